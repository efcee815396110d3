import { type LineResult, parameterValueNames, type RoundingRule } from "@juso/grant";
import type { PayerCode } from "@juso/model";
import { roundedAmount, roundedTotal, termsOfRate } from "../formulas/exact-formulas.ts";
import { roundedGroup } from "../formulas/group-rounding.ts";
import { groupDigits } from "../layout/cell-text.ts";
import { calculatedYen, dash, fixedText, fixedYen, label, row } from "../model/form-cells.ts";
import type { FormCell, FormColumn, FormRow, TableBlock } from "../model/form-document.ts";
import { call, cellOf, cellsOf, type Formula } from "../model/formula.ts";
import { adjustmentShare } from "./adjustment-table.ts";
import { calculationRules } from "./calculation-rules.ts";
import { sumOf } from "./detail-lines.ts";
import { type GrantDocumentInput, isReport, payerTitle } from "./form-input.ts";
import { settledLine, settledTotals } from "./settled-amounts.ts";

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
    rows: [...lines.map((line) => lineRow(input, line, lines)), totalRow(input, payer, lines)],
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

function lineRow(input: GrantDocumentInput, line: LineResult, all: readonly LineResult[]): FormRow {
  const isSettled = isReport(input);
  const isAdjustment = line.line === "N2";
  const base = isAdjustment ? adjustmentBase(input) : sumOf(line.items.map((item) => `G.${item}`));
  const amount = isAdjustment ? adjustmentAmount(line) : amountFormula(line, all);
  // Where only the totals are decided and compared, a line has nothing to say; a blank would look forgotten.
  const none = (id: string): FormCell =>
    input.result.methods.settlementCap === "total" ? { ...dash(), id } : calculatedYen(id, null);
  const isComparedByLine =
    input.result.methods.settlementCap === "perLine" && input.result.payers[line.payer].settlement !== undefined;
  const settled: readonly FormCell[] = [
    typeof line.decidedYen === "number"
      ? fixedYen(`decided.${line.line}`, line.decidedYen)
      : none(`decided.${line.line}`),
    isComparedByLine
      ? calculatedYen(`determined.${line.line}`, line.determinedYen ?? null, settledLine(line, all))
      : none(`determined.${line.line}`),
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
    fixedText(parameterValueNames.ministry[line.ministry], { align: "center" }),
    fixedText(roundingText(line.rounding), {
      isUnverified: isUnverified(input, [`rounding.${line.line.split("-")[0]}`]),
    }),
    fixedText(line.basis),
  );
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

/** N2 shares the adjustment grant, which the parameters may have rounded before. */
function adjustmentBase(input: GrantDocumentInput): Formula {
  const { point, rounding } = calculationRules(input).adjustment;
  return point === "share" ? cellOf("adjustment") : roundedAmount(cellOf("adjustment"), rounding);
}

/** The share is shown in whole yen; only half a yen upwards needs the share itself. */
function adjustmentAmount({ rounding }: LineResult): Formula {
  return rounding.unit === 1 ? adjustmentShare(rounding.mode) : roundedAmount(cellOf("adjustment.share"), rounding);
}

/** The amount of a line, rounded together with the lines of its group (N5 and P3 have one line for each item). */
function amountFormula(line: LineResult, all: readonly LineResult[]): Formula | undefined {
  const groupOf = ({ line: code }: LineResult): string => code.split("-")[0] ?? code;
  const group = all.filter((each) => groupOf(each) === groupOf(line));
  const rated = group.flatMap((each) => {
    const rate = termsOfRate(each.rate);
    const amounts = each.items.map((item) => cellOf(`G.${item}`));
    return rate === undefined ? [] : [{ amounts, sum: cellOf(`base.${each.line}`), rate }];
  });
  return rated.length === group.length ? roundedGroup(rated, line.rounding)[group.indexOf(line)] : undefined;
}

function totalRow(input: GrantDocumentInput, payer: PayerCode, lines: readonly LineResult[]): FormRow {
  const amounts = call("SUM", ...cellsOf(lines.map((line) => `amount.${line.line}`)));
  const total = roundedTotal(amounts, calculationRules(input).totals[payer]);
  return row(
    "total",
    label("合計"),
    dash(),
    dash(),
    calculatedYen(`lines.${payer}`, input.result.payers[payer].totalYen, total),
    ...settledTotals(input, payer, lines),
    dash(),
    dash(),
    dash(),
  );
}
