import type { CategoryResult, GrantResult } from "@juso/grant";
import { floorOfShare, positiveDifference } from "../formulas/exact-formulas.ts";
import { calculatedYen, dash, inputYen, label, row } from "../model/form-cells.ts";
import type { FormRow, TableBlock } from "../model/form-document.ts";
import { call, cellOf, type Formula, minus, plus } from "../model/formula.ts";
import type { GrantDocumentInput } from "./form-input.ts";

/** 区分別基準額: the ceilings shared with 地域支援事業交付金, the same record that its application prints. Source: 令和8年主管課長会議資料 関連事項3. */
export function categoryTable(input: GrantDocumentInput): TableBlock {
  const method = input.codeTitle("cap-split-method", input.result.methods.capSplit);
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
    rows: input.result.categories.map((category) => categoryRow(category, input.result)),
  };
}

function categoryRow(category: CategoryResult, result: GrantResult): FormRow {
  const { category: code, jusoYen, otherProgrammeYen } = category;
  const item = result.items.find((each) => each.capCategory === code);
  const own = item === undefined ? undefined : call("MIN", cellOf(`C.${item.item}`), cellOf(`F.${item.item}`));
  const hasCap = category.capYen !== null;
  return row(
    "item",
    label(category.title.ja),
    inputYen(`cap.${code}`, category.capYen),
    calculatedYen(`juso.${code}`, jusoYen, own),
    inputYen(`other.${code}`, otherProgrammeYen),
    calculatedYen(`both.${code}`, jusoYen + otherProgrammeYen, plus(cellOf(`juso.${code}`), cellOf(`other.${code}`))),
    hasCap
      ? calculatedYen(
          `excess.${code}`,
          category.excessYen,
          positiveDifference(cellOf(`both.${code}`), cellOf(`cap.${code}`)),
        )
      : dash(),
    calculatedYen(`allowed.${code}`, category.jusoAllowedYen, hasCap ? allowed(code, result) : cellOf(`juso.${code}`)),
    hasCap
      ? calculatedYen(
          `remainder.${code}`,
          category.remainderYen,
          positiveDifference(cellOf(`cap.${code}`), cellOf(`both.${code}`)),
        )
      : dash(),
  );
}

/** What this programme keeps. When nothing is exceeded each of the three comes to the whole. */
function allowed(code: string, result: GrantResult): Formula {
  const [cap, juso, other] = [cellOf(`cap.${code}`), cellOf(`juso.${code}`), cellOf(`other.${code}`)];
  switch (result.methods.capSplit) {
    case "jusoFirst":
      return call("MIN", juso, cap);
    case "otherFirst":
      return call("MIN", juso, call("MAX", minus(cap, other), { kind: "number", value: 0 }));
    default:
      return call("MIN", juso, floorOfShare(cap, juso, cellOf(`both.${code}`)));
  }
}
