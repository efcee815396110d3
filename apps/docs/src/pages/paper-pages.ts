import { documentKind, documentKinds } from "@juso/documents/kinds";
import { purposes } from "@juso/grant";
import { type DocumentKindCode, documentKindTitles, formatJapaneseFiscalYear, payerTitles } from "@juso/model";
import type { FormCell } from "@juso/paper";
import { paperPictures } from "@juso/paper/svg";
import { Html, html } from "@juso/reporters/page";
import { bilingual, paragraphs, section } from "../bilingual.ts";
import { mainPages } from "../main-pages.ts";
import type { Link, Page } from "../page.ts";
import { commandPath, entityPath, paperPath, stepPath } from "../page-paths.ts";
import type { Standard } from "../standard.ts";
import { sheetPath, stepsShown } from "../steps-on-papers.ts";
import { facts, table } from "../table.ts";

/** The list of all kinds of documents, and a page for each with its sheets as pictures. */
export function paperPages(standard: Standard): readonly Page[] {
  return [
    { ...mainPages.papers, content: (link) => index(standard, link) },
    ...documentKinds.map(
      ({ code }): Page => ({
        path: paperPath(code),
        title: documentKindTitles[code],
        parent: mainPages.papers,
        content: (link) => paperContent(code, standard, link),
        style: printedSheets,
      }),
    ),
  ];
}

/** On paper a sheet is whole, below its heading. */
const printedSheets = `
@media print{
main svg{display:block;width:auto;height:auto;max-width:100%;max-height:80vh}
}
`;

function index({ exampleCity: { papers } }: Standard, link: Link): Html {
  return html`${paragraphs({
    ja: "道具（juso）が作る文書の見本です。xlsx と PDF と同じ内容を、絵で示しています。下線のある金額を選ぶと、その金額を計算する段階へ進みます。様式は公表されていないため、どれも公式のものではありません（未確認）。",
    en: "The documents that juso makes, with the content of their xlsx and PDF. An underlined amount leads to the step that computes it. The official forms are not public: none of these is official.",
  })}${table(
    { ja: "文書の種類", en: "Kinds of documents" },
    [
      { ja: "文書", en: "Document" },
      { ja: "計算の目的", en: "Computed for" },
      { ja: "様式の数（鑑を含む）", en: "Sheets" },
    ],
    documentKinds.map(({ calculation, code }) => ({
      cells: [
        html`<a href="${link(paperPath(code))}">${bilingual(documentKindTitles[code])}</a>`,
        bilingual(purposes[calculation].title),
        papers.get(code)!.document.sheets.length,
      ],
    })),
  )}`;
}

function paperContent(code: DocumentKindCode, standard: Standard, link: Link): Html {
  const { fiscalYear, name, papers } = standard.exampleCity;
  const { document, isCalledFor } = papers.get(code)!;
  const year = formatJapaneseFiscalYear(fiscalYear);
  const pictures = paperPictures(document, { hrefOf: (cell) => stepAddress(cell, standard, link) });
  const reason = isCalledFor
    ? `${name}（架空の市）の${year}、${payerTitles[document.payer].ja}あての見本です。`
    : `${name}（架空の市）の${year}には、この文書を出す事情がありません。様式の形を示すために、その年度のデータで作ったものです。`;
  return html`<p>${reason}下線のある金額を選ぶと、その金額を計算する段階へ進みます。黄色の欄は、担当者が書き換えられる欄です。</p>
<p class="en" lang="en">The document of a fictional city. An underlined amount leads to the step that computes it; yellow cells may be typed over.</p>
${about(code, standard, link)}${pictures.map(({ name: sheet, svg, title }, at) =>
  section(
    sheetPath(code, at).split("#")[1]!,
    { ja: title, en: `Sheet ${at + 1}` },
    html`<div class="scroll" role="region" tabindex="0" aria-label="${sheet}の絵">
${new Html(svg)}
</div>
`,
  ),
)}`;
}

function about(code: DocumentKindCode, { entities }: Standard, link: Link): Html {
  const { calculation, restsOnDecision, tables } = documentKind(code)!;
  const titles = new Map(entities.map(({ key, title }) => [key, title.ja]));
  return facts({ ja: "この文書について", en: "About this document" }, [
    [{ ja: "計算の目的", en: "Computed for" }, bilingual(purposes[calculation].title)],
    [
      { ja: "交付決定", en: "Decision" },
      restsOnDecision ? "鑑に、交付決定の日付と番号を書きます。" : "鑑に、交付決定のことは書きません。",
    ],
    [
      { ja: "使う表", en: "Tables it takes" },
      html`<ul>${tables.map(
        ({ entity, when, why }) =>
          html`<li><a href="${link(entityPath(entity))}">${titles.get(entity)}</a>：${why.ja}${when === undefined ? "" : `（${when.ja}）`}</li>`,
      )}</ul>`,
    ],
    [
      { ja: "作り方", en: "How to make it" },
      html`<a href="${link(commandPath(["export", code]))}"><code>juso export ${code}</code></a>`,
    ],
  ]);
}

function stepAddress(cell: FormCell, { steps }: Standard, link: Link): string | undefined {
  const step = stepsShown(cell).find((each) => steps.some(({ id }) => id === each));
  return step === undefined ? undefined : link(stepPath(step));
}
