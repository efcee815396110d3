import { formatJapaneseDate } from "@juso/model";
import { fixedText, inputText, label, paragraph, row, type TableBlock } from "@juso/paper";
import type { Form } from "./form.ts";
import { coverRecord, type FormInput } from "./form-input.ts";
import { fixedCell, stepCell } from "./steps/step-cells.ts";
import { amountRows } from "./tables/amount-rows.ts";
import { numbered } from "./tables/numbered-tables.ts";
import { receiptsOf, receiptTable } from "./tables/receipt-table.ts";

/** 返還計算書: what was received by date, what is determined, and what is returned. Source: 適正化法18条, 19条 (the form is not confirmed). */
export const repaymentForm: Form = {
  title: () => "返還計算書",
  orientation: "portrait",
  grid: [45, 22, 18],
  blocks: (input) => [
    ...numbered([
      receiptTable(input, receiptsOf(input), `receipts.${input.payer}`),
      amountRows("返還額の計算", [
        ["交付決定額", fixedCell(input, `decided.${input.payer}`)],
        ["確定見込額", fixedCell(input, `determined.${input.payer}`)],
        ["受入済額", stepCell(input, `received.${input.payer}`)],
        ["返還額（受入済額－確定見込額）", stepCell(input, `L.${input.payer}`), "total"],
      ]),
      paymentTable(input),
    ]),
    paragraph("note", notes[input.payer]),
  ],
};

const notes = {
  national:
    "（注）額の確定の後に返還するときは、加算金はかかりません。交付決定の取消しによる返還には、受領の日から納付の日まで年10.95%の加算金が、納付の期限に遅れたときは、期限の翌日から年10.95%の延滞金がかかります（補助金等に係る予算の執行の適正化に関する法律19条）。加算金と延滞金の額は、国の通知によるため、ここでは計算していません。",
  prefectural:
    "（注）加算金と延滞金は、都道府県の補助金等交付規則と通知によるため、ここでは計算していません（未確認）。",
} as const;

function paymentTable(input: FormInput): TableBlock {
  const day = coverRecord(input)?.plannedDate;
  return {
    kind: "table",
    title: "納付",
    columns: [{ title: "区分" }, { title: "内容", span: 2 }],
    rows: [
      row(
        "item",
        label("納付の期限"),
        day === undefined ? fixedText("（納付の期限が空欄です）") : inputText(formatJapaneseDate(day)),
      ),
      row("item", label("納付した日"), inputText(undefined)),
      row("item", label("納付の方法（納入告知書の番号など）"), inputText(undefined)),
    ],
  };
}
