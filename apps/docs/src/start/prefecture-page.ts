import { prefectureWords } from "@juso/page/prefecture-words";
import { pageWords } from "@juso/page/words";
import { html } from "@juso/reporters/page";
import { paragraphs, section } from "../bilingual.ts";
import { mainPages } from "../main-pages.ts";
import type { Page } from "../page.ts";
import { fullPagePath, offlinePagePath, prefecturePagePath } from "../page-paths.ts";
import { command, lines } from "./snippet-blocks.ts";
import { commandSnippets } from "./snippets.ts";
import { setUpStep, startSteps } from "./start-steps.ts";

/** For those who receive submissions: the page in the browser first, since it needs nothing; then the commands. */
export function prefecturePage(): Page {
  const { inbox, inboxWorkbooks, makePackage, verifyPackage } = commandSnippets;
  const { ja } = pageWords;
  return {
    ...mainPages.prefecture,
    content: (
      link,
    ) => html`<p class="lead">市町村から受け付けた提出物を、まとめて確かめ、市町村ごとに返し、足し合わせます。</p>
<p class="en" lang="en">Check the submissions that you received all at once, give each municipality its result, and add them up.</p>
${section(
  "in-a-browser",
  { ja: "何も入れずに確かめる", en: "Check with nothing installed" },
  html`<p>どれも1つのファイルです。USB メモリで運べ、ソフトを入れずに使え、通信しません。</p>
<p><a class="button" href="${link(prefecturePagePath)}">「${prefectureWords.ja.title}」を開く</a></p>
<p><code>${prefecturePagePath}</code>：届いたパッケージのフォルダと、名簿・受付簿・採用の表を置くと、市町村ごとの受付の状態と集計の表が出ます。公表用の表も、小さい数が分からないことを確かめてから作ります。</p>
<p><a class="button" href="${link(offlinePagePath)}">「${ja.title}」を開く</a></p>
<p><code>${offlinePagePath}</code>：パッケージではない提出物（ブック、CSV）が届いたときに、フォルダを「${ja.drop}」のところに置くと、提出物ごとの一覧が出ます。市町村へ返すブックは「${ja.save}」から受け取れます。書類も作れるページ（<a href="${link(fullPagePath)}"><code>${fullPagePath}</code></a>）でも同じことができます。</p>
<p class="en" lang="en">One file each, no network: one receives packages and adds them up, the other checks submissions.</p>
`,
)}
${startSteps([
  setUpStep(lines("npm start", "入力すること")),
  {
    id: "check-inbox",
    title: { ja: "まとめて確かめる", en: "Check them all" },
    content: html`<p>提出物を並べて、又は受付フォルダを一つ指定すると、はじめに一覧が、続けて一つずつの結果が出ます。</p>
${command(inbox, link)}`,
  },
  {
    id: "give-back",
    title: { ja: "市町村ごとに返す", en: "Give each its result" },
    content: html`<p>提出物ごとに1つのブックができます。結果には、事例のセルの値は載りません。</p>
${command(inboxWorkbooks, link)}`,
  },
  {
    id: "package",
    title: { ja: "パッケージで受け取る", en: "Receive packages" },
    content: html`<p>市町村に、次のコマンドでパッケージ（zip）と控え（PDF）を作ってもらえます。中に入るのは、都道府県へ出せる表と、計算した金額、検査の結果の件数だけです。何が入り、何が入らないかは<a href="${link(mainPages.dataFlow.path)}">データの流れ</a>にあります。</p>
${command(makePackage, link)}<p>届いたパッケージが作られたときのままかを確かめ、控えと同じ受領番号を計算します。</p>
${command(verifyPackage, link)}<p>コマンドを使えないパソコンでは、市町村は<a href="${link(fullPagePath)}">書類も作れるページ</a>で同じパッケージを作れ、届いたものも確かめられます。</p>
`,
  },
  {
    id: "add-up",
    title: { ja: "受け付けて集計する", en: "Receive and add up" },
    content: html`<p>「${prefectureWords.ja.title}」のページと同じことを、コマンドでもできます。名簿を一つ用意すると、だれが出し、だれが出していないか、合計はいくらかを、一度に書き出せます。順番は<a href="${link(mainPages.prefectureYear.path)}">${mainPages.prefectureYear.title.ja}</a>に、数えるものは<a href="${link(mainPages.rollUpTables.path)}">${mainPages.rollUpTables.title.ja}</a>にあります。</p>
<p class="en" lang="en">With a roster, one command says who submitted, who did not, and the totals: see the prefecture's year.</p>
`,
  },
])}
${section(
  "not-yet",
  { ja: "今はまだできないこと", en: "What is not there yet" },
  html`<ul>
<li>市町村へ返す通知は、コマンド <code>juso return</code> だけが作ります。ブラウザーのページでは作れません。</li>
<li>届いた日は、道具が記録しません。受付簿に人が書きます。書かなければ、ファイルの更新日を使います。</li>
<li>年度の違う集計を並べる表はありません。</li>
<li>公表のしきい値は案です。この事業について国が定めたものは、確かめられていません。</li>
</ul>
${paragraphs({
  ja: "どれも、できるようになったら、ここから消します。",
  en: "Notices to municipalities are made by the command only; the day of arrival is written by a person; years are not set side by side; the thresholds are a proposal.",
})}`,
)}`,
  };
}
