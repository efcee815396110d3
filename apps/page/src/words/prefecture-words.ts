import type { ListKind } from "@juso/aggregate";
import type { CalculationKind } from "@juso/grant";
import { counted, groupDigits, type Language } from "@juso/model";

/** What the page for prefectures says, in one language, beside what every page says. */
export interface PrefectureWords {
  readonly title: string;
  readonly lead: string;
  readonly choose: string;
  readonly chooseAgain: string;
  readonly drop: string;
  readonly kinds: string;
  readonly chosen: string;
  readonly lists: Readonly<Record<ListKind, string>>;
  arrived(count: number): string;
  readonly noRoster: string;
  readonly forgetFiles: string;
  readonly order: string;
  readonly fiscalYear: string;
  readonly fiscalYearHint: string;
  readonly document: string;
  readonly documents: Readonly<Record<CalculationKind | "none", string>>;
  readonly deadline: string;
  readonly deadlineHint: string;
  readonly receive: string;
  readonly nothingArrived: string;
  readonly running: string;
  readonly done: string;
  readonly failedTitle: string;
  progress(done: number, all: number): string;
  readonly result: string;
  added(added: number, all: number): string;
  readonly states: string;
  readonly state: string;
  readonly count: string;
  readonly notes: string;
  readonly tables: string;
  readonly tablesHint: string;
  /** A number that is not said. */
  readonly hidden: string;
  readonly save: string;
  readonly saveHint: string;
  readonly saveButton: string;
  /** Names of the zips. */
  readonly zipNames: Readonly<Record<"save" | "publish", string>>;
  readonly saved: string;
  readonly publication: string;
  readonly publicationHint: string;
  readonly publish: string;
  readonly publishing: string;
  readonly published: string;
  tooMany(count: number, most: number): string;
  notSafe(count: number): string;
  severalLists(title: string, paths: readonly string[]): string;
  wrongList(path: string): string;
  more(count: number): string;
  readonly footer: string;
}

