import { isPublishedMeasure, isPublishedTable, relations, tableDefinitions } from "@juso/aggregate";
import type { EntityProfile, Text } from "@juso/model";
import { type Html, html } from "@juso/reporters/page";
import { packageTables, staffingColumns } from "@juso/submission-package";
import { bilingual, paragraphs, section } from "../bilingual.ts";
import { mainPages } from "../main-pages.ts";
import type { Link, Page } from "../page.ts";
import { entityPath, formatPaths, rollUpTablePath } from "../page-paths.ts";
import type { Standard } from "../standard.ts";
import { table } from "../table.ts";

/** What passes from a municipality to its prefecture and to the public, by which gate, and what never does. */
export function dataFlowPage({ entities }: Standard): Page {
  const passing = new Set(packageTables.map(({ profile }) => profile.key));
  const staying = entities.filter(({ key }) => !passing.has(key));
  const published = tableDefinitions.filter(isPublishedTable);
  return {
    ...mainPages.dataFlow,
    soughtParts: "sections",
    style,
    content: (link) => html`${paragraphs({
      ja: "データは、市町村（P0）から都道府県（P1）へ、都道府県から公表（P2）へ、決まった門だけを通ります。門は「止めるもの」ではなく「通すもの」の一覧です。一覧にないものは、何であっても通りません。",
      en: "Data pass from a municipality (P0) to its prefecture (P1) and to the public (P2) by gates. A gate is a list of what passes; whatever is not on it does not.",
    })}${section("figure", { ja: "流れの図", en: "The figure" }, figure(entities.length, published.length))}
${section("gates", { ja: "門ごとに、通るものと通らないもの", en: "What passes each gate" }, gates(link))}
${section(
  "stays",
  { ja: "決して市町村の外へ出ない表", en: "Tables that never leave a municipality" },
  html`<p>全${entities.length}表のうち、次の${staying.length}表は、パッケージに入りません。どの相談も、どの人のことも、この中だけにあります。このほか、自分で足した列（x_）、「例外と確認」の理由の文、元のファイルの名前も入りません。</p>
<p class="en" lang="en">These tables are in no package, nor are own columns (x_), reasons and names of files.</p>
${entityList(staying, link)}`,
)}
${section(
  "to-prefecture",
  { ja: "都道府県へ出せる表", en: "Tables that may go to the prefecture" },
  html`<p>次の${packageTables.length}表だけが、パッケージに入ります。このほかに入るのは、計算した金額、検査の結果の件数、控え、そして職員の配置の数（${staffingColumns.length}列：${staffingColumns.map((column, index) => html`${index === 0 ? "" : "、"}<code>${column}</code>`)}）です。配置の表そのものは出ません。</p>
<p class="en" lang="en">A package holds these tables, the amounts, how much was found, the receipt, and numbers of staff.</p>
${entityList(
  packageTables.map(({ profile }) => profile),
  link,
)}`,
)}
${section("to-public", { ja: "公表できる表", en: "Tables that may be published" }, publication(link))}
<p>項目ごとの水準は<a href="${link(formatPaths.levels.path)}">${formatPaths.levels.title.ja}</a>にあります。</p>
`,
  };
}

function figure(entities: number, published: number): Html {
  const box = (level: string, title: Text, holds: Text): Html =>
    html`<li class="place"><strong>${level}：${title.ja}</strong> <span class="en" lang="en">${title.en}</span><br />${holds.ja}</li>\n`;
  const gate = (title: Text, text: string): Html =>
    html`<li class="gate"><strong>門：${title.ja}</strong> <span class="en" lang="en">${title.en}</span><br />${text}</li>\n`;
  return html`<ol class="flow">
${box(
  "P0",
  { ja: "市町村の中", en: "In the municipality" },
  { ja: `全${entities}表。相談、人、会議、計画、経費`, en: "" },
)}${gate({ ja: "許可した表の一覧", en: "List of tables" }, `${packageTables.length}表と、金額・件数・職員の数だけを通します`)}${box(
  "P1",
  { ja: "都道府県", en: "The prefecture" },
  {
    ja: `市町村ごとの数と金額。${Object.keys(relations).length}種類の行から、${tableDefinitions.length}の集計の表`,
    en: "",
  },
)}${gate(
  { ja: "公表する表の一覧", en: "List of published tables" },
  `${published}表を、公表しない数を除いて通します`,
)}${gate(
  { ja: "小さい数を伏せる", en: "Suppression" },
  "小さい数と、そこから分かる数を X にします。確かめられなければ、何も通しません",
)}${box("P2", { ja: "公表", en: "The public" }, { ja: `小さい数を伏せた${published}の表`, en: "" })}</ol>
`;
}

