import { counted, groupDigits, type Language } from "@juso/model";
import type { Failure, PageFormat } from "../messages.ts";

/** What the page itself says, in one language. What is said of a report is in `@juso/reporters`. */
export interface PageWords {
  readonly title: string;
  readonly lead: string;
  readonly skip: string;
  /** Said by a browser that runs no scripts. */
  readonly needsScript: string;
  /** Label of the choice of language, and the name of each in itself. */
  readonly language: string;
  readonly offline: string;
  readonly offlineTitle: string;
  readonly offlineReasons: readonly string[];
  readonly choose: string;
  readonly chooseAgain: string;
  readonly drop: string;
  readonly kinds: string;
  readonly chooseFiles: string;
  readonly chooseFolder: string;
  readonly example: string;
  readonly exampleHint: string;
  /** Of the full edition, whose example is another. */
  readonly exampleCityHint: string;
  readonly settings: string;
  readonly asOf: string;
  readonly asOfHint: string;
  readonly fiscalYear: string;
  readonly fiscalYearHint: string;
  readonly showsValues: string;
  readonly showsValuesHint: string;
  readonly again: string;
  readonly running: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly done: string;
  readonly failedTitle: string;
  failed(failure: Failure): string;
  progress(percent: number, records: number): string;
  /** Which one of several is being checked. */
  numbered(number: number, count: number): string;
  readonly submissions: string;
  readonly columns: Readonly<Record<"place" | "result" | "errors" | "warnings" | "infos", string>>;
  readonly accepted: string;
  readonly refused: string;
  readonly others: string;
  readonly save: string;
  readonly formats: Readonly<Record<PageFormat, string>>;
  readonly making: string;
  made(count: number): string;
  /** Name of a report's file, without its ending. */
  readonly reportName: string;
  readonly find: string;
  readonly arrange: string;
  readonly byCause: string;
  readonly bySheet: string;
  found(shown: number, all: number): string;
  readonly footer: string;
}

