import type { CategoryResult, GrantResult } from "@juso/grant";
import { positiveDifference, shareOf } from "../formulas/exact-formulas.ts";
import { calculatedYen, inputYen, label, row } from "../model/form-cells.ts";
import type { FormRow, TableBlock } from "../model/form-document.ts";
import { call, cellOf, type Formula, plus, when, whenGiven } from "../model/formula.ts";
import { type CalculationRules, calculationRules } from "./calculation-rules.ts";
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
    rows: input.result.categories.map((category) => categoryRow(category, input.result, calculationRules(input))),
  };
}

function categoryRow(category: CategoryResult, result: GrantResult, rules: CalculationRules): FormRow {
  const { category: code, jusoYen, otherProgrammeYen } = category;
  const item = result.items.find((each) => each.capCategory === code);
  const own = item === undefined ? undefined : call("MIN", cellOf(`C.${item.item}`), cellOf(`F.${item.item}`));
  const hasCap = category.capYen !== null;
  const [cap, juso, both] = [cellOf(`cap.${code}`), cellOf(`juso.${code}`), cellOf(`both.${code}`)];
  const whenCapped = (formula: Formula): Formula => whenGiven(`cap.${code}`, formula);
  return row(
    "item",
    label(category.title.ja),
    inputYen(`cap.${code}`, category.capYen),
    calculatedYen(`juso.${code}`, jusoYen, own),
    inputYen(`other.${code}`, hasCap ? otherProgrammeYen : null),
    calculatedYen(
      `both.${code}`,
      jusoYen + otherProgrammeYen,
      whenGiven(`cap.${code}`, plus(juso, cellOf(`other.${code}`)), juso),
    ),
    calculatedYen(`excess.${code}`, hasCap ? category.excessYen : null, whenCapped(positiveDifference(both, cap))),
    calculatedYen(
      `allowed.${code}`,
      category.jusoAllowedYen,
      whenGiven(`cap.${code}`, allowed(code, result, rules), juso),
    ),
    calculatedYen(
      `remainder.${code}`,
      hasCap ? category.remainderYen : null,
      whenCapped(positiveDifference(cap, both)),
    ),
  );
}

/** What this programme keeps: all it has, as long as nothing is exceeded. */
function allowed(code: string, result: GrantResult, rules: CalculationRules): Formula {
  const [cap, juso, other] = [cellOf(`cap.${code}`), cellOf(`juso.${code}`), cellOf(`other.${code}`)];
  switch (result.methods.capSplit) {
    case "jusoFirst":
      return call("MIN", juso, cap);
    case "otherFirst":
      return call("MIN", juso, positiveDifference(cap, other));
    default: {
      const share = shareOf(cap, juso, cellOf(`both.${code}`), rules.categorySplit);
      return when(cellOf(`excess.${code}`), call("MIN", juso, cap, share), juso);
    }
  }
}
