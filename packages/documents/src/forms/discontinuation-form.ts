import { decidedOn } from "@juso/grant";
import { formatJapaneseDate } from "@juso/model";
import { paragraph } from "@juso/paper";
import type { Form } from "./form.ts";
import { coverRecord, dayOf, type GrantDocumentInput, recordsOf } from "./form-input.ts";
import { costProgressSteps, costProgressTable } from "./records/cost-progress.ts";
import { discontinuedSteps, discontinuedTable, measureTable } from "./records/discontinued-work.ts";
import { differenceOfGiven, paperStep } from "./steps/given-steps.ts";
import { givenStep } from "./steps/shown-calculation.ts";
import { againCell, fixedCell, stepCell } from "./steps/step-cells.ts";
import { amountRows } from "./tables/amount-rows.ts";
import { numbered } from "./tables/numbered-tables.ts";
import { receiptsUntilThen, receiptTable, receivedThenSteps } from "./tables/receipt-table.ts";

/** 中止・廃止に係る調書: what is discontinued and from when, what becomes of it, what was spent, and the state of the grant (not confirmed). */
export const discontinuationForm: Form = {
  title: () => "中止（廃止）に係る調書",
  orientation: "landscape",
  grid: [38, 17, 17, 17, 17, 17, 17, 36],
  blocks: (input) => [
    ...numbered([
      discontinuedTable(input),
      measureTable(input),
      { ...costProgressTable(input), title: `経費の執行状況（支出済額は${spentUntil(input)}現在）` },
      amountRows("交付金の状況", [
        ["交付決定額", fixedCell(input, "decidedThen")],
        ["受入済額", againCell(input, "receivedThen")],
        ["未受入額", stepCell(input, "unreceived"), "total"],
      ]),
      receiptTable(input, receiptsUntilThen(input), "receivedThen"),
    ]),
    paragraph("note", noteOf(input)),
  ],
  steps: (input) => {
    const of = { fiscalYear: input.result.fiscalYear, payer: input.payer };
    return [
      ...discontinuedSteps(input),
      ...costProgressSteps(input),
      givenStep("decidedThen", "交付決定額", decidedOn(dayOf(input), recordsOf(input, "grantDecision"), of)),
      ...receivedThenSteps(input),
      paperStep("unreceived", "未受入額", "中止・廃止の申請", differenceOfGiven("decidedThen", "receivedThen")),
    ];
  },
};

function spentUntil(input: GrantDocumentInput): string {
  const day = coverRecord(input)?.spentUntilDate;
  return day === undefined ? "（基準日を記入してください）" : formatJapaneseDate(day);
}

function noteOf(input: GrantDocumentInput): string {
  return `（注）表1にない構成事業と拠点は継続します。支出済額は${spentUntil(input)}までに支出した額であり、表1は中止（廃止）する部分、表3は構成事業の全体です。交付決定額と受入済額は、申請の日までのものです。この調書の様式は公示されたものを確認できていません（未確認）。`;
}