/** What the page itself says, by language. */
export const pageWords: Readonly<Record<Language, PageWords>> = {
  ja: {
    title: "重層データの提出前チェック",
    lead: "提出する前に、記入したブックや CSV を確かめます。どこを、だれが、どう直すかを示します。",
    skip: "本文へ",
    needsScript: "このページを使うには、ブラウザーの設定で JavaScript を許可してください。",
    language: "表示の言葉",
    offline: "通信なし",
    offlineTitle: "このページは通信しません",
    offlineReasons: [
      "選んだファイルは、このパソコンの中だけで読みます。どこにも送らず、どこにも残しません。ページを閉じると、すべて消えます。",
      "このページは、通信を禁じる決まり（Content-Security-Policy）を自分に付けています。ブラウザーがこれを守らせます。",
      "確かめるには、ネットワークのケーブルを抜くか、無線を切ってから使ってみてください。そのまま使えます。",
      "または、F12 キーで開発者ツールを開き、「ネットワーク」を表示して使ってみてください。外への通信は1件も出ません。",
    ],
    choose: "確かめるものを選ぶ",
    chooseAgain: "ほかのものを確かめる",
    drop: "ここにファイルかフォルダを置いてください",
    kinds: "Excel のブック、CSV、JSON、zip、フォルダを読めます。提出物がいくつも入ったフォルダは、一つずつ確かめます。",
    chooseFiles: "ファイルを選ぶ",
    chooseFolder: "フォルダを選ぶ",
    example: "見本で試す",
    exampleHint: "架空の見本川町の提出物です。わざと誤りを入れてあります。",
    exampleCityHint: "架空の見本市の提出物です。誤りがなく、1年度のすべての書類を作れます。",
    settings: "設定",
    asOf: "基準日",
    asOfHint: "この日の決まりで確かめます。ふつうは今日のままにします。",
    fiscalYear: "年度（西暦）",
    fiscalYearHint: "ふつうは空欄のままにします。提出物に書かれた年度で確かめます。",
    showsValues: "事例の値を表示する",
    showsValuesHint: "指摘の文に、事例のセルの値を出します。値の入った報告は外へ送らないでください。",
    again: "この設定で確かめ直す",
    running: "確かめています",
    cancel: "やめる",
    cancelled: "途中でやめました。",
    done: "確かめ終わりました。",
    failedTitle: "確かめられませんでした",
    failed: (failure) => {
      switch (failure.because) {
        case "told":
          return failure.sentence;
        case "nothing":
          return "確かめられる提出物が見つかりませんでした。空のフォルダか、前に作った報告だけを選んでいませんか。記入したブック、CSV のフォルダ、zip のどれかを選んでください。";
        case "unreadable":
          return `${failure.name === undefined ? "選んだもの" : `「${failure.name}」`}を読めませんでした。選んだあとに中身、名前、場所が変わったか、ほかのソフトが使っています。そのソフトを閉じてから、もう一度選んでください。フォルダは「フォルダを選ぶ」から選んでください。`;
        case "unexpected":
          return "このページの中で思わぬ誤りが起きました。選んだファイルは変わっていません。ページを開き直して、もう一度選んでください。とても大きいファイルのときは、表を分けて試してください。";
      }
    },
    progress: (percent, records) => `${percent}％、${groupDigits(records)}件の記録を読みました`,
    numbered: (number, count) => `提出物 ${number}／${count}：`,
    submissions: "提出物の一覧",
    columns: { place: "提出物", result: "結果", errors: "エラー", warnings: "警告", infos: "お知らせ" },
    accepted: "提出できます",
    refused: "直す必要があります",
    others: "次のファイルは、どの提出物のものでもないため、確かめていません。",
    save: "結果を保存する",
    formats: {
      html: "報告を保存する（読む・印刷する・渡す）",
      workbook: "印付きのブックを保存する（問題のセルに色とメモ）",
      csv: "指摘の一覧を保存する（CSV）",
      pdf: "概要を PDF で保存する（A4 1枚）",
      xlsx: "指摘の一覧を保存する（Excel のブック）",
      json: "プログラム用の報告を保存する（JSON）",
    },
    making: "作っています。",
    made: (count) => `${groupDigits(count)}個のファイルを作りました。`,
    reportName: "検査の報告",
    find: "言葉で絞り込む",
    arrange: "並べ方",
    byCause: "直す内容ごと",
    bySheet: "ファイル・シートごと",
    found: (shown, all) =>
      shown === 0
        ? "あてはまる指摘はありません。"
        : `${groupDigits(all)}か所のうち${groupDigits(shown)}か所を表示しています。`,
    footer: "選んだファイルと結果は、ページを閉じると消えます。残すものは「結果を保存する」から保存してください。",
  },
  en: {
    title: "Check before sending",
    lead: "Checks entry workbooks and CSV files before they are sent: what is to be mended, where, how and by whom.",
    skip: "Skip to content",
    needsScript: "Allow JavaScript in your browser to use this page.",
    language: "Language",
    offline: "No network",
    offlineTitle: "This page contacts nobody",
    offlineReasons: [
      "The files that you choose are read on this computer only. They are sent nowhere and kept nowhere. Everything is gone when the page is closed.",
      "The page carries a policy (Content-Security-Policy) that forbids it to use the network. The browser enforces it.",
      "To make sure, pull the network cable or switch the wireless off. The page works as before.",
      "Or press F12, look at “Network” in the developer tools, and use the page. Nothing goes out.",
    ],
    choose: "Choose what to check",
    chooseAgain: "Check something else",
    drop: "Drop files or a folder here",
    kinds: "Excel workbooks, CSV, JSON, zip and folders. A folder with several submissions is checked one by one.",
    chooseFiles: "Choose files",
    chooseFolder: "Choose a folder",
    example: "Try an example",
    exampleHint: "A submission of a fictional town, with errors on purpose.",
    exampleCityHint: "A submission of a fictional city, without errors: all documents of a year can be made.",
    settings: "Settings",
    asOf: "As of",
    asOfHint: "The rules of this day apply. Usually today.",
    fiscalYear: "Fiscal year",
    fiscalYearHint: "Usually left blank: the year that the submission names.",
    showsValues: "Show the values of case records",
    showsValuesHint: "Messages then name values of cells. Do not send such a report on.",
    again: "Check again with these settings",
    running: "Checking",
    cancel: "Stop",
    cancelled: "Stopped.",
    done: "The check is done.",
    failedTitle: "Nothing could be checked",
    failed: (failure) => {
      switch (failure.because) {
        case "told":
          return failure.sentence;
        case "nothing":
          return "There is no submission to check. Was the folder empty, or did it hold nothing but earlier reports? Choose an entry workbook, a folder of CSV files or a zip.";
        case "unreadable":
          return `${failure.name === undefined ? "What you chose" : `"${failure.name}"`} could not be read. It was changed, renamed or moved after it was chosen, or another program uses it. Close that program and choose again; choose folders with “Choose a folder”.`;
        case "unexpected":
          return "Something went wrong within this page. Your files are unchanged. Open the page again and choose once more; when a file is very large, try its tables apart.";
      }
    },
    progress: (percent, records) => `${percent} %, ${counted(records, "record")} read`,
    numbered: (number, count) => `Submission ${number} of ${count}: `,
    submissions: "Submissions",
    columns: { place: "Submission", result: "Result", errors: "Errors", warnings: "Warnings", infos: "Notices" },
    accepted: "can be sent",
    refused: "to be mended",
    others: "These files belong to no submission and were not checked.",
    save: "Save the result",
    formats: {
      html: "Save the report (to read, print and hand on)",
      workbook: "Save the workbook, problem cells marked",
      csv: "Save the findings as a table (CSV)",
      pdf: "Save a summary as PDF (one page of A4)",
      xlsx: "Save the findings as a table (workbook)",
      json: "Save the report for programs (JSON)",
    },
    making: "Making it.",
    made: (count) => `${counted(count, "file was", "files were")} made.`,
    reportName: "report",
    find: "Filter by words",
    arrange: "Arrange",
    byCause: "by what to mend",
    bySheet: "by file and sheet",
    found: (shown, all) =>
      shown === 0 ? "Nothing matches." : `${groupDigits(shown)} of ${counted(all, "place")} shown.`,
    footer: "Files and results are gone when the page is closed. Save what you want to keep.",
  },
};
