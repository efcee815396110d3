import { type Requirement, type UncheckedReason, uncheckedReasons } from "@juso/model";
import { type HtmlPart, html } from "@juso/reporters/page";
import { requirementCoverage } from "@juso/rules";
import { bilingual, section } from "../bilingual.ts";
import { mainPages } from "../main-pages.ts";
import type { Link, Page } from "../page.ts";
import { checkPath } from "../page-paths.ts";
import { allChecks, type Standard } from "../standard.ts";
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
    ) => html`<p>実施要綱などから取り出した要件${requirements.length}件と、それを確かめる検査です。検査のない要件には、その理由を示しています。説明はこの標準の言葉によるもので、正しくは根拠の文書をご覧ください。</p>
<p class="en" lang="en">The requirements found in the guideline and the checks that cover them. Those without a check say why. The texts are words of this standard; what counts are the papers named.</p>
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
)}${table(
  { ja: "検査のない理由", en: "Why there is no check" },
  [
    { ja: "理由", en: "Reason" },
    { ja: "意味", en: "Meaning" },
    { ja: "要件", en: "Requirements" },
  ],
  reasonCounts(requirements).map(([reason, count]) => ({
    cells: [html`<code>${reason}</code>`, bilingual(uncheckedReasons[reason]), count],
  })),
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
        { ja: "内容", en: "What it asks for" },
        { ja: "根拠（実施要綱）", en: "Section" },
        { ja: "段階", en: "Tier" },
        { ja: "確かめる検査、又は検査のない理由", en: "Checks, or why there is none" },
      ],
      requirements
        .filter((requirement) => groupOf(requirement) === group)
        .map(({ id, section: place, tier, text, uncheckedReason }) => ({
          id,
          cells: [
            html`<code>${id}</code>`,
            bilingual(text),
            place,
            tier,
            uncheckedReason
              ? bilingual(uncheckedReasons[uncheckedReason])
              : checks(covering.get(id) ?? [], standard, link),
          ],
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

function reasonCounts(requirements: readonly Requirement[]): readonly [UncheckedReason, number][] {
  return Object.keys(uncheckedReasons).map((key) => {
    const reason = key as UncheckedReason;
    return [reason, requirements.filter(({ uncheckedReason }) => uncheckedReason === reason).length];
  });
}

function checks(ids: readonly string[], standard: Standard, link: Link): HtmlPart {
  const titles = new Map(allChecks(standard).map(({ id, title }) => [id, title.ja]));
  return html`<ul>${ids.map((id) => html`<li><a href="${link(checkPath(id))}">${titles.get(id)}</a></li>`)}</ul>`;
}
