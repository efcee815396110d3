import {
  choiceColumns,
  implementationStateTitles,
  type ListColumn,
  receptionBookColumns,
  receptionStateTitles,
  rosterColumns,
} from "@juso/aggregate";
import { defaultInterval, type ThresholdBand, thresholdPolicy } from "@juso/disclosure";
import { groupDigits, type Text } from "@juso/model";
import { prefectureWords } from "@juso/page/prefecture-words";
import { type Html, html } from "@juso/reporters/page";
import { bilingual, paragraphs } from "../bilingual.ts";
import { provenanceMark } from "../labels.ts";
import { mainPages } from "../main-pages.ts";
import type { Page } from "../page.ts";
import { commandPath, prefecturePagePath } from "../page-paths.ts";
import type { Standard } from "../standard.ts";
import { table } from "../table.ts";
import { receptionAdvice } from "./reception-advice.ts";
import { rollUpFileUses } from "./roll-up-file-uses.ts";
import { command } from "./snippet-blocks.ts";
import { commandSnippets } from "./snippets.ts";
import { startSteps } from "./start-steps.ts";

/** What a prefecture does in a year, one thing after the other. No day here is official: the prefecture sets its own. */
export function prefectureYearPage({ rollUpFiles }: Standard): Page {
  const snippets = commandSnippets;
  return {
    ...mainPages.prefectureYear,
    soughtParts: "sections",
    content: (
      link,
    ) => html`<p class="lead">名簿を作るところから保存まで、順に進みます。例は架空の都道府県（<code>examples/sample-prefecture</code>）のもので、このまま入力すると同じ結果になります。</p>
<p class="en" lang="en">From the roster to keeping, in order. The examples are those of a fictional prefecture and give what is shown.</p>
<p>日付はどれも例です。提出の期限は、都道府県が決めて入れます。道具の用意は<a href="${link(`${mainPages.prefecture.path}#set-up`)}">都道府県の方</a>のページにあります。</p>
<p>受け付け、状態、重複の選択、集計、公表は、何も入れずに<a href="${link(prefecturePagePath)}">「${prefectureWords.ja.title}」</a>のページでもできます。使う名簿・受付簿・採用は同じです。差戻しの通知と新旧の比較は、コマンドだけです。</p>
<p class="en" lang="en">All but notices and comparisons can also be done in the page for prefectures, with nothing installed.</p>
${startSteps([
  {
    id: "roster",
    title: { ja: "名簿を作る", en: "Make the roster" },
    content: html`${paragraphs({
      ja: "都道府県の全ての市町村を1行ずつ書きます。名簿があると、だれが出していないかと、割合の分母が分かります。表計算ソフトで作り、「CSV UTF-8」で保存します。団体コードの列は、先頭の0が落ちないように書式を「文字列」にします。",
      en: "One row for each municipality: only a roster tells who did not submit, and of how many a share is.",
    })}${listTable("名簿.csv", rosterColumns)}<p>実施区分は${Object.values(implementationStateTitles)
      .map(({ ja }) => `「${ja}」`)
      .join(
        "",
      )}のどれかです。パッケージを求めるのは、その年度に「${implementationStateTitles.implementing.ja}」の市町村です。</p>
${listsNote}`,
  },
  {
    id: "announce",
    title: { ja: "知らせる", en: "Announce" },
    content: html`<p>市町村に、年度、文書（申請・変更・実績のどれか）、期限、送り方を知らせます。市町村は <a href="${link(commandPath(["package"]))}"><code>juso package</code></a> でパッケージと控えを作ります。控えには受領番号があり、電話で読み上げて同じものか確かめられます。だれが作ったかも確かめたいときは、<a href="${link(commandPath(["receipt", "key"]))}">署名の鍵</a>を使えます。</p>
<p class="en" lang="en">Tell the year, the document, the deadline and where to send packages.</p>
<p>例のパッケージを3つ作ります。市は2回出し、町は頼んだものと違うものを出します。</p>
${command(snippets.packageOfCity, link)}${command(snippets.secondPackageOfCity, link)}${command(snippets.packageOfTown, link)}`,
  },
  {
    id: "receive",
    title: { ja: "受け付ける", en: "Receive" },
    content: html`<p>届いた zip を、開かずに、名前も変えずに1つのフォルダに入れます。届いた日を受付簿に書きます。</p>
${listTable("受付簿.csv", receptionBookColumns)}<p>受付簿がなければ、ファイルの更新日を届いた日とします。更新日は写したときに変わることがあります。</p>
${command(snippets.receive, link)}<p>終了コードの1は、集計に入っていない市町村かファイルがあることを示します。失敗ではありません。</p>
<p class="en" lang="en">Exit code 1 says that a municipality or a file is left out of the totals; it is no failure.</p>
`,
  },
  {
    id: "states",
    title: { ja: "状態を見る", en: "Read the states" },
    content: table(
      { ja: "受付の状態と、すること", en: "States, and what to do" },
      [
        { ja: "状態", en: "State" },
        { ja: "意味と、すること", en: "Meaning, and what to do" },
      ],
      (Object.keys(receptionStateTitles) as (keyof typeof receptionStateTitles)[]).map((state) => ({
        id: `state-${state}`,
        cells: [bilingual(receptionStateTitles[state]), bilingual(receptionAdvice[state])],
      })),
    ),
  },
  {
    id: "choose",
    title: { ja: "重複を選ぶ", en: "Choose" },
    content: html`<p>後から届いたものが正しいとは限らないので、道具は選びません。市町村に確かめ、集計に入れる1つを書きます。</p>
${listTable("採用.csv", choiceColumns)}<p>ファイル名・受領番号・sha256 のどれか1つで、ファイルを指します。</p>
${command(snippets.receiveChosen, link)}`,
  },
  {
    id: "compare",
    title: { ja: "新旧を比べる", en: "Compare the old and the new" },
    content: html`<p>出し直しの前と後で、変わった行と項目、金額の違い、直った問題と新しい問題が分かります。どちらを選ぶか迷うときにも使えます。終了コードの1は、違いがあることを示します。</p>
<p class="en" lang="en">Rows, amounts and findings that differ between two packages of one municipality. Exit code 1: they differ.</p>
${command(snippets.comparePackages, link)}`,
  },
  {
    id: "return",
    title: { ja: "差し戻す", en: "Give back" },
    content: html`<p>直してもらうものがある市町村ごとに、団体コードのフォルダができます。中に、通知（<code>notice.pdf</code>）と、問題があるときはその一覧（<code>findings.xlsx</code>）が入ります。出していない市町村には、提出のお願いができます。返事の日は、都道府県が決めます。通知は送る前に読んで確かめてください。</p>
<p class="en" lang="en">A folder for each municipality with the notice and the findings; a reminder for those that sent nothing.</p>
${command(snippets.giveBack, link)}<p>直したものが届いたら、同じフォルダに加え、受付簿に書き、もう一度受け付けます。前のものは消しません。</p>
`,
  },
  {
    id: "read",
    title: { ja: "集計を読む", en: "Read the totals" },
    content: html`${table(
      { ja: "集計が書き出すもの", en: "What is written" },
      [
        { ja: "ファイル", en: "File" },
        { ja: "数", en: "Files" },
        { ja: "使いみち", en: "Use" },
      ],
      rollUpFileUses(rollUpFiles).map(({ files, place, use }) => ({
        cells: [html`<code>${place}</code>`, files, bilingual(use)],
      })),
    )}<ul>
<li>はじめに <code>dashboard.html</code> を開きます。通信せずに、表と図と、市町村ごとの状態が見られます。</li>
<li>どの数も、何からできているかをたどれます。<code>provenance/numbers.csv</code> の数の名前を <code>provenance/contributions.csv</code> で探すと、市町村、ファイル、行、足した値が出ます。</li>
<li>空欄は0ではありません。値のない市町村は足さず、未報告・不明・該当なしの数を横に示します。</li>
<li>集計に入っていない市町村は、表の上に書いてあります。合計は、都道府県の全体の数とは限りません。</li>
<li>金額は、届いた表からここで計算し直したものです。</li>
</ul>
<p class="en" lang="en">Blank is not zero: what has no value is not added but counted beside it. Every number can be followed to the rows that it is made of.</p>
<p>表ごとの数え方と SQL は<a href="${link(mainPages.rollUpTables.path)}">${mainPages.rollUpTables.title.ja}</a>にあります。</p>
`,
  },
  {
    id: "publish",
    title: { ja: "公表する", en: "Publish" },
    content: html`<p><code>--publish</code> を付けると、公表用の表だけができます。小さい人数や件数と、そこから引き算などで分かってしまう数は、同じ <code>X</code> になります。</p>
${command(snippets.publish, link)}<ul>
<li><code>publication</code> は公表できるものです。<code>inside</code> の秘匿記録（<code>suppression-record.csv</code>）には隠した値が入っているので、外に出しません。</li>
<li>X の値は、公表した表の全てを使っても、±${defaultInterval}より狭くは分からないようにします。できないときは、何も書き出さずに断ります。</li>
<li>もう一度公表するときは、<code>--previous</code> に前の秘匿記録を指定します。前に X だったものは X のままです。</li>
<li>集計に入っていない市町村があるまま公表するかは、都道府県が決めます。</li>
</ul>
${table(
  { ja: "人数・件数を X にするしきい値", en: "Below what numbers of persons become X" },
  [
    { ja: "市町村の人口", en: "Inhabitants" },
    { ja: "X にする数", en: "Hidden" },
  ],
  thresholdPolicy.persons.map((band, index, bands) => ({
    cells: [bandText(band, bands[index + 1]), hiddenText(band)],
  })),
)}<p>${provenanceMark(thresholdPolicy.certainty)} 出典：${thresholdPolicy.source}。別の制度の基準をもとにした案で、この事業について決まったものではありません。公表する都道府県が決め、<code>--threshold</code> で変えられます。人口の分からない市町村は、いちばん小さい区分として扱います。</p>
<p class="en" lang="en">The thresholds are a proposal taken from another field. Nothing is written when the tables cannot be shown to be safe.</p>
`,
  },
  {
    id: "keep",
    title: { ja: "保存する", en: "Keep" },
    content: html`<p>後から同じ数を作り直せるように、次のものを一緒に残します。どれだけの間残すかは、都道府県の文書の決まりによります。</p>
<ul>
<li>届いた zip（開いて保存し直さず、そのまま）</li>
<li>名簿、受付簿、採用</li>
<li>集計のフォルダと、使った道具の版</li>
<li>秘匿記録（公表したとき。外に出さないところに）</li>
</ul>
<p>残した zip が届いたときのままかは、<a href="${link(commandPath(["receipt", "verify"]))}"><code>juso receipt verify</code></a> でいつでも確かめられます。</p>
<p class="en" lang="en">Keep the packages as they arrived, the lists, the totals, the version of the tool, and the record of what was hidden.</p>
`,
  },
])}`,
  };
}

const listsNote = paragraphs({
  ja: "見出しは日本語でもキーでもよく、順番は自由です。ほかの列があってもかまいません（読みません）。書き間違いは、行と列を示して知らせます。",
  en: "Headings may be Japanese or the keys, in any order; other columns are not read.",
});

function listTable(fileName: string, columns: readonly ListColumn<string>[]): Html {
  return table(
    { ja: `${fileName} の列`, en: `Columns of ${fileName}` },
    [
      { ja: "見出し", en: "Heading" },
      { ja: "キー", en: "Key" },
      { ja: "必須", en: "Required" },
      { ja: "書くもの", en: "What it holds" },
    ],
    columns.map(({ holds, isRequired, key, title }) => ({
      cells: [title, html`<code>${key}</code>`, isRequired ? "必須" : "任意", bilingual(holds)],
    })),
  );
}

function bandText({ populationFrom }: ThresholdBand, next: ThresholdBand | undefined): Html {
  const [from, to] = [populationFrom, next?.populationFrom].map((count) =>
    count === undefined ? undefined : groupDigits(count),
  );
  const text: Text =
    to === undefined
      ? { ja: `${from}人以上`, en: `${from} or more` }
      : populationFrom === 0
        ? { ja: `${to}人未満`, en: `below ${to}` }
        : { ja: `${from}人以上${to}人未満`, en: `${from} to below ${to}` };
  return bilingual(text);
}

function hiddenText({ hideBelow }: ThresholdBand): Html {
  return bilingual(
    hideBelow === "all"
      ? { ja: "すべて（0も）", en: "all, also 0" }
      : { ja: `1以上${hideBelow}未満`, en: `1 to below ${hideBelow}` },
  );
}
