import { type Component, formatJapaneseDate } from "@juso/model";
import { count, inputText, label, row } from "../model/form-cells.ts";
import type { FormCell, FormRow, TableBlock } from "../model/form-document.ts";
import { existedInYear } from "./fiscal-year.ts";
import { type GrantDocumentInput, recordsOf } from "./form-input.ts";

/** One row per component: how, by whom, in how many places, with how many staff. What else a row says is the caller's. */
export function componentTable(
  input: GrantDocumentInput,
  last: readonly { readonly title: string; readonly span: number; readonly cell: (component: Component) => FormCell }[],
): TableBlock {
  const modes = ["direct", "contract", "indirectSubsidy"].map((code) => input.codeTitle("delivery-mode", code));
  return {
    kind: "table",
    columns: [
      { title: "構成事業" },
      { title: "実施方法", align: "center" },
      { title: "実施者" },
      { title: "か所数" },
      { title: "配置人員" },
      { title: "開始日", align: "center" },
      ...last.map(({ title, span }) => ({ title, span })),
    ],
    rows: recordsOf(input, "component").map(
      (component): FormRow =>
        row(
          "item",
          label(input.codeTitle("component", component.componentCode)),
          inputText(deliveryText(input, component), { choices: [...modes, "実施しない"], align: "center" }),
          inputText(operatorNames(input, component)),
          count(sitesOf(input, component).length),
          count(staffOf(input, component)),
          inputText(component.startDate === undefined ? undefined : formatJapaneseDate(component.startDate), {
            align: "center",
          }),
          ...last.map(({ cell }) => cell(component)),
        ),
    ),
  };
}

/** Sites at which a component is carried out. */
export function sitesOf(input: GrantDocumentInput, component: Component): ReturnType<typeof recordsOf<"site">> {
  return recordsOf(input, "site").filter(
    (site) =>
      site.componentCodes.includes(component.componentCode) && existedInYear(input, site.openedDate, site.closedDate),
  );
}

function deliveryText(input: GrantDocumentInput, component: Component): string | undefined {
  if (!component.isImplemented) return "実施しない";
  return component.deliveryMode === undefined ? undefined : input.codeTitle("delivery-mode", component.deliveryMode);
}

function operatorNames(input: GrantDocumentInput, component: Component): string | undefined {
  const ids = component.operatorIds ?? [];
  const names = recordsOf(input, "operator").filter((operator) => ids.includes(operator.operatorId));
  return names.length === 0 ? undefined : names.map((operator) => operator.operatorName).join("、");
}

/** Postings are case-side records: `null`, not 0, when the package has none. */
function staffOf({ activity }: GrantDocumentInput, { componentCode }: Component): number | null {
  return activity.staff === undefined ? null : (activity.staff[componentCode] ?? 0);
}
