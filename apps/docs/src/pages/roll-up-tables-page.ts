import {
  type Condition,
  type CountedUnit,
  columnName,
  implementationStateTitles,
  isPublishedMeasure,
  isPublishedTable,
  type Measure,
  type RelationField,
  type RelationKey,
  receptionStateTitles,
  relations,
  sqlName,
  type TableDefinition,
  tableDefinitions,
  tableSql,
} from "@juso/aggregate";
import { groupDigits, type Text } from "@juso/model";
import { type Html, html } from "@juso/reporters/page";
import { codeLists } from "@juso/schemas";
import { bilingual, paragraphs, section } from "../bilingual.ts";
import { mainPages } from "../main-pages.ts";
import type { Link, Page } from "../page.ts";
import { codeListPath, relationPath, rollUpTablePath } from "../page-paths.ts";
import { lines } from "../start/snippet-blocks.ts";
import { facts, table } from "../table.ts";

const unitWords: Readonly<Record<CountedUnit, Text>> = {
  municipality: { ja: "市町村", en: "municipalities" },
  person: { ja: "人", en: "persons" },
  case: { ja: "件", en: "cases" },
  operator: { ja: "事業者", en: "operators" },
  site: { ja: "拠点", en: "sites" },
  meeting: { ja: "会議", en: "meetings" },
  activity: { ja: "活動", en: "activities" },
  yen: { ja: "円", en: "yen" },
  inhabitant: { ja: "住民", en: "inhabitants" },
  value: { ja: "値", en: "values" },
  indicator: { ja: "指標によります", en: "as the indicator says" },
};

const kindWords: Readonly<Record<Measure["kind"], Text>> = {
  count: { ja: "行を数えます", en: "counts rows" },
  distinct: { ja: "違うものを数えます", en: "counts different values" },
  sum: { ja: "足します", en: "adds up" },
};

const typeWords: Readonly<Record<RelationField["type"], Text>> = {
  text: { ja: "文字", en: "text" },
  integer: { ja: "整数", en: "whole number" },
  thousandths: { ja: "千分の1を単位とする整数", en: "whole number of thousandths" },
  boolean: { ja: "はい・いいえ", en: "yes or no" },
};

/** Every table of a prefecture as it is defined, and the rows that it is counted from. */
export function rollUpTablesPage(): Page {
  return {
    ...mainPages.rollUpTables,
    soughtParts: "sections",
    content: (link) => html`${paragraphs({
      ja: `都道府県の集計は、次の${tableDefinitions.length}の表です。どれも、パッケージから取り出した行を数えたものです。同じ定義から、道具の集計と SQL ができます。SQL は DuckDB・Spark・Trino のどれでも同じに読める書き方です。`,
      en: `A roll-up has these ${tableDefinitions.length} tables. The tool counts them, and the SQL says the same.`,
    })}<ul class="files">
${tableDefinitions.map(({ id, title }) => html`<li><a href="${link(rollUpTablePath(id))}">${title.ja}</a></li>\n`)}</ul>
${tableDefinitions.map((definition) => section(definition.id, definition.title, tablePart(definition, link)))}
${section("relations", { ja: "数えるもとの行", en: "The rows that are counted" }, relationParts(link))}`,
  };
}

