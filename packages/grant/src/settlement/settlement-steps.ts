import { type PayerCode, payerTitles, settlementCapMethodTitles, type Text } from "@juso/model";
import {
  choose,
  type Definition,
  least,
  minus,
  ref,
  refs,
  type StepDraft,
  sum,
  whenAny,
  whenGiven,
} from "../expression/expression.ts";
import { wholeYen } from "../expression/whole-yen.ts";
import type { GrantInput } from "../grant-input.ts";
import { type GrantLineDefinition, grantLines, lineStepId, totalStepId } from "../lines/grant-lines.ts";
import { type DecidedAmounts, decidedAmounts } from "./decided-amounts.ts";

const titles: Readonly<Record<PayerCode, Text>> = {
  national: { ja: "国の交付金", en: "National grant" },
  prefectural: { ja: "都道府県の交付金", en: "Prefectural grant" },
};

const act = "補助金等に係る予算の執行の適正化に関する法律";

/** What was decided for a grant: in total, and for the lines that decisions name. */
export function decidedSteps(input: GrantInput, payer: PayerCode): readonly StepDraft[] {
  const decided = decidedAmounts(input, payer);
  const basis = `${act}6条`;
  const lines = linesOf(payer).map((line): StepDraft => {
    const given = decided?.byLine.get(line.line) ?? null;
    const title = { ja: `${line.title.ja}の交付決定額`, en: `${line.title.en}: decided` };
    return { id: `decided.${line.line}`, title, name: "決定額", basis, given, origin: "交付決定の額" };
  });
  const { en, ja } = titles[payer];
  const total = {
    id: `decided.${payer}`,
    title: { ja: `${ja}の交付決定額`, en: `${en}: decided` },
    name: "決定額",
    basis,
  };
  if (isSumOfLines(decided)) {
    const ids = lines.filter(({ given }) => given !== null).map(({ id }) => id);
    return [...lines, { ...total, expression: sum(...refs(ids)) }];
  }
  return [...lines, { ...total, given: decided?.totalYen ?? null, origin: "交付決定の額" }];
}

/** The decision of the total stands by itself where no line is decided, or where it is later and another amount. */
function isSumOfLines(decided: DecidedAmounts | undefined): boolean {
  if (decided === undefined || decided.byLine.size === 0) return false;
  return !decided.isTotalCurrent || decided.totalYen === decided.sumYen;
}

/** By how much a change makes a grant more or less than was decided. */
export function changeStep(payer: PayerCode): StepDraft {
  const { en, ja } = titles[payer];
  return {
    id: `change.${payer}`,
    title: { ja: `${ja}の変更による増減`, en: `${en}: change` },
    basis: `${act}9条`,
    expression: whenGiven<Definition>(`decided.${payer}`, minus(ref(totalStepId(payer)), ref(`decided.${payer}`))),
  };
}

/**
 * The determined amount (確定額) of a grant and what is to be returned or is short (適化法15条, 18条). It never exceeds the decision: in total, or line
 * by line and in total. Which of the two applies is not in public sources, so the municipality chooses. Lines can be compared only
 * while every line that has an amount has a decision.
 */
