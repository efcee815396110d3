import { type LineResult, lineStepId, ministries, parameterValueNames, roundingText, totalStepId } from "@juso/grant";
import type { PayerCode } from "@juso/model";
import {
  dash,
  type FormCell,
  type FormColumn,
  type FormRow,
  fixedText,
  label,
  row,
  type TableBlock,
} from "@juso/paper";
import { type FormInput, isReport, payerTitle } from "../form-input.ts";
import { againCell, fixedCell, inputCell, stepCell } from "../steps/step-cells.ts";

/** 算定行: every line of one grant with its base, rate, rounding and amount; at settlement also what was decided and is determined. */
export function lineTable(input: FormInput, payer: PayerCode): TableBlock {
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
    rows: [
      ...lines.map((line) => lineRow(input, line)),
      totalRow(input, payer),
      ...(payer === "national" ? ministries.map((ministry) => ministryRow(input, ministry)) : []),
    ],
  };
}

function lineRow(input: FormInput, line: LineResult): FormRow {
  const keys = line.unverified ?? [];
  return row(
    "item",
    label(line.title.ja),
    baseCell(input, line),
    fixedText(line.line === "N2" ? "按分" : line.rateText, {
      isUnverified: keys.some((key) => !key.startsWith("rounding.") && line.line !== "N2"),
      align: "center",
    }),
    stepCell(input, lineStepId(line)),
    ...(isReport(input) ? settledCells(input, line) : []),
    fixedText(line.payer === "national" ? parameterValueNames.ministry[line.ministry] : payerTitle(line.payer), {
      align: "center",
    }),
    fixedText(roundingText(line.rounding), { isUnverified: keys.some((key) => key.startsWith("rounding.")) }),
    fixedText(line.basis),
  );
}

/** What the rate applies to: the base of N2, the G of one item, or the sum of several. */
function baseCell(input: FormInput, { items, line }: LineResult): FormCell {
  if (line === "N2") return stepCell(input, "base.N2");
  return items.length > 1 ? stepCell(input, `G.${line}`) : againCell(input, `G.${items[0]}`);
}

/** What was decided and is determined for a line. Where only the totals are compared, a line has nothing to say; a blank would look forgotten. */
function settledCells(input: FormInput, line: LineResult): readonly FormCell[] {
  const isByLine = input.result.methods.settlementCap === "perLine";
  const determined = `determined.${line.line}`;
  return [decidedLine(input, line), isByLine ? stepCell(input, determined) : { ...dash(), id: determined }];
}

/** What was decided for a line, when lines were. */
export function decidedLine(input: FormInput, { decidedYen, line }: LineResult): FormCell {
  const id = `decided.${line}`;
  const isByLine = isReport(input) && input.result.methods.settlementCap === "perLine";
  return isByLine || typeof decidedYen === "number" ? fixedCell(input, id) : { ...dash(), id };
}

/** What was decided for the grant as a whole. Decided lines are not typed over, and their total with them. */
export function decidedTotal(input: FormInput, payer: PayerCode): FormCell {
  const decided = `decided.${payer}`;
  const isOfLines = input.result.lines.some((line) => line.payer === payer && typeof line.decidedYen === "number");
  const isSum = input.shown.steps.get(decided)?.expression !== undefined;
  return isSum ? stepCell(input, decided) : isOfLines ? fixedCell(input, decided) : inputCell(input, decided);
}

function totalRow(input: FormInput, payer: PayerCode): FormRow {
  return row(
    "total",
    label("合計"),
    dash(),
    dash(),
    stepCell(input, totalStepId(payer)),
    ...(isReport(input) ? [decidedTotal(input, payer), stepCell(input, `determined.${payer}`)] : []),
    dash(),
    dash(),
    dash(),
  );
}

/** What one ministry pays of the national grant. */
function ministryRow(input: FormInput, ministry: (typeof ministries)[number]): FormRow {
  const title = parameterValueNames.ministry[ministry];
  return row(
    "subtotal",
    label(`うち${title}の所管`),
    dash(),
    dash(),
    stepCell(input, `ministry.${ministry}`),
    ...(isReport(input) ? [dash(), dash()] : []),
    fixedText(title, { align: "center" }),
    dash(),
    dash(),
  );
}