function tablePart(definition: TableDefinition, link: Link): Html {
  const { dimensions, id, measures, note, ratios = [], relation, where } = definition;
  return html`${paragraphs(note)}${facts({ ja: `「${definition.title.ja}」について`, en: `About ${id}` }, [
    [{ ja: "ファイル", en: "File" }, html`<code>tables/${id}.csv</code>`],
    [
      { ja: "数えるもと", en: "Rows" },
      html`<a href="${link(relationPath(relation))}">${relations[relation].title.ja}</a>（${relations[relation].of.ja}）`,
    ],
    ...(where ? [[{ ja: "数える行", en: "Condition" }, conditions(where, relation)] as const] : []),
    [
      { ja: "区分", en: "Cut by" },
      html`${dimensions
        .map(({ hasTotal, title }) => `${title.ja}${hasTotal ? "（全体も）" : ""}`)
        .join(
          "、",
        )} <span class="en" lang="en">${dimensions.map(({ hasTotal, title }) => `${title.en}${hasTotal ? " (and all)" : ""}`).join(", ")}</span>`,
    ],
    [
      { ja: "公表", en: "Publication" },
      isPublishedTable(definition) ? "できます（小さい数は X）" : "しません。都道府県の事務の進み具合を示すものです",
    ],
  ])}
${table(
  { ja: `「${definition.title.ja}」の数`, en: `Numbers of ${id}` },
  [
    { ja: "数", en: "Number" },
    { ja: "数え方", en: "How" },
    { ja: "単位", en: "Unit" },
    { ja: "公表", en: "Published" },
  ],
  [
    ...measures.map((measure) => ({
      cells: [
        bilingual(measure.title),
        measureText(measure, relation),
        bilingual(unitWords[measure.counts]),
        isPublishedTable(definition) && isPublishedMeasure(measure) ? "する" : "しない",
      ],
    })),
    ...ratios.map(({ denominator, numerator, per, title }) => ({
      cells: [
        bilingual(title),
        `「${measureTitle(measures, numerator)}」÷「${measureTitle(measures, denominator)}」×${groupDigits(per)}`,
        "",
        isPublishedTable(definition) ? "する" : "しない",
      ],
    })),
  ],
)}
<details><summary>SQL</summary>
${lines(tableSql(definition).trimEnd(), `${id} の SQL`)}</details>
`;
}

function measureText({ field, kind, where }: Measure, relation: RelationKey): Html {
  const title = relations[relation].fields.find(({ key }) => key === field)?.title.ja;
  return html`${title === undefined ? undefined : `「${title}」：`}${kindWords[kind].ja}${where ? html`（${conditions(where, relation)}）` : undefined}`;
}

function measureTitle(measures: readonly Measure[], id: string): string {
  return measures.find((measure) => measure.id === id)?.title.ja ?? id;
}

function conditions(where: readonly Condition[], relation: RelationKey): string {
  return where
    .map(({ field, in: allowed }) => {
      const found = relations[relation].fields.find(({ key }) => key === field);
      const title = found?.title.ja ?? field;
      if (allowed === undefined) return `「${title}」がある`;
      return `「${title}」が${allowed.map((value) => `「${valueText(value, found)}」`).join("")}`;
    })
    .join("、");
}

/** What people call a value of a field; the value itself where it has no title. */
function valueText(value: string | boolean, field: RelationField | undefined): string {
  if (typeof value === "boolean") return value ? "はい" : "いいえ";
  const code = codeLists.get(field?.codeList ?? "")?.codes.find((each) => each.code === value);
  const titles: Readonly<Record<string, Text>> = { ...implementationStateTitles, ...receptionStateTitles };
  return (code?.title ?? titles[value])?.ja ?? value;
}

function relationParts(link: Link): Html {
  return html`${paragraphs({
    ja: "1つの市町村のパッケージから、次の行を取り出します。事例の行はありません。列の名前は Parquet と SQL のものです。",
    en: "These rows are taken from a package; none is about a case. Columns are named as in Parquet and SQL.",
  })}${(Object.keys(relations) as RelationKey[]).map((key) => {
    const { fields, of, title } = relations[key];
    return html`<h3 id="${relationPath(key).split("#")[1]}">${bilingual(title)}</h3>
<p>1行は、${of.ja}です。ファイルは <code>parquet/${sqlName(key)}.parquet</code> です。 <span class="en" lang="en">One row: ${of.en}.</span></p>
${table(
  { ja: `「${title.ja}」の列`, en: `Columns of ${sqlName(key)}` },
  [
    { ja: "列", en: "Column" },
    { ja: "名前", en: "Name" },
    { ja: "種類", en: "Type" },
    { ja: "コード一覧", en: "Codes" },
  ],
  fields.map((field) => ({
    cells: [
      bilingual(field.title),
      html`<code>${columnName(key, field.key)}</code>`,
      bilingual(typeWords[field.type]),
      field.codeList === undefined
        ? undefined
        : html`<a href="${link(codeListPath(field.codeList))}"><code>${field.codeList}</code></a>`,
    ],
  })),
)}`;
  })}`;
}
