import { type BudgetLine, codeTitle, componentTitles, formatJapaneseDate } from "@juso/model";
import { fixedText, fixedYen, inputText, label, row, type TableBlock } from "@juso/paper";
import type { Form } from "./form.ts";
import { completionDue, type FormInput, type GrantDocumentInput, recordsOf } from "./form-input.ts";
import { budgetPlace } from "./records/budget-place.ts";
import { costProgressSteps, costProgressTable } from "./records/cost-progress.ts";
import { differenceOfGiven, paperStep, sumOfGiven } from "./steps/given-steps.ts";
import { givenStep } from "./steps/shown-calculation.ts";
import { fixedCell, inputCell, stepCell } from "./steps/step-cells.ts";
import { amountRows } from "./tables/amount-rows.ts";
import { numbered } from "./tables/numbered-tables.ts";
import { receiptsOf, receiptTable } from "./tables/receipt-table.ts";

/** 年度終了時の執行状況調書: what was decided, received, spent and carried over. Source: the usual form of the ministry (not confirmed). */
export const yearEndForm: Form = {
  title: () => "年度終了時の執行状況調書",
  orientation: "portrait",
  grid: [38, 17, 17, 17],
  blocks: (input) => [
    ...numbered([
      amountRows("交付金の状況", [
        ["交付決定額", fixedCell(input, `decided.${input.payer}`)],
        ["受入済額", stepCell(input, `received.${input.payer}`)],
        ["未受入額", stepCell(input, "unreceived"), "total"],
      ]),
      receiptTable(input, receiptsOf(input), `receipts.${input.payer}`),
      costProgressTable(input),
      carriedTable(input),
      progressTable(input),
    ]),
  ],
  steps: (input) => [
    paperStep(
      "unreceived",
      "未受入額",
      "年度終了実績報告",
      differenceOfGiven(`decided.${input.payer}`, `received.${input.payer}`),
    ),
    ...costProgressSteps(input),
    ...costAccounts(input).map(({ budgetLineId, carriedOverYen }) =>
      givenStep(`carried.${budgetLineId}`, "翌年度繰越額", carriedOverYen ?? null),
    ),
    paperStep(
      "carried.total",
      "翌年度繰越額の合計",
      "補助金等に係る予算の執行の適正化に関する法律14条後段",
      sumOfGiven(costAccounts(input).map(({ budgetLineId }) => `carried.${budgetLineId}`)),
    ),
  ],
};

/** The lines of the budget from which the programme is paid. */
function costAccounts(input: GrantDocumentInput): readonly BudgetLine[] {
  return recordsOf(input, "budgetLine").filter(
    ({ budgetRole, budgetSide }) => budgetSide === "expenditure" && budgetRole === "totalCost",
  );
}

function carriedTable(input: FormInput): TableBlock {
  return {
    kind: "table",
    title: "翌年度へ繰り越す額",
    unit: "円",
    columns: [
      { title: "歳出の科目" },
      { title: "予算現額（当該事業分）" },
      { title: "支出済額（当該事業分）" },
      { title: "翌年度繰越額" },
    ],
    rows: [
      ...costAccounts(input).map((line) =>
        row(
          "item",
          label(budgetPlace(line)),
          fixedYen(undefined, line.relatedYen),
          fixedYen(undefined, line.settledRelatedYen ?? null),
          inputCell(input, `carried.${line.budgetLineId}`),
        ),
      ),
      row("total", label("合計"), label(""), label(""), stepCell(input, "carried.total")),
    ],
  };
}

/** How far the work is, and when it will be finished. */
function progressTable(input: FormInput): TableBlock {
  const due = completionDue(input);
  return {
    kind: "table",
    title: "事業の遂行の状況",
    columns: [{ title: "構成事業" }, { title: "実施の状況", span: 3 }],
    rows: [
      ...recordsOf(input, "component").map((component) =>
        row(
          "item",
          label(codeTitle(componentTitles, component.componentCode).ja),
          inputText(component.resultDescription ?? component.notImplementedReason),
        ),
      ),
      row(
        "total",
        label("完了予定日"),
        due === undefined ? fixedText("（完了予定日が空欄です）") : inputText(formatJapaneseDate(due)),
      ),
    ],
  };
}
