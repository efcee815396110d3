import { centerSizeClassTitles, codeTitle } from "@juso/model";
import { count, type FormBlock, fixedText, label, row } from "@juso/paper";
import type { GrantDocumentInput } from "../form-input.ts";
import { sitesOfYear } from "./component-table.ts";

/** こども家庭センター: what its size class rests on. Nothing where no site gives it. */
export function centerTable(input: GrantDocumentInput): readonly FormBlock[] {
  const centers = sitesOfYear(input).filter((site) => (site.centerSizeClass ?? site.childPopulation) !== undefined);
  if (centers.length === 0) return [];
  return [
    {
      kind: "table",
      title: "こども家庭センターの規模",
      columns: [
        { title: "拠点名" },
        { title: "規模", align: "center" },
        { title: "担当区域の児童人口（人）" },
        { title: "児童虐待相談対応件数（前々年度）", span: 3 },
      ],
      rows: centers.map(({ abuseConsultations, centerSizeClass: size, childPopulation, siteName }) =>
        row(
          "item",
          label(siteName),
          fixedText(size === undefined ? undefined : codeTitle(centerSizeClassTitles, size).ja, { align: "center" }),
          count(childPopulation),
          count(abuseConsultations),
        ),
      ),
    },
  ];
}
