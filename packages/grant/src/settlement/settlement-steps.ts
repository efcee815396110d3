import { type PayerCode, payerTitles, settlementCapMethodTitles, type Text } from "@juso/model";
import {
  choose,
  type Definition,
  least,
  minus,
  onlyWhere,
  ref,
  refs,
  type StepDraft,
  sum,
  whenAnyListed,
  whenGiven,
} from "../expression/expression.ts";
import { grantBlocks } from "../items/grant-items.ts";
import { type GrantLineDefinition, grantLines, lineStepId, totalStepId } from "../lines/grant-lines.ts";

const titles: Readonly<Record<PayerCode, Text>> = {
  national: { ja: "国の交付金", en: "National grant" },
  prefectural: { ja: "都道府県の交付金", en: "Prefectural grant" },
};

const act = "補助金等に係る予算の執行の適正化に関する法律";

/** What was decided for a grant: in total, and for the lines that decisions name. */
export function decidedSteps(payer: PayerCode): readonly StepDraft[] {
  const decided = { name: "決定額", basis: `${act}6条`, given: null, origin: "交付決定の額" };
  const { en, ja } = titles[payer];
  return [
    ...linesOf(payer).map(({ line, title }) => ({
      ...decided,
      id: `decided.${line}`,
      title: { ja: `${title.ja}の交付決定額`, en: `${title.en}: decided` },
    })),
    { ...decided, id: `decided.${payer}`, title: { ja: `${ja}の交付決定額`, en: `${en}: decided` } },
  ];
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
export function settlementSteps(payer: PayerCode): readonly StepDraft[] {
  const { en, ja } = titles[payer];
  const decidedId = `decided.${payer}`;
  const whenDecided = (then: Definition, otherwise?: Definition): Definition => whenGiven(decidedId, then, otherwise);
  const whenReceived = (then: Definition): Definition => whenDecided(whenGiven(`receipts.${payer}`, then));
  const lines = linesOf(payer);
  const inTotal = least(...refs([totalStepId(payer), decidedId]));
  const perLine = whenAnyListed<Definition>(
    undecidedLines(payer),
    inTotal,
    least<Definition>(
      sum(...refs(lines.map(({ line }) => `determined.${line}`))),
      ...refs([totalStepId(payer), decidedId]),
    ),
  );
  return [
    {
      id: `receipts.${payer}`,
      title: { ja: `${ja}の受入額の合計`, en: `${en}: receipts` },
      basis: `${act}施行令10条`,
      // Nothing entered is not 0: a municipality that received nothing yet enters a 0.
      given: null,
      sources: [],
    },
    {
      id: `received.${payer}`,
      title: { ja: `${ja}の受入済額`, en: `${en}: received` },
      name: "受入済額",
      basis: `${act}施行令10条`,
      expression: whenReceived(ref(`receipts.${payer}`)),
    },
    ...onlyWhere("settlementCapMethod", "perLine", lines.map(determinedLine)),
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
function determinedLine(line: GrantLineDefinition): StepDraft {
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
        perLine: whenAnyListed<Definition>(undecidedLines(line.payer), { op: "none" }, compared),
      }),
    ),
  };
}

/** The list of the steps of the lines of a grant that no decision names. */
export function undecidedLines(payer: PayerCode): string {
  return `undecided.${payer}`;
}

/** What remains for the municipality: net cost less both grants and the transfers; at settlement the determined amounts, because nothing above them is paid. */
export const balanceSteps: readonly StepDraft[] = [
  {
    id: "T.total",
    title: { ja: "総事業費（収入控除後）の合計", en: "Net total cost" },
    name: "T",
    basis: "社会福祉法施行令26条8項",
    expression: sum(...refs(grantBlocks.map(({ key }) => `T.${key}`))),
  },
  {
    id: "K.municipality",
    title: { ja: "市町村の負担額", en: "Borne by the municipality" },
    basis: "社会福祉法106条の7",
    expression: remainder([totalStepId("national"), totalStepId("prefectural")]),
    where: [{ on: "purpose", is: "report", step: { expression: remainder(["paid.national", "paid.prefectural"]) } }],
  },
];

function remainder(paid: readonly string[]): Definition {
  return minus<Definition>(ref("T.total"), sum(...refs([...paid, "J.total"])));
}

/** The lines of a grant. */
export function linesOf(payer: PayerCode): readonly GrantLineDefinition[] {
  return grantLines.filter((line) => line.payer === payer);
}
