import type { CalculationKind } from "@juso/grant";
import { counted, groupDigits, type Language } from "@juso/model";
import type { TemplateSet } from "@juso/templates";
import type { ManifestAnswers } from "../task-messages.ts";

/** What the page says of what a clerk does beyond checking, in one language. */
export interface DeskWords {
  readonly title: string;
  readonly working: string;
  readonly done: string;
  readonly calculation: string;
  readonly calculationHint: string;
  readonly documentOf: string;
  readonly documents: Readonly<Record<CalculationKind, string>>;
  readonly calculate: string;
  readonly openAll: string;
  readonly closeAll: string;
  readonly indicators: string;
  readonly indicatorsHint: string;
  readonly count: string;
  readonly template: string;
  readonly templateHint: string;
  readonly filling: string;
  readonly fillings: Readonly<Record<"empty" | "filled" | "nextYear", string>>;
  readonly nextYearHint: string;
  readonly set: string;
  readonly sets: Readonly<Record<TemplateSet, string>>;
  readonly makeWorkbook: string;
  readonly makeCsv: string;
  /** Names of the files, without their endings. */
  readonly templateNames: Readonly<Record<TemplateSet | "nextYear", string>>;
  readonly onlyInFull: string;
  readonly packagesOnlyInFull: string;
  /** Leads to the tables of which rows were left out. */
  readonly leftOut: string;
  rowsOf(table: string, rows: number): string;
  readonly manifest: string;
  readonly manifestHint: string;
  readonly makeManifest: string;
  readonly manifestAsks: string;
  readonly asked: Readonly<Record<keyof ManifestAnswers, string>>;
  readonly levels: Readonly<Record<"p0" | "p1", string>>;
  readonly choose: string;
  exceptions(count: number): string;
  readonly exceptionsHint: string;
  readonly takeBack: string;
  readonly saveExceptions: string;
  /** Asked before what was not saved is lost. */
  readonly forget: string;
  readonly acknowledge: Readonly<Record<"confirmed" | "waived", string>>;
  readonly onlyFacts: string;
  readonly records: string;
  readonly recordId: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly approver: string;
  readonly approverHint: string;
  readonly approvedDate: string;
  readonly expiresDate: string;
  readonly expiresHint: string;
  readonly add: string;
  readonly noRecord: string;
}

