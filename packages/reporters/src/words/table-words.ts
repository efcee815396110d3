import { type Acknowledgement, counted, groupDigits, type Language } from "@juso/model";
import type { Urgency } from "../report-causes.ts";

/** The words of a report that is laid out in tables, as a page or as a workbook, in one language. */
export interface TableWords {
  readonly title: string;
  readonly summary: string;
  readonly findings: string;
  readonly leftOut: string;
  readonly notChecked: string;
  readonly files: string;
  /** Heading over the first few causes. */
  readonly first: string;
  /** Above the number of what stops acceptance. */
  readonly beforeTile: string;
  /** In a cell that says when something is to be mended, or above such a column. */
  readonly urgency: Readonly<Record<Urgency, string>>;
  readonly when: string;
  readonly severity: string;
  /** Above the place of a cause in the order of the work. */
  readonly order: string;
  readonly check: string;
  readonly count: string;
  readonly message: string;
  readonly place: string;
  readonly since: string;
  readonly sinceValues: Readonly<Record<"new" | "remaining", string>>;
  readonly ownColumns: string;
  readonly reason: string;
  /** Above how a finding came to stay as it is. */
  readonly how: string;
  /** In a cell that says that a finding may stay as it is, with a reason in the table of exceptions. */
  readonly mayStay: Readonly<Record<Acknowledgement, string>>;
  readonly checkId: string;
  /** What a row of one table of everything is about; the others are called as their headings are. */
  readonly rowKinds: Readonly<Record<"found" | "notKept" | "change", string>>;
  readonly file: string;
  /** In place of a file, for what is found about the submission as a whole. */
  readonly wholeSubmission: string;
  readonly content: string;
  readonly records: string;
  readonly encoding: string;
  readonly bytes: string;
  readonly fixed: string;
  readonly noFindings: string;
  readonly allChecked: string;
  /** Number of findings, with its unit. */
  counted(count: number): string;
  kinds(count: number): string;
  morePlaces(count: number): string;
  /** Said on paper instead of the places that only the screen shows. */
  onScreen(count: number): string;
  /** Said of places that the report counts and does not hold. */
  notKept(count: number): string;
  readonly skip: string;
  readonly contents: string;
  readonly filter: string;
  readonly everybody: string;
  readonly filterHint: string;
  readonly nothingForThem: string;
  madeBy(name: string, version: string, standard: string, ruleSet: string): string;
  readonly offline: string;
}

/** The words of a report that is laid out in tables, by language. */
export const tableWords: Readonly<Record<Language, TableWords>> = {
  ja: {
    title: "検査の報告",
    summary: "概要",
    findings: "指摘一覧",
    leftOut: "省いた場所",
    notChecked: "確認できなかった項目",
    files: "読んだファイル",
    first: "最初に直すもの",
    beforeTile: "提出の前に直すもの",
    urgency: { before: "提出の前", after: "あとでもよい", notices: "お知らせ" },
    when: "いつ",
    severity: "重さ",
    order: "順番",
    check: "確認した内容",
    count: "件数",
    message: "指摘",
    place: "場所",
    since: "前回から",
    sinceValues: { new: "新しい", remaining: "残っている" },
    ownColumns: "独自の列（x_）",
    reason: "理由",
    how: "扱い",
    mayStay: {
      confirmed: "起きた事実のときは、「例外と確認」の表に理由を書けます",
      waived: "認められた例外のときは、「例外と確認」の表に理由を書けます",
    },
    checkId: "確認の番号",
    rowKinds: { found: "指摘", notKept: "場所を省いた指摘", change: "前回との比較" },
    file: "ファイル",
    wholeSubmission: "提出物の全体",
    content: "内容",
    records: "記録の数",
    encoding: "文字コード",
    bytes: "大きさ（バイト）",
    fixed: "直った",
    noFindings: "指摘はありません。",
    allChecked: "確認できなかった項目はありません。",
    counted: (count) => `${groupDigits(count)}件`,
    kinds: (count) => `${groupDigits(count)}種類`,
    morePlaces: (count) => `ほかの${groupDigits(count)}か所を見る`,
    onScreen: (count) => `ほかに${groupDigits(count)}か所あります。画面で開くと見られます。`,
    notKept: (count) => `ほかに${groupDigits(count)}か所あります（この報告には場所を載せていません）。`,
    skip: "本文へ",
    contents: "この報告の内容",
    filter: "直す人で絞り込む",
    everybody: "全員",
    filterHint: "選んだ人が直すものだけを表示します。上の件数は変わりません。",
    nothingForThem: "選んだ人が直すものはありません。",
    madeBy: (name, version, standard, ruleSet) =>
      `${name} ${version} が作成しました。標準 ${standard} 版、検査項目の識別 ${ruleSet}。`,
    offline: "このファイルは1つで完結していて、外部と通信しません。",
  },
  en: {
    title: "Report of a check",
    summary: "Summary",
    findings: "Findings",
    leftOut: "Places left out",
    notChecked: "Checks that could not be made",
    files: "Files that were read",
    first: "To mend first",
    beforeTile: "To mend before sending",
    urgency: { before: "before sending", after: "later", notices: "notice" },
    when: "When",
    severity: "Severity",
    order: "Order",
    check: "What was checked",
    count: "Count",
    message: "What was found",
    place: "Place",
    since: "Since last time",
    sinceValues: { new: "new", remaining: "remaining" },
    ownColumns: "Own columns (x_)",
    reason: "Reason",
    how: "How it stays",
    mayStay: {
      confirmed: "A past fact may stay, with a reason in the table of exceptions",
      waived: "An exception that was allowed may stay, with a reason in the table of exceptions",
    },
    checkId: "Check",
    rowKinds: { found: "finding", notKept: "finding without its place", change: "since last time" },
    file: "File",
    wholeSubmission: "The submission as a whole",
    content: "Content",
    records: "Records",
    encoding: "Encoding",
    bytes: "Bytes",
    fixed: "mended",
    noFindings: "Nothing was found.",
    allChecked: "All checks were made.",
    counted: (count) => groupDigits(count),
    kinds: (count) => counted(count, "kind"),
    morePlaces: (count) => `Show ${counted(count, "more place")}`,
    onScreen: (count) =>
      `On paper ${counted(count, "more place is", "more places are")} left out. Open the report on a screen to see all.`,
    notKept: (count) => `This report leaves ${counted(count, "more place")} unnamed.`,
    skip: "Skip to content",
    contents: "Contents of this report",
    filter: "Show by who mends it",
    everybody: "everybody",
    filterHint: "Shows only what they mend. The counts above stay the same.",
    nothingForThem: "There is nothing for them to mend here.",
    madeBy: (name, version, standard, ruleSet) =>
      `Made by ${name} ${version} with version ${standard} of the standard, checks ${ruleSet}.`,
    offline: "This file is complete in itself and contacts nobody.",
  },
};
