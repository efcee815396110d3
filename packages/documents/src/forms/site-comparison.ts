import type { Site } from "@juso/model";
import { count, dash, fixedText, label, row } from "../model/form-cells.ts";
import type { FormBlock, FormCell, FormRow } from "../model/form-document.ts";
import { existedInYear } from "./fiscal-year.ts";
import { type FormInput, recordsOf } from "./form-input.ts";

/** か所数 of every component and 年間開設日数 of every site, before and after the change. Nothing when the version before is not known. */
export function siteComparison(input: FormInput): readonly FormBlock[] {
  if (input.before === undefined) return [];
  const ofYear = (sites: readonly Site[]): readonly Site[] =>
    sites.filter((site) => existedInYear(input, site.openedDate, site.closedDate));
  const [before, after] = [ofYear(input.before.records.site ?? []), ofYear(recordsOf(input, "site"))];
  return [componentCounts(input, before, after), openDays(input, before, after)];
}

function componentCounts(input: FormInput, before: readonly Site[], after: readonly Site[]): FormBlock {
  const components = [...new Set([...before, ...after].flatMap(({ componentCodes }) => componentCodes))];
  const countOf = (sites: readonly Site[], component: string): number =>
    sites.filter(({ componentCodes }) => componentCodes.some((each) => each === component)).length;
  return {
    kind: "table",
    title: "か所数",
    columns: comparisonColumns("構成事業"),
    rows: recordsOf(input, "component")
      .map(({ componentCode }) => componentCode)
      .filter((component) => components.includes(component))
      .map((component) =>
        comparedRow(
          label(input.codeTitle("component", component)),
          countOf(before, component),
          countOf(after, component),
        ),
      ),
  };
}

function openDays(_input: FormInput, before: readonly Site[], after: readonly Site[]): FormBlock {
  const then = new Map(before.map((site) => [site.siteId, site]));
  const now = new Set(after.map(({ siteId }) => siteId));
  const gone = before.filter(({ siteId }) => !now.has(siteId));
  return {
    kind: "table",
    title: "年間の開設日数",
    columns: comparisonColumns("拠点"),
    rows: [
      ...after.map((site) => {
        const earlier = then.get(site.siteId);
        const remark = earlier === undefined ? "新設" : undefined;
        return comparedRow(label(site.siteName), earlier?.openDaysPerYear, site.openDaysPerYear, remark);
      }),
      ...gone.map((site) => comparedRow(label(site.siteName), site.openDaysPerYear, undefined, "廃止")),
    ],
  };
}

function comparisonColumns(title: string): readonly { readonly title: string; readonly span: number }[] {
  return [
    { title, span: 4 },
    { title: "変更前", span: 2 },
    { title: "変更後", span: 2 },
    { title: "増減", span: 2 },
    { title: "備考", span: 3 },
  ];
}

function comparedRow(
  title: FormCell,
  before: number | undefined,
  after: number | undefined,
  remark?: string | undefined,
): FormRow {
  const cell = (value: number | undefined): FormCell => (value === undefined ? dash() : count(value));
  const difference = before === undefined || after === undefined ? undefined : after - before;
  return row("item", title, cell(before), cell(after), cell(difference), fixedText(remark));
}
