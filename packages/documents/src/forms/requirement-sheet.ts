import { roundedTotal } from "../formulas/exact-formulas.ts";
import { calculatedYen, dash, paragraph } from "../model/form-cells.ts";
import type { FormBlock, FormCell, FormSheet } from "../model/form-document.ts";
import { call, cellOf, cellsOf, type Formula, minus } from "../model/formula.ts";
import { attachmentNumber } from "./attachment-list.ts";
import { calculationRules } from "./calculation-rules.ts";
import { type GrantDocumentInput, otherPayer } from "./form-input.ts";
import { itemColumns } from "./item-columns.ts";
import { lineTable } from "./line-table.ts";
import { netCost } from "./net-cost.ts";
import { linesOfItems, requirementRows, type TailRow } from "./requirement-rows.ts";
import { firstTransfer, secondTransfer } from "./transfer-formulas.ts";

/** 所要額調書 (columns A to K) with the lines of both grants. Source: the usual form of the ministry's guidelines (not confirmed). */
export function requirementSheet(input: GrantDocumentInput): FormSheet {
  const blocks: FormBlock[] = [
    paragraph("formNumber", attachmentNumber(input, "所要額調書")),
    paragraph("title", "所要額調書"),
    {
      kind: "table",
      unit: "円",
      columns: [
        ...itemColumns(input),
        { letter: "H", title: "国交付金所要額" },
        { letter: "I", title: "都道府県交付金所要額" },
        { letter: "J", title: "介護保険特別会計繰入額" },
        { letter: "K", title: "市町村負担額" },
      ],
      rows: requirementRows(input, (row) => tailCells(input, row), 4),
    },
    paragraph(
      "note",
      "（注）Hは国の交付金、Iは都道府県の交付金の算定行の額です。KはCからH、I及びJを差し引いた額です（合計のKは、AからBを差し引いた額によります）。「合算」の事業は、法律の定めにより2つの事業の額を合わせてから率を掛けます。",
    ),
    lineTable(input, input.payer),
    lineTable(input, otherPayer(input.payer)),
  ];
  return { name: "所要額調書", isCover: false, orientation: "landscape", grid: requirementGrid, blocks };
}

/** Widths that requirement and line tables share. */
const requirementGrid: readonly number[] = [30, 14, 12, 14, 14, 14, 14, 14, 14, 14, 14, 14];

function tailCells(input: GrantDocumentInput, row: TailRow): readonly FormCell[] {
  const { payers, transfer, municipalYen } = input.result;
  if (row.kind === "total") {
    const total = (column: string): Formula => call("SUM", ...cellsOf(row.summedKeys.map((key) => `${column}.${key}`)));
    const { totals } = calculationRules(input);
    const paid = call("SUM", ...cellsOf(["H.total", "I.total", "J.total"]));
    return [
      calculatedYen("H.total", payers.national.totalYen, roundedTotal(total("H"), totals.national)),
      calculatedYen("I.total", payers.prefectural.totalYen, roundedTotal(total("I"), totals.prefectural)),
      calculatedYen("J.total", transfer.totalYen, total("J")),
      calculatedYen("K.total", municipalYen, minus(netCost(input.result), paid)),
    ];
  }
  if (row.kind === "loss") {
    const loss = input.result.blocks.reduce((sum, block) => sum + block.roundingLossYen, 0);
    return [blank("H.loss"), blank("I.loss"), blank("J.loss"), calculatedYen("K.loss", loss, cellOf("C.loss"))];
  }
  const national = lineCell(input, row, "national", "H");
  const prefectural = lineCell(input, row, "prefectural", "I");
  const moved = transferCell(input, row);
  const cost = row.items.reduce((sum, item) => sum + item.costBaseYen, 0);
  const paid = [national, prefectural, moved].reduce(
    (sum, cell) => sum + (typeof cell.value === "number" ? cell.value : 0),
    0,
  );
  const costs = call("SUM", ...cellsOf(row.items.map((item) => `C.${item.item}`)));
  const burden = minus(costs, call("SUM", ...cellsOf([`H.${row.key}`, `I.${row.key}`, `J.${row.key}`])));
  return [national, prefectural, moved, calculatedYen(`K.${row.key}`, cost - paid, burden)];
}

function lineCell(
  input: GrantDocumentInput,
  row: TailRow,
  payer: "national" | "prefectural",
  column: string,
): FormCell {
  const lines = linesOfItems(input.result, payer, row.items);
  if (lines.length === 0) return blank(`${column}.${row.key}`);
  const amount = lines.reduce((sum, line) => sum + line.amountYen, 0);
  return calculatedYen(
    `${column}.${row.key}`,
    amount,
    call("SUM", ...cellsOf(lines.map((line) => `amount.${line.line}`))),
  );
}

function transferCell(input: GrantDocumentInput, row: TailRow): FormCell {
  const { transfer } = input.result;
  const id = `J.${row.key}`;
  const codes = row.items.map((item) => item.item);
  if (codes.includes("ltcCenter"))
    return calculatedYen(id, transfer.secondYen, secondTransfer(calculationRules(input)));
  if (codes.includes("carePrevention"))
    return calculatedYen(id, transfer.firstYen, firstTransfer(calculationRules(input)));
  return blank(id);
}

function blank(id: string): FormCell {
  return { ...dash(), id };
}
