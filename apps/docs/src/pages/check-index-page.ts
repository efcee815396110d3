import { type CheckDefinition, citedDocuments, fixerWords, type Text } from "@juso/model";
import { type Html, html } from "@juso/reporters/page";
import { section } from "../bilingual.ts";
import { severityMark, yesOrNo } from "../labels.ts";
import { mainPages } from "../main-pages.ts";
import type { Link, Page } from "../page.ts";
import { checkPath } from "../page-paths.ts";
import { allChecks, type CheckGroup, type Standard } from "../standard.ts";
import { table } from "../table.ts";

/** What each group of checks is called. */
export const groupTitles: Readonly<Record<CheckGroup["key"], Text>> = {
  reading: { ja: "読み取りの検査", en: "Reading checks" },
  structure: { ja: "構造の検査", en: "Structure checks" },
  submission: { ja: "提出物全体の検査", en: "Checks of the submission as a whole" },
  rules: { ja: "規則", en: "Rules" },
};

interface Area {
  readonly id: string;
  readonly title: Text;
  readonly checks: readonly CheckDefinition[];
}

/** All checks by area. The areas of the rules are the tables that they report on, in the order of the workbook. */
export function checkIndexPage(standard: Standard): Page {
  const areas = areasOf(standard);
  return {
    ...mainPages.checks,
    content: (
      link,
    ) => html`<p>提出物を確かめる検査は、全部で${allChecks(standard).length}あります。読み取り、構造、提出物全体の検査は、どの表にも同じように行います。規則は、実施要綱などの定めを一つずつ確かめます。</p>
<p class="en" lang="en">All checks of a submission. Reading and structure are checked alike in every table; each rule checks one clause of the guideline or the law.</p>
<nav class="parts" aria-label="分野">
<ul>
${areas.map(({ id, title, checks }) => html`<li><a href="#${id}">${title.ja}</a>（${checks.length}）</li>\n`)}</ul>
</nav>
${areas.map((area) => section(area.id, area.title, areaTable(area, link)))}`,
  };
}

function areasOf({ checkGroups, rules, entities }: Standard): readonly Area[] {
  return checkGroups.flatMap(({ key, checks }): readonly Area[] => {
    if (key !== "rules") return [{ id: `area-${key}`, title: groupTitles[key], checks }];
    return entities
      .map((entity) => ({
        id: `area-rules-${entity.fileName}`,
        title: { ja: `規則：${entity.title.ja}`, en: `Rules: ${entity.title.en}` },
        checks: checks.filter(({ id }) => rules.get(id)?.entity === entity.key),
      }))
      .filter((area) => area.checks.length > 0);
  });
}

function areaTable({ title, checks }: Area, link: Link): Html {
  return table(
    title,
    [
      { ja: "検査", en: "Check" },
      { ja: "重さ", en: "Severity" },
      { ja: "受理を止める", en: "Blocking" },
      { ja: "直す人", en: "Who fixes" },
      { ja: "根拠", en: "Basis" },
      { ja: "入った版", en: "Since" },
    ],
    checks.map((check) => ({
      cells: [
        html`<a href="${link(checkPath(check.id))}">${check.title.ja}</a> <code class="en">${check.id}</code>`,
        severityMark(check.severity),
        yesOrNo(check.blocking),
        fixerWords[check.whoFixes].ja,
        check.citations.map(({ document, section: place }) => `${citedDocuments[document].ja} ${place}`).join("、"),
        check.since,
      ],
    })),
  );
}