/** What the page for prefectures says, by language. */
export const prefectureWords: Readonly<Record<Language, PrefectureWords>> = {
  ja: {
    title: "重層データの受付と集計（都道府県用）",
    lead: "市町村から届いたパッケージを受け付け、誰が出したか、直してもらうものはどれか、合計はいくらかを示します。",
    choose: "届いたものを選ぶ",
    chooseAgain: "届いたものを加える",
    drop: "届いたパッケージのフォルダか zip を、ここに置いてください",
    kinds: "名簿.csv、受付簿.csv、採用.csv も、同じように置けます。何度に分けても構いません。",
    chosen: "選んだもの",
    lists: {
      roster: "名簿",
      receptionBook: "受付簿",
      choices: "採用",
      register: "市町村の一覧",
    },
    arrived: (count) => `届いたファイル：${groupDigits(count)}件`,
    noRoster: "名簿がありません。名簿がないと、誰が出していないかは分かりません。",
    forgetFiles: "選び直す",
    order: "受け付ける内容",
    fiscalYear: "年度（西暦）",
    fiscalYearHint: "たとえば令和7年度は 2025",
    document: "文書",
    documents: {
      application: "交付申請",
      change: "変更交付申請",
      report: "実績報告",
      none: "金額のないもの",
    },
    deadline: "期限（なくても集計できます）",
    deadlineHint: "これより後に届いたものは「期限後」と示します。",
    receive: "受け付けて集計する",
    nothingArrived: "届いたパッケージを選んでください。",
    running: "受け付けています",
    done: "集計しました。",
    failedTitle: "集計できませんでした",
    progress: (done, all) => `${groupDigits(all)}件のうち${groupDigits(done)}件を調べました`,
    result: "受付の結果",
    added: (added, all) => `${groupDigits(all)}市町村のうち${groupDigits(added)}市町村を集計に入れました。`,
    states: "状態ごとの市町村数",
    state: "状態",
    count: "市町村",
    notes: "確かめるもの",
    tables: "集計表",
    tablesHint: "庁内用です。小さい数も隠していないため、このまま公表しないでください。",
    hidden: "秘匿",
    save: "保存する",
    saveHint:
      "見やすくまとめた画面（dashboard.html）、受付一覧、集計表（CSV と Excel）、一つ一つの数のもとの表を、1つの zip にします。命令の juso aggregate --out が書くものと同じです。市町村へ返す通知は、Node.js のあるパソコンの juso return が作ります。",
    saveButton: "すべてを zip で保存する",
    zipNames: { save: "集計.zip", publish: "公表.zip" },
    saved: "保存するファイルを作りました。",
    publication: "公表用の表を作る",
    publicationHint:
      "小さい数と、そこから分かってしまう数を X にし、X が分からないことを確かめてから作ります。確かめられないときは作りません。しきい値は、他の制度の基準をもとにした案です。この事業について決まったものではありません。",
    publish: "公表用の表を zip で保存する",
    publishing: "隠す数を選び、分からないことを確かめています。数十秒かかることがあります。",
    published:
      "公表用の表を作りました。publication は公表できます。inside は隠した値が入っているので、外に出さないでください。",
    tooMany: (count, most) =>
      `人数などの数が${groupDigits(count)}個あり、このページで確かめられる${groupDigits(most)}個を超えています。Node.js のあるパソコンで「juso aggregate … --publish」を使ってください。`,
    notSafe: (count) =>
      `公表用の表は作っていません。X にしても値が分かってしまうところが${groupDigits(count)}か所あります。しきい値を変えて作るには、Node.js のあるパソコンで「juso aggregate … --publish --threshold 数」を使ってください。`,
    severalLists: (title, paths) =>
      `「${title}」が2つ以上あります（${paths.join("、")}）。どれを使うか決めて、ほかを除き、選び直してください。`,
    wrongList: (path) => `「${path}」は使えません。次の箇所を直して、選び直してください。`,
    more: (count) => `ほかに${groupDigits(count)}件あります。`,
    footer: "選んだファイルと結果は、ページを閉じると消えます。残すものは保存してください。",
  },
  en: {
    title: "Reception and roll-up of JUSO data, for prefectures",
    lead: "Receives the packages of municipalities: who submitted, what must come back, and the totals.",
    choose: "Choose what arrived",
    chooseAgain: "Add what arrived",
    drop: "Put the folder or zip of the packages here",
    kinds:
      "Put 名簿.csv (roster), 受付簿.csv (receptions) and 採用.csv (choices) here in the same way, together or one by one.",
    chosen: "What was chosen",
    lists: {
      roster: "Roster",
      receptionBook: "Book of receptions",
      choices: "Choices",
      register: "Register of municipalities",
    },
    arrived: (count) => `Files that arrived: ${groupDigits(count)}`,
    noRoster: "There is no roster. Without one nobody can tell who did not submit.",
    forgetFiles: "Choose anew",
    order: "What is received",
    fiscalYear: "Fiscal year",
    fiscalYearHint: "2025 for the year that begins in April 2025",
    document: "Document",
    documents: {
      application: "application",
      change: "change application",
      report: "report of results",
      none: "without amounts",
    },
    deadline: "Deadline (not needed)",
    deadlineHint: "What arrived later is marked as late.",
    receive: "Receive and add up",
    nothingArrived: "Choose the packages that arrived.",
    running: "Receiving",
    done: "Added up.",
    failedTitle: "This could not be added up",
    progress: (done, all) => `${groupDigits(done)} of ${counted(all, "file")} looked at`,
    result: "What became of it",
    added: (added, all) => `${groupDigits(added)} of ${groupDigits(all)} municipalities are in the totals.`,
    states: "Municipalities by state",
    state: "State",
    count: "Municipalities",
    notes: "To be looked at",
    tables: "Tables",
    tablesHint: "For use inside: small numbers are not hidden, so do not publish them as they are.",
    hidden: "hidden",
    save: "Save",
    saveHint:
      "One zip with a page to look at (dashboard.html), the list of what arrived, the tables (CSV and workbook) and what every number is made of: the same as juso aggregate --out writes. Notices to municipalities are made by juso return, on a computer with Node.js.",
    saveButton: "Save everything as a zip",
    zipNames: { save: "roll-up.zip", publish: "publication.zip" },
    saved: "The file was made.",
    publication: "Tables for publication",
    publicationHint:
      "Small numbers, and those that would tell them, become X, and the tables are made only when it is shown that no X can be told. The thresholds are a proposal taken from another field; none is fixed for this programme.",
    publish: "Save tables for publication as a zip",
    publishing: "Choosing what to hide and looking for what could be told. This can take some tens of seconds.",
    published:
      "The tables were made. What is in publication may be published; inside holds what is hidden and must stay with you.",
    tooMany: (count, most) =>
      `There are ${groupDigits(count)} numbers of persons, more than the ${groupDigits(most)} that this page can look at. Use “juso aggregate … --publish” on a computer with Node.js.`,
    notSafe: (count) =>
      `Nothing was made for publication: ${counted(count, "hidden number")} could still be told. To try another threshold, use “juso aggregate … --publish --threshold NUMBER” on a computer with Node.js.`,
    severalLists: (title, paths) =>
      `There is more than one list of the kind “${title}” (${paths.join(", ")}). Decide on one, take the others out and choose anew.`,
    wrongList: (path) => `“${path}” cannot be used. Mend the following and choose anew.`,
    more: (count) => `And ${groupDigits(count)} more.`,
    footer: "Files and results are gone when the page is closed. Save what you want to keep.",
  },
};
