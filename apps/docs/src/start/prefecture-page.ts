import { html } from "@juso/reporters/page";
import { section } from "../bilingual.ts";
import { levelWords } from "../labels.ts";
import { mainPages } from "../main-pages.ts";
import type { Page } from "../page.ts";
import { entityPath, fullPagePath, offlinePagePath, prefecturePagePath } from "../page-paths.ts";
import type { Standard } from "../standard.ts";
import { command, lines } from "./snippet-blocks.ts";
import { commandSnippets } from "./snippets.ts";
import { setUpStep, startSteps } from "./start-steps.ts";

/** For those who receive submissions: what there is today, and what there is not. */
export function prefecturePage({ entities }: Standard): Page {
  const { inbox, inboxWorkbooks, makePackage, verifyPackage } = commandSnippets;
  const mayCome = entities.filter(({ level }) => level === "p1");
  return {
    ...mainPages.prefecture,
    content: (link) => html`<p class="lead">市町村から受け付けた提出物を、まとめて確かめ、市町村ごとに返せます。</p>
<p class="en" lang="en">Check the submissions that you received all at once, and give each municipality its result.</p>
${startSteps([
  setUpStep(lines("npm start", "入力すること")),
  {
    id: "check-inbox",
    title: { ja: "まとめて確かめる", en: "Check them all" },
    content: html`<p>提出物を並べて、又は受付フォルダを一つ指定すると、はじめに一覧が、続けて一つずつの結果が出ます。</p>
${command(inbox, link)}<p>道具を入れられないパソコンでは、<a href="${link(offlinePagePath)}">ブラウザーのページ</a>に受付フォルダを置いても、一覧が出ます。</p>
`,
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
    content: html`<p>市町村に、次のコマンドでパッケージ（zip）と控え（PDF）を作ってもらえます。中に入るのは、都道府県へ出せる表と、計算した金額、検査の結果の件数だけです。</p>
${command(makePackage, link)}<p>届いたパッケージが作られたときのままかを確かめ、控えと同じ受領番号を計算します。</p>
${command(verifyPackage, link)}<p>コマンドを使えないパソコンでは、市町村は<a href="${link(fullPagePath)}">書類も作れるページ</a>で同じパッケージを作れ、届いたものも確かめられます。</p>
`,
  },
  {
    id: "add-up",
    title: { ja: "集計する", en: "Add them up" },
    content: html`<p><a class="button" href="${link(prefecturePagePath)}">受付と集計のページを開く</a></p>
<p>1つのファイル（<code>${prefecturePagePath}</code>）です。届いたパッケージのフォルダと、名簿・受付簿・採用の表を置くと、市町村ごとの受付の状態と集計表が出ます。公表用の表も、小さい数が分からないことを確かめてから作ります。通信しません。Node.js のあるパソコンでは <code>juso aggregate</code> が同じファイルを書きます。</p>
`,
  },
])}
${section(
  "what-may-come",
  { ja: "受け取ってよい表", en: "What may come to you" },
  html`<p>表ごとに、出せる範囲が決まっています。${levelWords.p0.ja}。${levelWords.p1.ja}。全${entities.length}表のうち、都道府県へ出せるのは次の${mayCome.length}表です。</p>
<ul class="files">
${mayCome.map(({ key, title }) => html`<li><a href="${link(entityPath(key))}">${title.ja}</a></li>\n`)}</ul>
`,
)}
${section(
  "not-yet",
  { ja: "今はまだできないこと", en: "What is not there yet" },
  html`<ul>
<li>市町村へ返す通知は、コマンド <code>juso return</code> だけが作ります。ブラウザーのページでは作れません。</li>
<li>受付の記録（だれが、いつ、何を出したか）を残す機能はありません。</li>
</ul>
<p class="en" lang="en">Notices to municipalities are made by the command only, and nothing keeps a record of receipt yet.</p>
`,
)}`,
  };
}
