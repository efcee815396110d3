import { documentKinds } from "@juso/documents/kinds";
import {
  type CheckDefinition,
  type DataLevel,
  documentKindTitles,
  type EntityProfile,
  type FieldProfile,
  fieldKindWords,
} from "@juso/model";
import { type Html, html } from "@juso/reporters/page";
import { bilingual, section } from "../bilingual.ts";
import { levelWords, severityMark } from "../labels.ts";
import { mainPages } from "../main-pages.ts";
import type { Link, Page } from "../page.ts";
import { checkPath, codeListPath, entityPath, fieldPath, paperPath } from "../page-paths.ts";
import type { Standard } from "../standard.ts";
import { facts, type TableRow, table } from "../table.ts";
import { entityRelations } from "./entity-relations.ts";
import { fieldLimits } from "./field-limits.ts";
import { publishedFiles } from "./published-files.ts";

/** The list of all tables, and one page for each. */
export function entityPages(standard: Standard): readonly Page[] {
  return [
    { ...mainPages.entities, content: (link) => list(standard, link) },
    ...standard.entities.map(
      (entity): Page => ({
        path: entityPath(entity.key),
        title: entity.title,
        parent: mainPages.entities,
        content: (link) => entityContent(entity, standard, link),
      }),
    ),
  ];
}

function list({ entities }: Standard, link: Link): Html {
  return html`<p>提出物は、次の${entities.length}の表からできています。順番は記入用ブックのシートの順です。</p>
<p class="en" lang="en">A submission consists of these tables, in the order of the sheets of the entry workbook.</p>
${table(
  { ja: "表の一覧", en: "All tables" },
  [
    { ja: "表", en: "Table" },
    { ja: "キー", en: "Key" },
    { ja: "内容", en: "What it holds" },
    { ja: "出せる範囲", en: "Level" },
    { ja: "項目の数", en: "Fields" },
  ],
  entities.map(({ key, title, description, level, fields }) => ({
    cells: [
      html`<a href="${link(entityPath(key))}">${title.ja}</a> <span class="en" lang="en">${title.en}</span>`,
      html`<code>${key}</code>`,
      description,
      levelWords[level].ja,
      fields.length,
    ],
  })),
)}`;
}

function entityContent(entity: EntityProfile, standard: Standard, link: Link): Html {
  const { key, fileName, description, level, source, fields } = entity;
  const hasGif = fields.some(({ gif }) => gif !== undefined);
  const related = rulesAbout(entity, standard);
  return html`<p class="lead">${description}</p>
${facts({ ja: "この表について", en: "About this table" }, [
  [{ ja: "キー", en: "Key" }, html`<code>${key}</code>`],
  [
    { ja: "ファイル名", en: "File name" },
    html`<code>${fileName}.csv</code>、<code>${fileName}.xlsx</code>、<code>${fileName}.json</code>`,
  ],
  [{ ja: "出せる範囲", en: "Level" }, bilingual(levelWords[level])],
  [{ ja: "出典", en: "Source" }, source],
])}
${section(
  "field-list",
  { ja: "項目", en: "Fields" },
  table(
    { ja: `「${entity.title.ja}」の項目`, en: `Fields of "${entity.title.en}"` },
    [
      { ja: "項目", en: "Field" },
      { ja: "キーと種類", en: "Key and kind" },
      { ja: "必須", en: "Required" },
      { ja: "書ける値", en: "Values" },
      { ja: "水準", en: "Level" },
      ...(hasGif ? [{ ja: "GIF", en: "GIF" }] : []),
      { ja: "説明", en: "Description" },
    ],
    fields.map((field) => fieldRow(field, { tableLevel: level, hasGif }, standard, link)),
  ),
)}
${section(
  "entity-example",
  { ja: "記入の例", en: "Example" },
  table(
    { ja: `「${entity.title.ja}」の記録1件の例（架空）`, en: `A made-up record of "${entity.title.en}"` },
    [
      { ja: "項目", en: "Field" },
      { ja: "書く値", en: "Value" },
      { ja: "意味", en: "Meaning" },
    ],
    fields
      .filter(({ example }) => example !== undefined)
      .map((field) => ({
        cells: [field.title.ja, html`<code>${field.example}</code>`, meaning(field, standard)],
      })),
  ),
)}
${section("relations", { ja: "ほかの表とのつながり", en: "Relations" }, entityRelations(entity, standard, link))}
${usingPapers(entity, link)}${section(
  "published-files",
  { ja: "配布ファイル", en: "Files" },
  publishedFiles(
    standard.published.filter((file) => file.entity === key),
    standard,
    link,
  ),
)}
${section("related-checks", { ja: "この表を見る規則", en: "Rules about this table" }, checkList(related, link))}`;
}

