import { codeTitle, componentTitles, formatJapaneseDate, type Site } from "@juso/model";
import {
  count,
  dash,
  type FormBlock,
  type FormCell,
  type FormRow,
  fixedText,
  headingRow,
  label,
  row,
} from "@juso/paper";
import { type FormInput, recordsOf } from "../form-input.ts";
import { existedInYear } from "../records/fiscal-year.ts";

/** か所数 of the components and 年間開設日数 of the sites that changed. Nothing when the version before is not known. */
export function siteComparison(input: FormInput): readonly FormBlock[] {
  if (input.before === undefined) return [];
  const ofYear = (sites: readonly Site[]): readonly Site[] =>
    sites.filter((site) => existedInYear(input, site.openedDate, site.closedDate));
  const [before, after] = [ofYear(input.before.records.site ?? []), ofYear(recordsOf(input, "site"))];
  return [componentCounts(input, before, after), openDays(before, after)];
}

function componentCounts(input: FormInput, before: readonly Site[], after: readonly Site[]): FormBlock {
  const countOf = (sites: readonly Site[], component: string): number =>
    sites.filter(({ componentCodes }) => componentCodes.some((each) => each === component)).length;
  const rows = recordsOf(input, "component")
    .map(({ componentCode }) => ({
      title: codeTitle(componentTitles, componentCode).ja,
      earlier: countOf(before, componentCode),
      later: countOf(after, componentCode),
    }))
    .filter(({ earlier, later }) => earlier + later > 0);
  const total = comparedRow("合計（重複を除く）", before.length, after.length);
  return {
    kind: "table",
    title: "か所数（変更のあるものだけ）",
    columns: comparisonColumns("構成事業"),
    rows: [...changedRows(rows, "構成事業"), { ...total, role: "total" }],
  };
}

function openDays(before: readonly Site[], after: readonly Site[]): FormBlock {
  const then = new Map(before.map((site) => [site.siteId, site]));
  const now = new Set(after.map(({ siteId }) => siteId));
  const rows = [
    ...after.map((site) => {
      const earlier = then.get(site.siteId);
      const remark = earlier === undefined ? `新設${dateText(site.openedDate)}` : undefined;
      return { title: site.siteName, earlier: earlier?.openDaysPerYear, later: site.openDaysPerYear, remark };
    }),
    ...before
      .filter(({ siteId }) => !now.has(siteId))
      .map((site) => ({ title: site.siteName, earlier: site.openDaysPerYear, later: undefined, remark: "廃止" })),
  ];
  return {
    kind: "table",
    title: "年間の開設日数（変更のあるものだけ）",
    columns: comparisonColumns("拠点"),
    rows: changedRows(rows, "拠点"),
  };
}

function dateText(date: string | undefined): string {
  return date === undefined ? "" : `（${formatJapaneseDate(date)}開設）`;
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

interface Compared {
  readonly title: string;
  readonly earlier: number | undefined;
  readonly later: number | undefined;
  readonly remark?: string | undefined;
}

/** The rows that changed, and how many did not. */
function changedRows(rows: readonly Compared[], what: string): readonly FormRow[] {
  const changed = rows.filter(({ earlier, later, remark }) => later !== earlier || remark !== undefined);
  const same = rows.length - changed.length;
  return [
    ...changed.map(({ earlier, later, remark, title }) => comparedRow(title, earlier, later, remark)),
    ...(same === 0 ? [] : [headingRow(`変更のない${what}：${same}`)]),
  ];
}

function comparedRow(
  title: string,
  before: number | undefined,
  after: number | undefined,
  remark?: string | undefined,
): FormRow {
  const cell = (value: number | undefined): FormCell => (value === undefined ? dash() : count(value));
  const difference = before === undefined || after === undefined ? undefined : after - before;
  return row("item", label(title), cell(before), cell(after), cell(difference), fixedText(remark));
}
