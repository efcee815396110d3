import { type Component, codeTitle, componentTitles, deliveryModeTitles, formatJapaneseDate } from "@juso/model";
import { count, dash, type FormCell, type FormRow, inputText, label, row, type TableBlock } from "@juso/paper";
import { type GrantDocumentInput, recordsOf } from "../form-input.ts";
import { existedInYear } from "../records/fiscal-year.ts";

/** What a column of the table says of a component, and below all of them. */
export interface ComponentColumn {
  readonly title: string;
  readonly span?: number;
  readonly align?: "center";
  readonly cell: (component: Component) => FormCell;
  /** The cell of the total; a dash unless given. */
  readonly total?: FormCell;
}

/** One row per component: how, by whom, in how many places, with how many staff. What else a row says is the caller's. */
export function componentTable(
  input: GrantDocumentInput,
  title: string,
  columns: readonly ComponentColumn[],
  totalTitle?: string,
): TableBlock {
  const all = [...commonColumns(input), ...columns];
  const components = recordsOf(input, "component");
  const rows = components.map(
    (component): FormRow =>
      row(
        "item",
        label(codeTitle(componentTitles, component.componentCode).ja),
        ...all.map(({ cell }) => cell(component)),
      ),
  );
  const total = row("total", label(totalTitle ?? ""), ...all.map((column) => column.total ?? dash()));
  return {
    kind: "table",
    title,
    columns: [{ title: "構成事業" }, ...all.map(({ cell: _, total: __, ...column }) => column)],
    rows: totalTitle === undefined || rows.length === 0 ? rows : [...rows, total],
  };
}

function commonColumns(input: GrantDocumentInput): readonly ComponentColumn[] {
  const { staff, staffTotal } = input.activity;
  const modes = modeTitles();
  return [
    {
      title: "実施方法",
      align: "center",
      cell: (component) => {
        const text = deliveryText(input, component);
        const choices = [...new Set([...modes, ...(text === undefined ? [] : [text]), notCarriedOut])];
        return inputText(text, { choices, align: "center" });
      },
    },
    { title: "実施者", cell: (component) => inputText(operatorNames(input, component)) },
    {
      title: "か所数",
      cell: (component) => onlyCarriedOut(component, () => count(sitesOf(input, component).length)),
      total: count(sitesOfYear(input).length),
    },
    {
      title: "配置人員",
      // Postings are case-side records: without them the number is for the clerk to write.
      cell: (component) =>
        onlyCarriedOut(component, () =>
          staff === undefined ? blankCount() : count(staff[component.componentCode] ?? 0),
        ),
      total: staffTotal === undefined ? blankCount() : count(staffTotal),
    },
  ];
}

/** The column of start dates. */
export const startColumn: ComponentColumn = {
  title: "開始日",
  align: "center",
  cell: ({ startDate }) =>
    inputText(startDate === undefined ? undefined : formatJapaneseDate(startDate), { align: "center" }),
};

/** The cell of what a component does; a dash where it is not carried out. */
export function onlyCarriedOut({ isImplemented }: Component, cell: () => FormCell): FormCell {
  return isImplemented ? cell() : dash();
}

/** Sites at which a component is carried out. */
export function sitesOf(input: GrantDocumentInput, { componentCode }: Component): ReturnType<typeof sitesOfYear> {
  return sitesOfYear(input).filter((site) => site.componentCodes.includes(componentCode));
}

/** Sites that were there in the year. */
export function sitesOfYear(input: GrantDocumentInput): ReturnType<typeof recordsOf<"site">> {
  return recordsOf(input, "site").filter((site) => existedInYear(input, site.openedDate, site.closedDate));
}

function blankCount(): FormCell {
  return { value: null, format: "integer", style: "input", align: "right" };
}

const notCarriedOut = "実施しない";

/** The modes, each alone and with another: a component may be carried out in two ways at once, for which there is no code. */
function modeTitles(): readonly string[] {
  const single = modeCodes.map((code) => codeTitle(deliveryModeTitles, code).ja);
  return [...single, ...single.flatMap((one, index) => single.slice(index + 1).map((other) => `${one}・${other}`))];
}

const modeCodes = ["direct", "contract", "indirectSubsidy"] as const;

/** 直営・委託 where the operators are of both kinds, whatever the one code of the component says. */
function deliveryText(input: GrantDocumentInput, component: Component): string | undefined {
  if (!component.isImplemented) return notCarriedOut;
  const modes = new Set([
    component.deliveryMode,
    ...operatorsOf(input, component).map(({ deliveryMode }) => deliveryMode),
  ]);
  const titles = modeCodes.filter((code) => modes.has(code)).map((code) => codeTitle(deliveryModeTitles, code).ja);
  return titles.length === 0 ? undefined : titles.join("・");
}

function operatorNames(input: GrantDocumentInput, component: Component): string | undefined {
  const names = operatorsOf(input, component).map(({ operatorName }) => operatorName);
  return names.length === 0 ? undefined : names.join("、");
}

function operatorsOf(
  input: GrantDocumentInput,
  { operatorIds = [] }: Component,
): ReturnType<typeof recordsOf<"operator">> {
  return recordsOf(input, "operator").filter(({ operatorId }) => operatorIds.includes(operatorId));
}
