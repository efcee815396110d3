import { decidedOn } from "@juso/grant";
import { inputText, label, paragraph, row, type TableBlock } from "@juso/paper";
import { amountRows } from "./amount-rows.ts";
import { costProgressSteps, costProgressTable } from "./cost-progress.ts";
import type { Form } from "./form.ts";
import { dayOf, type FormInput, recordsOf } from "./form-input.ts";
import { differenceOfGiven, paperStep } from "./given-steps.ts";
import { numbered } from "./numbered-tables.ts";
import { givenStep } from "./paper.ts";
import { receiptsUntilThen, receiptTable, receivedThenSteps } from "./receipt-table.ts";
import { againCell, fixedCell, stepCell } from "./step-cells.ts";

/** 中止・廃止に係る調書: what was spent by component, the state of the grant, and what becomes of each component (not confirmed). */
export const discontinuationForm: Form = {
  title: () => "中止（廃止）に係る調書",
  orientation: "portrait",
  grid: [38, 17, 17, 17],
  blocks: (input) => [
    ...numbered([
      costProgressTable(input),
      amountRows("交付金の状況", [
        ["交付決定額", fixedCell(input, "decidedThen")],
        ["受入済額", againCell(input, "receivedThen")],
        ["未受入額", stepCell(input, "unreceived"), "total"],
      ]),
      receiptTable(input, receiptsUntilThen(input), "receivedThen"),
      measureTable(input),
    ]),
    paragraph(
      "note",
      "（注）交付決定額と受入済額は、申請の日までのものです。支出済額は、入力された決算額（支出済みの額）によります。",
    ),
  ],
  steps: (input) => {
    const of = { fiscalYear: input.result.fiscalYear, payer: input.payer };
    return [
      ...costProgressSteps(input),
      givenStep("decidedThen", "交付決定額", decidedOn(dayOf(input), recordsOf(input, "grantDecision"), of)),
      ...receivedThenSteps(input),
      paperStep("unreceived", "未受入額", "中止・廃止の申請", differenceOfGiven("decidedThen", "receivedThen")),
    ];
  },
};

/** What becomes of each component: the clerk says so. */
function measureTable(input: FormInput): TableBlock {
  return {
    kind: "table",
    title: "中止（廃止）後の措置",
    columns: [
      { title: "構成事業" },
      { title: "区分", align: "center" },
      { title: "支援の引継ぎその他の措置", span: 2 },
    ],
    rows: recordsOf(input, "component").map(({ componentCode, isImplemented, notImplementedReason }) =>
      row(
        "item",
        label(input.codeTitle("component", componentCode)),
        inputText(isImplemented ? undefined : "実施なし", {
          choices: ["継続", "中止", "廃止", "実施なし"],
          align: "center",
        }),
        inputText(notImplementedReason),
      ),
    ),
  };
}
