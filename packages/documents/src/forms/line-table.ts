import type { LineResult, RoundingRule } from "@juso/grant";
import type { PayerCode } from "@juso/model";
import { roundedAmount, roundedRate, termsOfRate } from "../formulas/exact-formulas.ts";
import { groupDigits } from "../layout/cell-text.ts";
import { calculatedYen, dash, fixedText, fixedYen, inputYen, label, row } from "../model/form-cells.ts";
import type { FormCell, FormColumn, FormRow, TableBlock } from "../model/form-document.ts";
import { call, cellOf, cellsOf, type Formula } from "../model/formula.ts";
import { type GrantDocumentInput, isReport, payerTitle } from "./form-input.ts";
import { sumOf } from "./item-columns.ts";

/** 算定行: every line of one grant with its base, rate, rounding and amount; at settlement also what was decided and is determined. */
export function lineTable(input: GrantDocumentInput, payer: PayerCode): TableBlock {
  const lines = input.result.lines.filter((line) => line.payer === payer);
  const isSettled = isReport(input);
  const decided: readonly FormColumn[] = [{ title: "交付決定額" }, { title: "確定見込額" }];
  return {
    kind: "table",
    title: `${payerTitle(payer)}の交付金の算定行`,
    unit: "円",
    columns: [
      { title: "算定行" },
      { title: "交付基本額（Gの計）" },
      { title: "率", align: "center", span: 2 },
      { title: "交付金の額" },
      ...(isSettled ? decided : []),
      { title: "所管", align: "center", span: isSettled ? 2 : 1 },
      { title: "端数処理", span: 2 },
      { title: "根拠", span: isSettled ? 2 : 4 },
    ],
    rows: [...lines.map((line) => lineRow(input, line)), totalRow(input, payer, lines)],
  };
}

/** A rounding rule in words. */
export function roundingText(rounding: RoundingRule): string {
  const words =
    rounding.mode === "halfUp"
      ? `${groupDigits(rounding.unit / 2)}円未満切捨て・${groupDigits(rounding.unit / 2)}円以上切上げ`
      : rounding.unit === 1
        ? "円未満切捨て"
        : `${groupDigits(rounding.unit)}円未満切捨て`;
  return rounding.stage === "sum" ? `${words}（合計で）` : words;
}

function lineRow(input: GrantDocumentInput, line: LineResult): FormRow {
  const isSettled = isReport(input);
  const rate = termsOfRate(line.rate);
  const isAdjustment = line.line === "N2";
  const base = isAdjustment ? cellOf("adjustment") : sumOf(line.items.map((item) => `G.${item}`));
  const amount = isAdjustment
    ? roundedAmount(cellOf("adjustment.share"), line.rounding)
    : rate && roundedRate(cellOf(`base.${line.line}`), rate, line.rounding);
  // Where only the totals are decided and compared, a line has nothing to say; a blank would look forgotten.
  const none = (id: string): FormCell =>
    input.result.methods.settlementCap === "total" ? { ...dash(), id } : calculatedYen(id, null);
  const settled: readonly FormCell[] = [
    typeof line.decidedYen === "number"
      ? fixedYen(`decided.${line.line}`, line.decidedYen)
      : none(`decided.${line.line}`),
    line.determinedYen === undefined
      ? none(`determined.${line.line}`)
      : calculatedYen(`determined.${line.line}`, line.determinedYen, settledAmount(line)),
  ];
  return row(
    "item",
    label(line.title.ja),
    calculatedYen(`base.${line.line}`, line.baseYen, base),
    fixedText(isAdjustment ? "按分" : line.rate, {
      isUnverified: isUnverified(input, rateKeys(input, line)),
      align: "center",
    }),
    calculatedYen(`amount.${line.line}`, line.amountYen, amount),
    ...(isSettled ? settled : []),
    fixedText(ministryTitle(line.ministry), { align: "center" }),
    fixedText(roundingText(line.rounding), {
      isUnverified: isUnverified(input, [`rounding.${line.line.split("-")[0]}`]),
    }),
    fixedText(line.basis),
  );
}

/** 所管 in words. */
export function ministryTitle(ministry: LineResult["ministry"]): string {
  return ministry === "cfa" ? "こども家庭庁" : "厚生労働省";
}

/** Keys of the parameters from which a line's rate comes. */
function rateKeys(input: GrantDocumentInput, { line }: LineResult): readonly string[] {
  if (line === "N3" || line === "P2") return [`rate.${line}`, "secondInsuredRate", "supportAddition"];
  return line.endsWith("multiAgency") && input.result.isFiveYearsElapsed
    ? [`rate.${line}.fiveYears`, `rate.${line}`]
    : [`rate.${line}`];
}

function isUnverified(input: GrantDocumentInput, keys: readonly string[]): boolean {
  return input.result.parameters.used.some((used) => keys.includes(used.key) && used.verification === "unverified");
}

function settledAmount(line: LineResult): Formula {
  return call("MIN", cellOf(`amount.${line.line}`), cellOf(`decided.${line.line}`));
}

function totalRow(input: GrantDocumentInput, payer: PayerCode, lines: readonly LineResult[]): FormRow {
  const amounts = call("SUM", ...cellsOf(lines.map((line) => `amount.${line.line}`)));
  return row(
    "total",
    label("合計"),
    dash(),
    dash(),
    calculatedYen(`lines.${payer}`, input.result.payers[payer].totalYen, amounts),
    ...settledTotals(input, payer, lines),
    dash(),
    dash(),
    dash(),
  );
}

/** What was decided and is determined for the grant as a whole, compared in total or line by line. */
function settledTotals(input: GrantDocumentInput, payer: PayerCode, lines: readonly LineResult[]): readonly FormCell[] {
  if (!isReport(input)) return [];
  const { settlement } = input.result.payers[payer];
  const [decidedId, determinedId] = [`decidedTotal.${payer}`, `determinedTotal.${payer}`];
  const isPerLine = input.result.methods.settlementCap === "perLine";
  const sum = (key: string): Formula => call("SUM", ...cellsOf(lines.map((line) => `${key}.${line.line}`)));
  const decided = settlement?.decidedYen ?? null;
  const determined = isPerLine ? sum("determined") : call("MIN", cellOf(`lines.${payer}`), cellOf(decidedId));
  const isGivenPerLine = lines.some((line) => typeof line.decidedYen === "number");
  return [
    isGivenPerLine ? calculatedYen(decidedId, decided, sum("decided")) : inputYen(decidedId, decided),
    calculatedYen(determinedId, settlement?.determinedYen ?? null, determined),
  ];
}
