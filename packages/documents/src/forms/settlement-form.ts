import { totalStepId } from "@juso/grant";
import { codeTitle, type GrantReceipt, settlementCapMethodTitles } from "@juso/model";
import { dash, type FormCell, paragraph } from "@juso/paper";
import type { Form } from "./form.ts";
import { type FormInput, otherPayer } from "./form-input.ts";
import { rateNotes } from "./notes/rate-note.ts";
import { sourceNote } from "./notes/source-note.ts";
import { transferNote } from "./notes/transfer-note.ts";
import { nationalMinistrySteps } from "./steps/national-ministry-steps.ts";
import { settledRowSteps } from "./steps/settled-row-steps.ts";
import { againCell, stepCell } from "./steps/step-cells.ts";
import { fundingTable } from "./tables/funding-table.ts";
import { itemColumns } from "./tables/item-columns.ts";
import { lineTable } from "./tables/line-table.ts";
import { receiptsOf, receiptTable } from "./tables/receipt-table.ts";
import { requirementRows, type TailRow } from "./tables/requirement-rows.ts";

/** 精算額調書 (columns A to L) with the lines of both grants, the receipts and who bears what. Source: the usual form (not confirmed). */
export const settlementForm: Form = {
  title: () => "精算額調書",
  orientation: "landscape",
  grid: [30, 13.5, 12, 13.5, 13.5, 13.5, 13.5, 13.5, 13.5, 13.5, 13.5, 13.5, 13.5],
  blocks: (input) => [
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
    ...rateNotes(input, input.payer),
    lineTable(input, otherPayer(input.payer)),
    ...rateNotes(input, otherPayer(input.payer)),
    receiptTable(input, countedReceipts(input), `receipts.${input.payer}`),
    fundingTable(input),
    paragraph("note", `（注）${transferNote(input)}`),
  ],
  steps: (input) => [...settledRowSteps(input), ...nationalMinistrySteps(input)],
};

function noteText(input: FormInput): string {
  const method = codeTitle(settlementCapMethodTitles, input.result.methods.settlementCap).ja;
  const isByLine = settledRowSteps(input).length > 0;
  const rows = isByLine
    ? "IとJは、事業ごとに対応する算定行の額です。受入れは交付金全体で行われるため、KとLは合計だけに記入します。"
    : "交付決定が交付金全体の額でされているため、IからLは合計だけに記入します。";
  return `${sourceNote(input)}確定見込額は交付決定額を超えません（比べ方：${method}）。Lが正の額のときは返還、△のときは不足です。${rows}`;
}

function tailCells(input: FormInput, { key, kind }: TailRow): readonly FormCell[] {
  const { payer } = input;
  if (kind === "total") {
    return [
      againCell(input, totalStepId(payer)),
      ...["decided", "determined"].map((column) => againCell(input, `${column}.${payer}`)),
      stepCell(input, `received.${payer}`),
      stepCell(input, `L.${payer}`),
    ];
  }
  const id = `${payer === "national" ? "H" : "I"}.${key}`;
  const amount = input.shown.steps.has(id) ? stepCell(input, id) : dash();
  const settled = ["decided", "determined"].map((column) => {
    const step = `${column}Row.${key}`;
    return kind === "item" && input.shown.steps.has(step) ? stepCell(input, step) : dash();
  });
  return [amount, ...settled, dash(), dash()];
}

/** The receipts that the settlement counts. */
function countedReceipts(input: FormInput): readonly GrantReceipt[] {
  const counted = input.result.steps.find(({ id }) => id === `receipts.${input.payer}`)?.sources ?? [];
  return receiptsOf(input).filter(({ grantReceiptId }) => counted.includes(grantReceiptId));
}
