import { builtInParameters } from "@juso/grant";
import { formatJapaneseDate } from "@juso/model";
import { type Html, html } from "@juso/reporters/page";
import { bilingual, paragraphs, section } from "../bilingual.ts";
import { provenanceMark, verificationMark } from "../labels.ts";
import { mainPages, type SectionKey, siteSections } from "../main-pages.ts";
import type { Link, Page } from "../page.ts";
import { sectionId } from "../page-paths.ts";
import type { Standard } from "../standard.ts";
import { facts, table } from "../table.ts";

/** What the standard is, how sure its facts are, and the way to everything else. */
export function homePage(standard: Standard): Page {
  return { ...mainPages.home, content: (link) => content(standard, link) };
}

function content(standard: Standard, link: Link): Html {
  const codes = [...standard.codeLists.values()].flatMap((list) => list.codes);
  const codesOf = (provenance: string): number => codes.filter((code) => code.provenance === provenance).length;
  const figuresOf = (status: string): number =>
    builtInParameters.entries.filter((entry) => entry.status === status).length;
  return html`<p class="lead">重層データ標準（JUSO）は、重層的支援体制整備事業（社会福祉法106条の4）のための、開かれたデータの標準です。相談受付から交付金までの表の形、コード、検査、交付金の数字を、ここで引けます。</p>
<p class="en" lang="en">JUSO is an open data standard for the multi-layered support system programme (Social Welfare Act 106-4). Here you can look up its tables, codes, checks and the figures of the grant.</p>
<p><strong>国が定めた標準ではありません。</strong>公式の様式や通知に当たるときは、必ず原典を確かめてください。 <span class="en" lang="en">This is not a standard set by the government.</span></p>
${pageList(link)}
${facts({ ja: "この版について", en: "This version" }, [
  [{ ja: "標準の版", en: "Version" }, standard.version],
  [
    { ja: "団体コードの時点", en: "Register of municipalities as of" },
    `${formatJapaneseDate(standard.registerDate)}（${standard.registerDate}）`,
  ],
])}
${section(
  "how-sure",
  { ja: "確からしさの示し方", en: "How sure each fact is" },
  html`${paragraphs({
    ja: "コードの一つ一つに、それが公式のものかどうかを示しています。",
    en: "Every code says whether it is official.",
  })}${table(
    { ja: "コードの確からしさ", en: "Provenance of codes" },
    [
      { ja: "しるし", en: "Mark" },
      { ja: "意味", en: "Meaning" },
      { ja: "コードの数", en: "Codes" },
    ],
    [
      {
        cells: [
          provenanceMark("official"),
          bilingual({
            ja: "法令、実施要綱、公表された様式にあります。",
            en: "In a law, the guideline or a published form.",
          }),
          codesOf("official"),
        ],
      },
      {
        cells: [
          provenanceMark("corroborated"),
          bilingual({
            ja: "公の統計や市町村の様式に見られます。",
            en: "Seen in public statistics or a municipal form.",
          }),
          codesOf("corroborated"),
        ],
      },
      {
        cells: [
          provenanceMark("proposed"),
          bilingual({
            ja: "この標準が提案するものです。公式のものではありません。",
            en: "Proposed by this standard; not official.",
          }),
          codesOf("proposed"),
        ],
      },
    ],
  )}${paragraphs({
    ja: "交付金の率や額の一つ一つに、原典で確かめたかどうかを示しています。",
    en: "Every figure of the grant says whether it was checked against its source.",
  })}${table(
    { ja: "交付金の数字の確からしさ", en: "Verification of figures" },
    [
      { ja: "しるし", en: "Mark" },
      { ja: "意味", en: "Meaning" },
      { ja: "数字の数", en: "Figures" },
    ],
    [
      {
        cells: [
          verificationMark("verified"),
          bilingual({ ja: "法令や公の資料の本文で確かめました。", en: "Checked against the text." }),
          figuresOf("verified"),
        ],
      },
      {
        cells: [
          verificationMark("unverified"),
          bilingual({
            ja: "まだ確かめていません。使う前に交付要綱などで確かめてください。",
            en: "Not checked yet; check it before use.",
          }),
          figuresOf("unverified"),
        ],
      },
    ],
  )}`,
)}`;
}

function pageList(link: Link): Html {
  return html`${Object.entries(siteSections).map(([key, title]) =>
    section(
      sectionId(key as SectionKey),
      title,
      html`<ul class="cards">
${Object.values(mainPages)
  .filter((page) => page.section === key)
  .map(
    ({ path, title: name, summary }) =>
      html`<li><a href="${link(path)}">${bilingual(name)}</a>${paragraphs(summary)}</li>\n`,
  )}</ul>
`,
    ),
  )}`;
}
