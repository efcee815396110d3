import { pageWords } from "@juso/page/words";
import { html } from "@juso/reporters/page";
import { paragraphs, section } from "../bilingual.ts";
import { mainPages } from "../main-pages.ts";
import type { Page } from "../page.ts";
import { fullPagePath, offlinePagePath } from "../page-paths.ts";
import { command } from "./snippet-blocks.ts";
import { commandSnippets } from "./snippets.ts";
import { startSteps } from "./start-steps.ts";

/** For the clerk: the page in the browser first, since it needs nothing; the commands for those who may install. */
export function municipalityPage(): Page {
  const { ja } = pageWords;
  const { entryWorkbook, validateExample, application, makePackage } = commandSnippets;
  return {
    ...mainPages.municipality,
    content: (
      link,
    ) => html`<p class="lead">提出する前のファイルを、ブラウザーだけで確かめられます。通信しないので、事例のデータはパソコンの外に出ません。</p>
<p class="en" lang="en">Check files before they are submitted, in a browser alone. No network is used; the data stay on your PC.</p>
${startSteps([
  {
    id: "open-page",
    title: { ja: "確かめるページを開く", en: "Open the page" },
    content: html`<p><a class="button" href="${link(offlinePagePath)}">「${ja.title}」を開く</a></p>
<p>1つのファイル（<code>${offlinePagePath}</code>）です。USB メモリで運べます。パソコンに何も入れずに使えます。動くことは Chromium というブラウザーで確かめました（Edge と Chrome では未確認です）。</p>
<p>交付申請書などの文書、都道府県へ送るパッケージ、記入用のブックも作るときは、<a href="${link(fullPagePath)}">書類も作れるページ</a>（<code>${fullPagePath}</code>、書体を含む約13 MB）を開きます。確かめ方は同じです。</p>
<p>画面の「${ja.offline}」を開くと、通信しないことの確かめ方が出ます。</p>
`,
  },
  {
    id: "try-example",
    title: { ja: "見本で試す（1分）", en: "Try the example (a minute)" },
    content: html`<p>「${ja.example}」を押します。${ja.exampleHint}</p>
<p>上に判定が、下に直す内容が、直し方・場所（ファイル、行、セル）・根拠と一緒に並びます。</p>
`,
  },
  {
    id: "own-files",
    title: { ja: "自分のファイルを確かめる", en: "Check your own files" },
    content: html`<p>記入したブック、CSV のフォルダ、zip のどれかを、画面の「${ja.drop}」のところに置きます。「${ja.chooseFiles}」「${ja.chooseFolder}」から選んでもかまいません。</p>
<p>列の順、日本語の見出し、全角の数字、<code>令和7年度</code> のような書き方は、そのまま読みます。読み替えたものは、必ず知らせます。</p>
`,
  },
  {
    id: "mend",
    title: { ja: "直す、渡す", en: "Mend, or pass on" },
    content: html`<p>「${ja.save}」から、次のものを受け取れます。</p>
<ul>
<li>${ja.formats.html}</li>
<li>${ja.formats.workbook}</li>
</ul>
<p>指摘の意味と直し方は、<a href="${link(mainPages.checks.path)}">検査</a>の一つずつのページに、例と一緒にあります。書き方に迷う項目は、<a href="${link(mainPages.entities.path)}">表</a>のページにあります。言葉が分からないときは、<a href="${link(mainPages.search.path)}">検索</a>にひらがなで入れてください。</p>
<p>起きたことがそのとおりで直せないときは、日付や内容を変えないでください。理由を「例外と確認」の表に書くと、提出できることがあります。</p>
`,
  },
  {
    id: "make-documents",
    title: { ja: "書類を作る", en: "Make the documents" },
    content: html`<p><a href="${link(fullPagePath)}">書類も作れるページ</a>では、確かめた提出物から、交付申請書・変更交付申請書・実績報告書などを Excel と PDF で作れます。金額がどう決まったかは、一円ずつ開いて見られます。どんな書類ができるかは<a href="${link(mainPages.papers.path)}">文書の見本</a>に、計算のしかたは<a href="${link(mainPages.steps.path)}">交付金の計算</a>にあります。昨年度の提出物から、翌年度の記入用ブックも作れます。</p>
`,
  },
])}
${section(
  "with-commands",
  { ja: "道具を入れてよいパソコンがあるとき", en: "Where you may install tools" },
  html`${paragraphs({
    ja: "Node.js のあるパソコンでは、同じことをコマンドでもできます。情報部門やベンダーに頼んでもかまいません。道具の用意は、ベンダーの方のページの1番と同じです。",
    en: "With Node.js the same can be done by commands.",
  })}<h3>記入用のブックを作る <span class="en" lang="en">An entry workbook</span></h3>
${command(entryWorkbook, link)}<h3>提出物を確かめる <span class="en" lang="en">Check a submission</span></h3>
${command(validateExample, link)}<h3>交付申請書を作る <span class="en" lang="en">Write the grant application</span></h3>
${command(application, link)}<h3>都道府県へ送るパッケージと控えを作る <span class="en" lang="en">A package for the prefecture, with its receipt</span></h3>
${command(makePackage, link)}`,
)}`,
  };
}