/** A row of the list of fields. What few fields have shares a column, so that the descriptions keep their width. */
function fieldRow(
  field: FieldProfile,
  { hasGif, tableLevel }: { readonly tableLevel: DataLevel; readonly hasGif: boolean },
  standard: Standard,
  link: Link,
): TableRow {
  const { key, title, kind, isRequired, isKey, unit, description } = field;
  const values = [target(field, standard, link), fieldLimits(field, link)].filter((part) => part !== undefined);
  return {
    id: key,
    cells: [
      bilingual(title),
      html`<code>${key}</code><br />${fieldKindWords[kind].ja}${kind.endsWith("[]") ? "、「;」で区切る" : undefined}${unit === undefined ? undefined : `（${unit}）`}`,
      isKey ? "必須（記録を見分ける）" : isRequired ? "必須" : "任意",
      values.length === 0 ? undefined : html`${values.map((part) => html`<p>${part}</p>`)}`,
      (field.level ?? tableLevel).toUpperCase(),
      ...(hasGif ? [field.gif] : []),
      description,
    ],
  };
}

function target({ codeList, references }: FieldProfile, standard: Standard, link: Link): Html | undefined {
  if (codeList !== undefined) {
    return html`<a href="${link(codeListPath(codeList))}">${standard.codeLists.get(codeList)?.title.ja ?? codeList}</a>`;
  }
  if (references === undefined) return undefined;
  const entity = standard.entities.find(({ key }) => key === references.entity);
  const field = entity?.fields.find(({ key }) => key === references.field);
  return html`<a href="${link(fieldPath(references.entity, references.field))}">${entity?.title.ja}の「${field?.title.ja}」</a>`;
}

/** What the codes of an example mean. */
function meaning({ codeList, example }: FieldProfile, { codeLists }: Standard): string | undefined {
  const codes = codeLists.get(codeList ?? "")?.codes;
  return example
    ?.split(";")
    .flatMap((code) => codes?.find((each) => each.code === code)?.title.ja ?? [])
    .join("、");
}

/** The documents that take something from the table, and what. */
function usingPapers({ key }: EntityProfile, link: Link): Html | undefined {
  const uses = documentKinds.flatMap(({ code, tables }) =>
    tables.filter(({ entity }) => entity === key).map(({ when, why }) => ({ code, when, why })),
  );
  if (uses.length === 0) return undefined;
  return section(
    "using-papers",
    { ja: "この表を使う文書", en: "Papers that take this table" },
    html`<ul class="plain">
${uses.map(
  ({ code, when, why }) =>
    html`<li><a href="${link(paperPath(code))}">${documentKindTitles[code].ja}</a>：${why.ja}${when === undefined ? undefined : `（${when.ja}）`}</li>\n`,
)}</ul>
<p>金額がどう決まるかは、<a href="${link(mainPages.steps.path)}">${mainPages.steps.title.ja}</a>にあります。 <span class="en" lang="en">How the amounts come about: see the calculation.</span></p>
`,
  );
}

/** The rules that report on the entity or read it. */
function rulesAbout({ key }: EntityProfile, { rules }: Standard): readonly CheckDefinition[] {
  return [...rules.values()].filter(
    (rule) => rule.entity === key || (rule.scope !== "record" && Object.hasOwn(rule.reads, key)),
  );
}

function checkList(checks: readonly CheckDefinition[], link: Link): Html {
  if (checks.length === 0)
    return html`<p>この表だけを見る規則はありません。型やコードは、どの表でも同じように検査します。</p>\n`;
  return html`<ul class="plain">
${checks.map(({ id, title, severity }) => html`<li>${severityMark(severity)} <a href="${link(checkPath(id))}">${title.ja}</a></li>\n`)}</ul>
`;
}
