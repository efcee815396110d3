import { ref, sum, whenGiven } from "@juso/grant";
import { codeTitle, deliveryModeTitles, type Operator } from "@juso/model";
import { type FormBlock, inputText, label, paragraph, row } from "@juso/paper";
import type { Form } from "./form.ts";
import { coverRecord, type FormInput, recordsOf } from "./form-input.ts";
import { differenceOfGiven, paperStep } from "./steps/given-steps.ts";
import { givenStep } from "./steps/shown-calculation.ts";
import { fixedCell, inputCell, stepCell } from "./steps/step-cells.ts";
import { amountRows } from "./tables/amount-rows.ts";
import { numbered } from "./tables/numbered-tables.ts";

const basis = "消費税法30条・60条6項";

/** 仕入控除税額計算書: the tax credit that belongs to the grant, and what is returned of the grant (the form is not confirmed). */
export const taxCreditForm: Form = {
  title: () => "仕入控除税額計算書",
  orientation: "portrait",
  grid: [42, 18, 25],
  blocks: (input) => [
    ...numbered([
      amountRows("返還相当額の計算", [
        ["交付金の確定見込額", fixedCell(input, `determined.${input.payer}`)],
        ["申告により確定した仕入控除税額のうち、この交付金に係る額", inputCell(input, "taxCredit")],
        ["交付金の返還相当額", stepCell(input, "taxReturn"), "subtotal"],
        ["返還後の交付金の額", stepCell(input, "taxRest"), "total"],
      ]),
      ...operatorBlocks(input),
    ]),
    paragraph(
      "note",
      "（注）一般会計の課税売上げに係る消費税は、仕入控除税額が売上げの税額と同じ額とみなされるため、控除不足額を生じません（消費税法60条6項）。仕入控除税額は、特別会計で経理する経費や、委託・間接補助を受けた実施者の申告により生じます。ないときも0円として報告します。",
    ),
  ],
  steps: (input) => [
    givenStep("taxCredit", "仕入控除税額", coverRecord(input)?.taxCreditYen ?? null),
    paperStep("taxReturn", "返還相当額", basis, whenGiven("taxCredit", sum(ref("taxCredit")))),
    paperStep("taxRest", "返還後の交付金の額", basis, differenceOfGiven(`determined.${input.payer}`, "taxReturn")),
  ],
};

/** Those who carry out components by contract or subsidy: their own tax returns may give a credit. */
function operatorBlocks(input: FormInput): readonly FormBlock[] {
  const operators = recordsOf(input, "operator").filter(isAskedFor);
  if (operators.length === 0) return [];
  return [
    {
      kind: "table",
      title: "委託・間接補助の実施者の確認",
      columns: [
        { title: "実施者" },
        { title: "実施方法", align: "center" },
        { title: "仕入控除税額の有無", align: "center" },
      ],
      rows: operators.map(({ deliveryMode, operatorName }) =>
        row(
          "item",
          label(operatorName),
          label(deliveryMode === undefined ? "" : codeTitle(deliveryModeTitles, deliveryMode).ja, { align: "center" }),
          inputText(undefined, { choices: ["あり", "なし", "免税・簡易課税"], align: "center" }),
        ),
      ),
    },
  ];
}

function isAskedFor({ deliveryMode }: Operator): boolean {
  return deliveryMode === "contract" || deliveryMode === "indirectSubsidy";
}
