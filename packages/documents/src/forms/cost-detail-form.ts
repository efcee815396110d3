import { type FormBlock, type FormColumn, paragraph } from "@juso/paper";
import type { Form } from "./form.ts";
import { type FormInput, isReport } from "./form-input.ts";
import { plannedCostSteps } from "./records/planned-cost.ts";
import { costComparisonTable } from "./tables/cost-comparison-table.ts";
import { detailRows } from "./tables/cost-detail-rows.ts";
import { isApportioned } from "./tables/item-columns.ts";
import { numbered } from "./tables/numbered-tables.ts";
import { spareSteps } from "./tables/spare-lines.ts";

/** 所要額内訳書 / 精算額内訳書: costs by component and category, income, and the costs that are paid from elsewhere. */
export const costDetailForm: Form = {
  title: (input) => (isReport(input) ? "精算額内訳書" : "所要額内訳書"),
  orientation: "landscape",
  grid: [26, 34, 16, 32, 16, 15, 16, 20],
  blocks: (input) => [
    ...numbered([...costComparisonTable(input), detailTable(input)]),
    paragraph("note", communityNote),
    ...(isApportioned(input.result) ? [paragraph("note", eligibleNote)] : []),
  ],
  steps: (input) => [...spareSteps(input), ...plannedCostSteps(input)],
};

function detailTable(input: FormInput): FormBlock {
  const settled = isReport(input);
  return {
    kind: "table",
    ...(settled ? { title: "費目別の内訳" } : {}),
    unit: "円",
    columns: settled ? reportColumns : planColumns,
    rows: detailRows(input),
  };
}

const planColumns: readonly FormColumn[] = [
  { title: "費目等" },
  { title: "積算内訳", span: 3 },
  { title: "支出予定額" },
  { title: "うち対象経費", span: 2 },
  { title: "財源・備考" },
];

const reportColumns: readonly FormColumn[] = [
  { title: "費目等" },
  { title: "積算内訳（予算）" },
  { title: "予算額（支出予定額）" },
  { title: "実績の内訳" },
  { title: "決算額（支出済額）" },
  { title: "差（予算額－決算額）" },
  { title: "決算額のうち対象経費" },
  { title: "財源・備考" },
];

const communityNote =
  "（注）地域づくり事業を一体的に実施する範囲では、業務量による按分などの詳細な区分経理は要しません（実施要綱）。この書類の額は、会計に計上した費目によります。";

const eligibleNote =
  "（注）「うち対象経費」が交付金の額に使われるのは多機関協働事業等だけです。そのほかの事業は、総事業費を基準年度の割合で按分します（施行令第26条）。";
