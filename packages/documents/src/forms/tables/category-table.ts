import type { CategoryResult } from "@juso/grant";
import { capSplitMethodTitles, codeTitle } from "@juso/model";
import { type FormRow, label, row, type TableBlock } from "@juso/paper";
import type { FormInput } from "../form-input.ts";
import { inputCell, stepCell } from "../steps/step-cells.ts";

/** 区分別基準額: the ceilings shared with 地域支援事業交付金, the same record that its application prints. Source: 令和8年主管課長会議資料 関連事項3. */
export function categoryTable(input: FormInput): TableBlock {
  const method = codeTitle(capSplitMethodTitles, input.result.methods.capSplit).ja;
  return {
    kind: "table",
    title: `区分別基準額（地域支援事業交付金との共有。超過したときの配分：${method}）`,
    unit: "円",
    columns: [
      { title: "区分" },
      { title: "区分の基準額" },
      { title: "重層分" },
      { title: "地域支援事業分" },
      { title: "計" },
      { title: "超過額" },
      { title: "重層の充当額" },
      { title: "残額" },
    ],
    rows: input.result.categories.map((category) => categoryRow(input, category)),
  };
}

function categoryRow(input: FormInput, { category, title }: CategoryResult): FormRow {
  return row(
    "item",
    label(title.ja),
    inputCell(input, `ceiling.${category}`),
    stepCell(input, `juso.${category}`),
    inputCell(input, `other.${category}`),
    stepCell(input, `both.${category}`),
    stepCell(input, `excess.${category}`),
    stepCell(input, `cap.${category}`),
    stepCell(input, `remainder.${category}`),
  );
}