/** What the page says of it, by language. */
export const deskWords: Readonly<Record<Language, DeskWords>> = {
  ja: {
    title: "この提出物でできること",
    working: "作業しています。",
    done: "できました。",
    calculation: "交付金の計算を見る",
    calculationHint:
      "今のデータから計算します。提出済みの書類の額とは違うことがあります。一円ごとに、式、根拠、もとのセルまで開いて見られます。",
    documentOf: "計算する文書",
    documents: { application: "交付申請", change: "変更交付申請", report: "実績報告" },
    calculate: "計算する",
    openAll: "すべて開く",
    closeAll: "すべて閉じる",
    indicators: "指標を数える",
    indicatorsHint: "記録から数えた値を、申告した値と並べます。",
    count: "数える",
    template: "記入用のブックや CSV を作る",
    templateHint: "作ったものは、このパソコンの中だけにできます。",
    filling: "入れるもの",
    fillings: { empty: "何も入れない", filled: "この提出物のデータ", nextYear: "この提出物から始める翌年度" },
    nextYearHint: "翌年度のものは、拠点、実施者、予定額などを引き継ぎ、実績、決定、受入、文書番号を空欄にします。",
    set: "表の範囲",
    sets: { basic: "基本の表", grant: "交付金に要る表だけ", all: "支援会議を除くすべての表" },
    makeWorkbook: "ブックを作る",
    makeCsv: "空の CSV を作る（zip）",
    templateNames: { basic: "記入用", grant: "交付金", all: "記入用", nextYear: "翌年度" },
    leftOut: "入れていない表を見る",
    rowsOf: (table, rows) => `${table}　${groupDigits(rows)}行`,
    onlyInFull: "ブックを作るには、このページの全部入りの版（juso-full.html）を使ってください。",
    packagesOnlyInFull: "都道府県へ送るパッケージは、全部入りの版（juso-full.html）で作ります。",
    manifest: "表紙情報（manifest.json）を作る",
    manifestHint: "CSV などのフォルダを提出するときに要ります。ファイルを直したあとにも作り直します。",
    makeManifest: "表紙情報を作る",
    manifestAsks: "ファイルからは次のことが分かりません。入れてから、もう一度押してください。",
    asked: {
      municipalityCode: "団体コード（6桁）",
      fiscalYear: "年度（西暦）",
      level: "使いみち",
      author: "作成した部署",
    },
    levels: { p0: "庁内で使う", p1: "都道府県へ出す" },
    choose: "選んでください",
    exceptions: (count) => `例外と確認（この画面で書いた${groupDigits(count)}件）`,
    exceptionsHint: "上の検査は、これを含めて確かめた結果です。ページを閉じると消えるので、保存してください。",
    takeBack: "取り消す",
    saveExceptions: "例外と確認を保存する（exception.csv）",
    forget:
      "この画面で書いた例外と確認を、まだ保存していません。続けると消えます。残すときは「キャンセル」を押し、「例外と確認を保存する」から保存してください。",
    acknowledge: { confirmed: "起きた事実として、理由を書いて残す", waived: "認められた例外として、理由を書いて残す" },
    onlyFacts:
      "起きた事実と、実際に認めた（確かめた）人と日だけを書いてください。まだのときは、書かないでください。データの日付や内容は変えないでください。",
    records: "残す記録",
    recordId: "記録のID",
    reason: "理由",
    reasonHint: "報告にそのまま出ます。氏名など、個人が分かることは書かないでください。",
    approver: "承認者の役職",
    approverHint: "認めた人、又は事実と確かめた人です。",
    approvedDate: "承認日",
    expiresDate: "期限",
    expiresHint: "認められた期間の最後の日です。期限がないときは空欄にします。",
    add: "書き加えて、確かめ直す",
    noRecord: "残す記録を選んでください。",
  },
  en: {
    title: "What can be done with this submission",
    working: "Working.",
    done: "Done.",
    calculation: "See the calculation of the grant",
    calculationHint:
      "Calculated from the present data; what was filed may differ. Every yen opens down to its formula, its ground and the cell it comes from.",
    documentOf: "Document",
    documents: { application: "application", change: "change application", report: "report of results" },
    calculate: "Calculate",
    openAll: "Open all",
    closeAll: "Close all",
    indicators: "Count the indicators",
    indicatorsHint: "What is counted from the records, beside what was declared.",
    count: "Count",
    template: "Make workbooks or CSV files to fill in",
    templateHint: "They are made on this computer only.",
    filling: "Filled with",
    fillings: {
      empty: "nothing",
      filled: "this submission",
      nextYear: "the following year, begun from this submission",
    },
    nextYearHint:
      "The following year keeps sites, operators and planned amounts; results, decisions, receipts and numbers of documents are blank.",
    set: "Tables",
    sets: { basic: "the basic ones", grant: "only what the grant needs", all: "all but the support conference" },
    makeWorkbook: "Make the workbook",
    makeCsv: "Make empty CSV files (zip)",
    templateNames: { basic: "entry", grant: "grant", all: "entry", nextYear: "next-year" },
    leftOut: "See the tables that were left out",
    rowsOf: (table, rows) => `${table}: ${counted(rows, "row")}`,
    onlyInFull: "Workbooks are made by the full edition of this page, juso-full.html.",
    packagesOnlyInFull: "The package for the prefecture is made by the full edition, juso-full.html.",
    manifest: "Make the manifest (manifest.json)",
    manifestHint: "A folder of CSV files is submitted with it. It is made again after files were mended.",
    makeManifest: "Make the manifest",
    manifestAsks: "The files do not tell the following. Fill it in and press again.",
    asked: {
      municipalityCode: "Municipality code, six digits",
      fiscalYear: "Fiscal year",
      level: "Use",
      author: "Department",
    },
    levels: { p0: "inside the municipality", p1: "for the prefecture" },
    choose: "choose",
    exceptions: (count) => `Findings that stay (${counted(count, "row")} written here)`,
    exceptionsHint: "The result above takes them into account. They are gone when the page is closed, so save them.",
    takeBack: "Take back",
    saveExceptions: "Save them (exception.csv)",
    forget:
      "The findings that stay, written here, are not saved and will be lost. To keep them, cancel and press “Save them” first.",
    acknowledge: {
      confirmed: "Leave it as a fact, with a reason",
      waived: "Leave it as an exception that was allowed, with a reason",
    },
    onlyFacts:
      "Write only what happened, and who really allowed or confirmed it, and when. If nobody has, write nothing. Do not change dates or facts in the data.",
    records: "Records that stay",
    recordId: "Record id",
    reason: "Reason",
    reasonHint: "Reports print it as it stands. Write nothing that tells who a person is.",
    approver: "Office of the approver",
    approverHint: "Whoever allowed the exception or confirmed the fact.",
    approvedDate: "Date of approval",
    expiresDate: "Expiry date",
    expiresHint: "The last day on which the exception holds; blank when there is none.",
    add: "Add, and check again",
    noRecord: "Choose the records that stay.",
  },
};