function gates(link: Link): Html {
  return table(
    { ja: "門", en: "Gates" },
    [
      { ja: "門", en: "Gate" },
      { ja: "いつ", en: "When" },
      { ja: "通るもの", en: "What passes" },
      { ja: "決して通らないもの", en: "What never passes" },
    ],
    [
      {
        cells: [
          bilingual({ ja: "許可した表の一覧", en: "List of tables" }),
          html`<code>juso package</code>`,
          html`<a href="#to-prefecture">${packageTables.length}表</a>、金額、件数、職員の数`,
          html`<a href="#stays">事例の表</a>、自分で足した列、理由の文、ファイルの名前`,
        ],
      },
      {
        cells: [
          bilingual({ ja: "受付", en: "Reception" }),
          html`<code>juso aggregate</code>`,
          "作られたときのままのパッケージ",
          "事例の表や列の入ったもの（事例混入）。名前だけを示し、中身を写しません",
        ],
      },
      {
        cells: [
          bilingual({ ja: "公表する表の一覧", en: "List of published tables" }),
          html`<code>juso aggregate --publish</code>`,
          html`<a href="#to-public">公表できる表と数</a>`,
          "受付の状態、もとの行、何からできているか（provenance）",
        ],
      },
      {
        cells: [
          bilingual({ ja: "小さい数を伏せる", en: "Suppression" }),
          html`<code>juso aggregate --publish</code>`,
          "伏せたあとの表。安全と確かめられたときだけ",
          html`小さい人数・件数、そこから分かる数、秘匿記録。しきい値は<a href="${link(`${mainPages.prefectureYear.path}#publish`)}">案</a>です`,
        ],
      },
    ],
  );
}

function publication(link: Link): Html {
  return table(
    { ja: "集計の表と公表", en: "Tables and publication" },
    [
      { ja: "表", en: "Table" },
      { ja: "公表する数", en: "Published" },
      { ja: "公表しない数", en: "Not published" },
    ],
    tableDefinitions.map((definition) => {
      const { id, measures, title } = definition;
      const isPublished = (measure: (typeof measures)[number]): boolean =>
        isPublishedTable(definition) && isPublishedMeasure(measure);
      const names = (list: typeof measures): string => list.map((measure) => measure.title.ja).join("、");
      return {
        cells: [
          html`<a href="${link(rollUpTablePath(id))}">${bilingual(title)}</a>`,
          names(measures.filter(isPublished)),
          names(measures.filter((measure) => !isPublished(measure))),
        ],
      };
    }),
  );
}

function entityList(entities: readonly Pick<EntityProfile, "key" | "title">[], link: Link): Html {
  return html`<ul class="files">
${entities.map(({ key, title }) => html`<li><a href="${link(entityPath(key))}">${title.ja}</a></li>\n`)}</ul>
`;
}

/** Places and gates one below the other, with an arrow between them: the same on a telephone, in the dark and on paper. */
const style = `
.flow{margin:.8rem 0;padding:0;max-width:40rem;list-style:none}
.flow li{position:relative;margin:0 0 2rem;padding:.6rem 1rem;border-radius:.5rem;break-inside:avoid}
.flow .place{border:.15rem solid var(--head);background:var(--band)}
.flow .gate{margin-left:2rem;border:.12rem dashed var(--line)}
.flow li+li::before{content:"↓"/"";position:absolute;top:-1.95rem;left:1.2rem;color:var(--quiet)}
.flow .gate::before{left:-.8rem}
`;
