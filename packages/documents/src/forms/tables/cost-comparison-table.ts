import { codeTitle, componentTitles } from "@juso/model";
import { type FormBlock, type FormCell, label, row } from "@juso/paper";
import { type FormInput, isReport } from "../form-input.ts";
import { againCell, percentCell } from "../steps/step-cells.ts";
import { openComponents } from "./spare-lines.ts";

/** 予算額と決算額の比較: planned and actual cost of every component, what is left, and the rate of execution. Only in a report. */
export function costComparisonTable(input: FormInput): readonly FormBlock[] {
  if (!isReport(input)) return [];
  const cells = (key: string): readonly FormCell[] => [
    againCell(input, `planned.${key}`),
    againCell(input, `cost.${key}`),
    againCell(input, `rest.${key}`),
    percentCell(input, `execution.${key}`, `planned.${key}`),
  ];
  const open = openComponents(input);
  return [
    {
      kind: "table",
      title: "構成事業別の予算額と決算額",
      unit: "円",
      columns: [
        { title: "構成事業", span: 2 },
        { title: "予算額（支出予定額）" },
        { title: "決算額（支出済額）" },
        { title: "差（予算額－決算額）", span: 2 },
        { title: "執行率（決算額÷予算額）", span: 2 },
      ],
      rows: [
        ...open.map((component) => row("item", label(codeTitle(componentTitles, component).ja), ...cells(component))),
        row("total", label("合計（総事業費）"), ...cells("total")),
      ],
    },
  ];
}
