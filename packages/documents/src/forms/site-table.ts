import type { Site } from "@juso/model";
import { count, label, row } from "../model/form-cells.ts";
import type { FormBlock, FormCell } from "../model/form-document.ts";
import { existedInYear } from "./fiscal-year.ts";
import { type GrantDocumentInput, recordsOf } from "./form-input.ts";

/** 拠点: one row per site with its kind and four figures; what the figures are is the form's choice. */
export function siteTable(
  input: GrantDocumentInput,
  title: string,
  figures: readonly { readonly title: string; readonly value: (site: Site) => number | undefined }[],
): readonly FormBlock[] {
  const sites = recordsOf(input, "site").filter((site) => existedInYear(input, site.openedDate, site.closedDate));
  if (sites.length === 0) return [];
  return [
    {
      kind: "table",
      title,
      columns: [
        { title: "拠点名", span: 2 },
        { title: "種別", span: 3 },
        ...figures.map((figure) => ({ title: figure.title })),
      ],
      rows: sites.map((site) =>
        row(
          "item",
          label(site.siteName),
          label(input.codeTitle("site-kind", site.siteKind)),
          ...figures.map(({ value }): FormCell => count(value(site))),
        ),
      ),
    },
  ];
}
