import { html } from "@juso/reporters/page";
import { section } from "../bilingual.ts";
import { mainPages } from "../main-pages.ts";
import type { Page } from "../page.ts";
import { entityPath, formatPaths, schemaPath } from "../page-paths.ts";
import { command, lines, program } from "./snippet-blocks.ts";
import { commandSnippets, programSnippets } from "./snippets.ts";
import { setUpStep, startSteps } from "./start-steps.ts";

/** For those whose systems write or read submissions. */
export function vendorPage(): Page {
  const { vendorReference, jsonReport } = commandSnippets;
  return {
    ...mainPages.vendor,
    content: (
      link,
    ) => html`<p class="lead">手本と同じ形に出力し、検査を0件にし、定義をそのまま自分の道具に入れます。</p>
<p class="en" lang="en">Write exports like the reference, let the checks find nothing, and use the definitions as they are.</p>
${startSteps([
  setUpStep(lines("npm start", "入力すること")),
  {
    id: "read-reference",
    title: { ja: "手本を検査する", en: "Check the reference" },
    content: html`<p><code>examples/vendor-reference/submission</code> は、2つの支援ケースを、ケースの全ての表と全ての列で示した出力の手本です。</p>
${command(vendorReference, link)}<p>同じ2つのケースを自分のシステムに入れて出力し、同じコマンドで0件になるまで直します。</p>
`,
  },
  {
    id: "read-report",
    title: { ja: "結果をプログラムで読む", en: "Read the result in a program" },
    content: html`<p>JSON の報告には、検査の番号、ファイル、行、セル、項目、直し方、直す人があります。終了コードは、0＝提出できる、1＝提出できないか直すエラーがある、2＝使い方や入出力の誤りです。項目の全ては<a href="${link(schemaPath("report"))}">検査の報告</a>に、コマンドごとの違いは<a href="${link(formatPaths.exitCodes.path)}">終了コード</a>にあります。</p>
${command(jsonReport, link)}<p>Node.js のプログラムからは、次のように呼べます。</p>
${program(programSnippets.validateFolder)}<p>関数と型の全ては<a href="${link(mainPages.api.path)}">ライブラリー</a>にあります。</p>
`,
  },
  {
    id: "take-definitions",
    title: { ja: "定義を使う", en: "Take the definitions" },
    content: html`<p>JSON Schema、OpenAPI、SQL、CSV の列、コード一覧を、<a href="${link(mainPages.downloads.path)}">配布ファイル</a>からそのまま使えます。どれも同じ元から作られ、同じことを示します。</p>
<p>JSON Schema で記録を1件ずつ検査する例です。参照先の有無や記録どうしの関係は、スキーマではなく <code>juso validate</code> が確かめます。</p>
${program(programSnippets.checkRecord)}`,
  },
])}
${section(
  "where-next",
  { ja: "次に読むもの", en: "What to read next" },
  html`<ul>
<li><a href="${link(mainPages.entities.path)}">表</a>：例えば<a href="${link(entityPath("intake"))}">相談受付</a>。項目、必須、コード、つながり、記入の例、配布ファイルがあります。</li>
<li><a href="${link(mainPages.codeLists.path)}">コード一覧</a>：コードごとに、公式・裏付けあり・提案の区別があります。</li>
<li><a href="${link(mainPages.formMapping.path)}">困窮様式との対応</a>：すでに持っている項目が、どこに入るか。</li>
<li><a href="${link(formatPaths.reading.path)}">${formatPaths.reading.title.ja}</a>：文字コードや書き方ごとに、読めるか、何と知らせるか。</li>
<li><a href="${link(mainPages.playground.path)}">${mainPages.playground.title.ja}</a>：何も入れずに、表を書き換えて検査の指摘を見られます。</li>
<li><a href="${link(mainPages.changes.path)}">版と変更</a>：何が変わると、どの番号が上がるか。</li>
</ul>
`,
)}`,
  };
}
