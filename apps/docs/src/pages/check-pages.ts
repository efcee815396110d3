import { type CheckDefinition, citedDocuments, fixerWords, formatJapaneseDate, inNumber, type Rule } from "@juso/model";
import { type Html, html } from "@juso/reporters/page";
import { bilingual, section } from "../bilingual.ts";
import { severityMark, yesOrNo } from "../labels.ts";
import { mainPages } from "../main-pages.ts";
import type { Link, Page } from "../page.ts";
import { checkPath, entityPath, fieldPath, requirementPath } from "../page-paths.ts";
import type { CheckGroup, Standard } from "../standard.ts";
import { facts, table } from "../table.ts";
import { groupTitles } from "./check-index-page.ts";
import { ruleExamples } from "./rule-examples.ts";
import { sentence } from "./sentence.ts";

/** One page for each check. */
export function checkPages(standard: Standard): readonly Page[] {
  return standard.checkGroups.flatMap((group) =>
    group.checks.map((check) => ({
      path: checkPath(check.id),
      title: check.title,
      parent: mainPages.checks,
      soughtParts: "none",
      content: (link: Link) => checkContent(check, group.key, standard, link),
    })),
  );
}

function checkContent(check: CheckDefinition, group: CheckGroup["key"], standard: Standard, link: Link): Html {
  const rule = standard.rules.get(check.id);
  return html`${facts({ ja: "この検査について", en: "About this check" }, [
    [{ ja: "検査ID", en: "Id" }, html`<code>${check.id}</code>`],
    [{ ja: "種類", en: "Kind" }, bilingual(groupTitles[group])],
    ...(rule ? [[{ ja: "見る表と項目", en: "What it reads" }, reads(rule, standard, link)] as const] : []),
    [{ ja: "重さ", en: "Severity" }, severityMark(check.severity)],
    [{ ja: "受理を止める", en: "Blocking" }, yesOrNo(check.blocking)],
    [{ ja: "直す人", en: "Who fixes" }, bilingual(fixerWords[check.whoFixes])],
    [{ ja: "効力のある期間", en: "In force" }, period(rule)],
    [{ ja: "根拠", en: "Basis" }, basis(check)],
    [{ ja: "要件", en: "Requirements" }, requirements(check, link)],
    [{ ja: "入った版", en: "Since" }, check.since],
  ])}
${section("finding-texts", { ja: "指摘の文", en: "Messages" }, messages(check))}
${rule ? section("rule-examples", { ja: "例", en: "Examples" }, ruleExamples(rule, standard)) : undefined}`;
}

function messages({ messages: templates }: CheckDefinition): Html {
  return html`<p>波括弧 <var>{ }</var> のところには、そのときの項目名や数が入ります。</p>
${table(
  { ja: "指摘の文と直し方", en: "What is said, and how to mend it" },
  [
    { ja: "名前", en: "Name" },
    { ja: "指摘", en: "Finding" },
    { ja: "直し方", en: "Fix" },
  ],
  Object.entries(templates).map(([id, { text, fix }]) => ({
    id: `message-${id}`,
    cells: [
      html`<code>${id}</code>`,
      ...[text, fix].map(
        ({ ja, en }) => html`<p>${sentence(ja)}</p><p class="en" lang="en">${sentence(inNumber(en))}</p>`,
      ),
    ],
  })),
)}`;
}

function basis({ citations }: CheckDefinition): Html {
  return html`<ul>${citations.map(
    ({ document, section: place }) =>
      html`<li>${citedDocuments[document].ja} ${place} <span class="en" lang="en">${citedDocuments[document].en}</span></li>`,
  )}</ul>`;
}

function requirements({ requirements: ids }: CheckDefinition, link: Link): Html | string {
  if (ids.length === 0) return "なし（データの形を守るための検査です）";
  return html`<ul>${ids.map((id) => html`<li><a href="${link(requirementPath(id))}"><code>${id}</code></a></li>`)}</ul>`;
}

function period(rule: Rule | undefined): string {
  const { from, to } = rule?.effective ?? {};
  if (from === undefined && to === undefined) return "いつでも";
  const start = from === undefined ? "" : `${formatJapaneseDate(from)}（${from}）から`;
  return `${start}${to === undefined ? "" : `${formatJapaneseDate(to)}（${to}）まで`}`;
}

/** The fields that a rule declares; a rule over one record may read any field of it. */
function reads(rule: Rule, { entities }: Standard, link: Link): Html {
  const declared = rule.scope === "record" ? { [rule.entity]: [] } : rule.reads;
  const lines = entities
    .filter(({ key }) => Object.hasOwn(declared, key))
    .map(({ key, title, fields }) => {
      const named = fields.filter((field) => declared[key]?.includes(field.key));
      const links = named.map(
        (field, index) =>
          html`${index === 0 ? "：" : "、"}<a href="${link(fieldPath(key, field.key))}">${field.title.ja}</a>`,
      );
      return html`<li><a href="${link(entityPath(key))}">${title.ja}</a>${links}</li>`;
    });
  return html`<ul>${lines}</ul>`;
}
