import { codeTitle, consultationSiteKindTitles, type Site, siteKindTitles } from "@juso/model";
import { count, dash, type FormBlock, type FormCell, fixedText, label, row } from "@juso/paper";
import { type GrantDocumentInput, recordsOf } from "../form-input.ts";
import { sitesOfYear } from "./component-table.ts";

/** What a column of the table says of a site. */
export interface SiteColumn {
  readonly title: string;
  readonly span?: number;
  readonly align?: "center";
  readonly cell: (site: Site) => FormCell;
}

/** 拠点: one row per site with its name; what else it says is the form's choice. */
export function siteTable(
  input: GrantDocumentInput,
  title: string,
  { nameSpan = 1, columns }: { readonly nameSpan?: number; readonly columns: readonly SiteColumn[] },
): readonly FormBlock[] {
  const sites = sitesOfYear(input);
  if (sites.length === 0) return [];
  return [
    {
      kind: "table",
      title,
      columns: [{ title: "拠点名", span: nameSpan }, ...columns.map(({ cell: _, ...column }) => column)],
      rows: sites.map((site) => row("item", label(site.siteName), ...columns.map(({ cell }) => cell(site)))),
    },
  ];
}

/** Kind of the site. */
export function siteKindCell(site: Site): FormCell {
  return label(codeTitle(siteKindTitles, site.siteKind).ja);
}

/** 基本型・統合型・地域型 of a place of consultation; a dash for other places. */
export function consultationKindCell({ consultationSiteKind: kind }: Site): FormCell {
  return kind === undefined ? dash() : fixedText(codeTitle(consultationSiteKindTitles, kind).ja, { align: "center" });
}

/** Who runs the site. */
export function siteOperatorCell(input: GrantDocumentInput, { operatorId }: Site): FormCell {
  return fixedText(recordsOf(input, "operator").find((each) => each.operatorId === operatorId)?.operatorName);
}

/** A figure that sites of some components have: a dash for the others, a blank where it was not reported. */
export function figureCell(value: number | undefined, applies: boolean): FormCell {
  return value === undefined && !applies ? dash() : count(value);
}

/** Does a place of one of these components receive consultations (1号), or participants (3号)? */
export function isOf(components: readonly string[], block: "ccs" | "comm"): boolean {
  return components.some((component) => component.startsWith(block));
}
