import { formatJapaneseDate } from "@juso/model";
import { roundedTotal } from "../formulas/exact-formulas.ts";
import { calculatedYen, dash, fixedText, inputYen, label, paragraph, row } from "../model/form-cells.ts";
import type { FormBlock, FormCell, FormSheet, TableBlock } from "../model/form-document.ts";
import { call, cellOf, cellsOf, type Formula, minus, whenGiven } from "../model/formula.ts";
import { attachmentNumber } from "./attachment-list.ts";
import { calculationRules } from "./calculation-rules.ts";
import { type GrantDocumentInput, otherPayer, recordsOf } from "./form-input.ts";
import { fundingTable } from "./funding-table.ts";
import { itemColumns } from "./item-columns.ts";
import { lineTable } from "./line-table.ts";
import { linesOfItems, requirementRows, type TailRow } from "./requirement-rows.ts";

/** 精算額調書 (columns A to L) with the lines of both grants, the receipts and who bears what. Source: the usual form (not confirmed). */
export function settlementSheet(input: GrantDocumentInput): FormSheet {
  const blocks: FormBlock[] = [
    paragraph("formNumber", attachmentNumber(input, "精算額調書")),
    paragraph("title", "精算額調書"),
    {
      kind: "table",
      unit: "円",
      columns: [
        ...itemColumns(input),
        { letter: "H", title: "交付金所要額（精算）" },
        { letter: "I", title: "交付決定額" },
        { letter: "J", title: "確定見込額（HとIの少ない額）" },
        { letter: "K", title: "受入済額" },
        { letter: "L", title: "差引過不足額（K－J）" },
      ],
      rows: requirementRows(input, (each) => tailCells(input, each), 5),
    },
    paragraph("note", noteText(input)),
    lineTable(input, input.payer),
    receiptTable(input),
    lineTable(input, otherPayer(input.payer)),
    fundingTable(input),
  ];
  const grid = [30, 13.5, 12, 13.5, 13.5, 13.5, 13.5, 13.5, 13.5, 13.5, 13.5, 13.5, 13.5];
  return { name: "精算額調書", isCover: false, orientation: "landscape", grid, blocks };
}

function noteText(input: GrantDocumentInput): string {
  const method = input.codeTitle("settlement-cap-method", input.result.methods.settlementCap);
  return `（注）確定見込額は交付決定額を超えません（比べ方：${method}）。Lが正の額のときは返還、△のときは不足です。`;
}

function tailCells(input: GrantDocumentInput, each: TailRow): readonly FormCell[] {
  const { payer, result } = input;
  const none = (): FormCell[] => Array.from({ length: 4 }, dash);
  if (each.kind === "total") {
    const { settlement, totalYen } = result.payers[payer];
    const required = call("SUM", ...cellsOf(each.summedKeys.map((key) => `H.${key}`)));
    const whenDecided = (formula: Formula): Formula => whenGiven(`decidedTotal.${payer}`, formula);
    const difference = minus(cellOf("K.total"), cellOf("J.total"));
    return [
      calculatedYen("H.total", totalYen, roundedTotal(required, calculationRules(input).totals[payer])),
      calculatedYen("I.total", settlement?.decidedYen ?? null, whenDecided(cellOf(`decidedTotal.${payer}`))),
      calculatedYen("J.total", settlement?.determinedYen ?? null, whenDecided(cellOf(`determinedTotal.${payer}`))),
      calculatedYen("K.total", settlement?.receivedYen ?? null, whenDecided(cellOf("receipts"))),
      calculatedYen("L.total", settlement?.differenceYen ?? null, whenDecided(difference)),
    ];
  }
  const lines = each.kind === "loss" ? [] : linesOfItems(result, payer, each.items);
  const blank: FormCell = { ...dash(), id: `H.${each.key}` };
  if (lines.length === 0) return [blank, ...none()];
  const amount = lines.reduce((sum, line) => sum + line.amountYen, 0);
  return [
    calculatedYen(`H.${each.key}`, amount, call("SUM", ...cellsOf(lines.map((line) => `amount.${line.line}`)))),
    ...none(),
  ];
}

function receiptTable(input: GrantDocumentInput): TableBlock {
  const receipts = recordsOf(input, "grantReceipt")
    .filter((receipt) => receipt.payer === input.payer)
    .sort((left, right) => (left.receivedDate < right.receivedDate ? -1 : 1));
  const total = receipts.reduce((sum, receipt) => sum + receipt.amountYen, 0);
  return {
    kind: "table",
    title: "受入れの状況",
    unit: "円",
    columns: [{ title: "受入日" }, { title: "受入額" }],
    rows: [
      ...receipts.map((receipt) =>
        row(
          "item",
          fixedText(formatJapaneseDate(receipt.receivedDate)),
          inputYen(`receipt.${receipt.grantReceiptId}`, receipt.amountYen),
        ),
      ),
      row(
        "total",
        label("合計"),
        calculatedYen(
          "receipts",
          total,
          call("SUM", ...cellsOf(receipts.map((each) => `receipt.${each.grantReceiptId}`))),
        ),
      ),
    ],
  };
}
