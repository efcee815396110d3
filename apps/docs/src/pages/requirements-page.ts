import { type HtmlPart, html } from "@juso/reporters/page";
import { requirementCoverage } from "@juso/rules";
import { bilingual, section } from "../bilingual.ts";
import type { Link, Page } from "../page.ts";
import { checkPath, mainPages } from "../page-paths.ts";
import { allChecks, type Requirement, type Standard } from "../standard.ts";
import { table } from "../table.ts";

const tiers = [
  { tier: "1", title: { ja: "1：機械で判定でき、受理を止めるもの", en: "1: decidable by machine, blocking" } },
  { tier: "2", title: { ja: "2：記入の有無など、判断の余地があるもの", en: "2: presence and the like" } },
  { tier: "3", title: { ja: "3：参考として知らせるもの", en: "3: for information" } },
] as const;

/** Every requirement that the standard found in the guideline, and the checks that cover it. */
export function requirementsPage(standard: Standard): Page {
  const { requirements } = standard;
  const covering = new Map(
    requirementCoverage(
      allChecks(standard),
      requirements.map(({ id }) => id),
    ).map(({ requirementId, checkIds }) => [requirementId, checkIds]),
  );
  const isCovered = ({ id }: Requirement): boolean => (covering.get(id)?.length ?? 0) > 0;
  const groups = [...new Set(requirements.map(groupOf))];
  return {
    ...mainPages.requirements,
    content: (
      link,
    ) => html`<p>実施要綱などから取り出した要件${requirements.length}件と、それを確かめる検査です。検査のない要件は「検査なし」と示しています。表の必須項目やコード一覧、交付金の計算が受け持つものもありますが、ここでは数えていません。</p>
<p class="en" lang="en">The requirements found in the guideline and the checks that cover them. Those without a check say so; what the shape of the tables or the calculation ensures is not counted here.</p>
${table(
  { ja: "段階ごとの数", en: "Numbers by tier" },
  [
    { ja: "段階", en: "Tier" },
    { ja: "要件", en: "Requirements" },
    { ja: "検査のあるもの", en: "With a check" },
    { ja: "検査のないもの", en: "Without a check" },
  ],
  tiers.map(({ tier, title }) => {
    const all = requirements.filter((requirement) => requirement.tier === tier);
    const covered = all.filter(isCovered).length;
    return { cells: [bilingual(title), all.length, covered, all.length - covered] };
  }),
)}<nav class="parts" aria-label="要件の分野">
<ul>
${groups.map((group) => html`<li><a href="#${groupId(group)}">${group}</a></li>\n`)}</ul>
</nav>
${groups.map((group) =>
  section(
    groupId(group),
    { ja: `${group} で始まる要件`, en: `Requirements ${group}` },
    table(
      { ja: `${group} の要件`, en: `Requirements ${group}` },
      [
        { ja: "要件ID", en: "Id" },
        { ja: "根拠（実施要綱）", en: "Section" },
        { ja: "段階", en: "Tier" },
        { ja: "確かめる検査", en: "Checks" },
      ],
      requirements
        .filter((requirement) => groupOf(requirement) === group)
        .map(({ id, section: place, tier }) => ({
          id,
          cells: [html`<code>${id}</code>`, place, tier, checks(covering.get(id) ?? [], standard, link)],
        })),
    ),
  ),
)}`,
  };
}

function groupOf({ id }: Requirement): string {
  return id.split(".")[0] ?? id;
}

function groupId(group: string): string {
  return `group-${group.toLowerCase()}`;
}

function checks(ids: readonly string[], standard: Standard, link: Link): HtmlPart {
  if (ids.length === 0) return "検査なし";
  const titles = new Map(allChecks(standard).map(({ id, title }) => [id, title.ja]));
  return html`<ul>${ids.map((id) => html`<li><a href="${link(checkPath(id))}">${titles.get(id)}</a></li>`)}</ul>`;
}