export function settlementSteps(input: GrantInput, payer: PayerCode): readonly StepDraft[] {
  const { en, ja } = titles[payer];
  const decidedId = `decided.${payer}`;
  const whenDecided = (then: Definition, otherwise?: Definition): Definition => whenGiven(decidedId, then, otherwise);
  const whenReceived = (then: Definition): Definition => whenDecided(whenGiven(`receipts.${payer}`, then));
  const receipts = input.receipts.filter((each) => each.fiscalYear === input.fiscalYear && each.payer === payer);
  const receiptInputs = receipts.map(({ amountYen, grantReceiptId }): StepDraft => {
    const title = { ja: `受入 ${grantReceiptId}`, en: `receipt ${grantReceiptId}` };
    return {
      id: `receipt.${grantReceiptId}`,
      title,
      basis: `${act}施行令10条`,
      isLine: true,
      given: wholeYen(amountYen, title),
    };
  });
  const undecided = undecidedLineIds(input, payer);
  const lines = linesOf(payer);
  const inTotal = least(...refs([totalStepId(payer), decidedId]));
  const perLine = whenAny<Definition>(
    undecided,
    inTotal,
    least<Definition>(
      sum(...refs(lines.map(({ line }) => `determined.${line}`))),
      ...refs([totalStepId(payer), decidedId]),
    ),
  );
  return [
    ...receiptInputs,
    {
      id: `receipts.${payer}`,
      title: { ja: `${ja}の受入額の合計`, en: `${en}: receipts` },
      basis: `${act}施行令10条`,
      // Nothing entered is not 0: a municipality that received nothing yet enters a 0.
      ...(receipts.length === 0 ? { given: null } : { expression: sum(...refs(receiptInputs.map(({ id }) => id))) }),
      sources: receipts.map(({ grantReceiptId }) => grantReceiptId).sort(),
    },
    {
      id: `received.${payer}`,
      title: { ja: `${ja}の受入済額`, en: `${en}: received` },
      name: "受入済額",
      basis: `${act}施行令10条`,
      expression: whenReceived(ref(`receipts.${payer}`)),
    },
    ...(input.setting.settlementCapMethod === "perLine" ? lines.map((line) => determinedLine(line, undecided)) : []),
    {
      id: `determined.${payer}`,
      title: { ja: `${ja}の確定見込額`, en: `${en}: to be determined` },
      name: "確定見込額",
      basis: `${act}15条`,
      expression: whenDecided(
        choose<Definition>("settlementCapMethod", { total: inTotal, perLine }, settlementCapMethodTitles),
      ),
    },
    {
      id: `L.${payer}`,
      title: { ja: `${ja}の差引過不足額`, en: `${en}: to return or short` },
      name: "差引過不足額",
      basis: `${act}18条`,
      expression: whenReceived(minus(ref(`received.${payer}`), ref(`determined.${payer}`))),
    },
    {
      id: `paid.${payer}`,
      title: { ja: `${ja}（決定があるときは確定見込額）`, en: `${en}, as determined where it was decided` },
      name: payerTitles[payer].ja,
      basis: `${act}15条`,
      expression: whenDecided(ref(`determined.${payer}`), ref(totalStepId(payer))),
    },
  ];
}

/** What is determined for a line when lines are compared: no more than was decided for it, nothing when nothing was. */
function determinedLine(line: GrantLineDefinition, undecided: readonly string[]): StepDraft {
  const required = lineStepId(line);
  const compared = least<Definition>(ref(required), sum<Definition>(ref(`decided.${line.line}`)));
  return {
    id: `determined.${line.line}`,
    title: { ja: `${line.title.ja}の確定見込額`, en: `${line.title.en}: to be determined` },
    name: "確定見込額",
    basis: `${act}15条`,
    expression: whenGiven<Definition>(
      `decided.${line.payer}`,
      choose<Definition>("settlementCapMethod", {
        perLine: whenAny<Definition>(undecided, { op: "none" }, compared),
      }),
    ),
  };
}

/** Ids of the lines of a grant that no decision names. */
export function undecidedLineIds(input: GrantInput, payer: PayerCode): readonly string[] {
  const byLine = decidedAmounts(input, payer)?.byLine;
  return linesOf(payer)
    .filter(({ line }) => !byLine?.has(line))
    .map(lineStepId);
}

/** What remains for the municipality: net cost less both grants and the transfers; at settlement the determined amounts, because nothing above them is paid. */
export function balanceSteps(blocks: readonly string[], isSettled: boolean): readonly StepDraft[] {
  const paid = isSettled
    ? ["paid.national", "paid.prefectural"]
    : [totalStepId("national"), totalStepId("prefectural")];
  return [
    {
      id: "T.total",
      title: { ja: "総事業費（収入控除後）の合計", en: "Net total cost" },
      name: "T",
      basis: "社会福祉法施行令26条8項",
      expression: sum(...refs(blocks.map((key) => `T.${key}`))),
    },
    {
      id: "K.municipality",
      title: { ja: "市町村の負担額", en: "Borne by the municipality" },
      basis: "社会福祉法106条の7",
      expression: minus<Definition>(ref("T.total"), sum(...refs([...paid, "J.total"]))),
    },
  ];
}

function linesOf(payer: PayerCode): readonly GrantLineDefinition[] {
  return grantLines.filter((line) => line.payer === payer);
}
