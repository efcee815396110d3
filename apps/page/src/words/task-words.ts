import { counted, groupDigits, type Language } from "@juso/model";
import type { ManifestChange } from "@juso/tables";

/** What the worker says of what it was asked to do, in one language. */
export interface TaskWords {
  /** Said above what rests on a submission that has errors. */
  mayBeWrong(errors: number): string;
  readonly before: string;
  readonly basis: string;
  readonly unverified: string;
  readonly repeated: string;
  readonly tree: string;
  /** An amount of the letter: what is said first, and what beside it. */
  onLetter(label: string, title: string): readonly [first: string, second: string];
  lines(count: number): string;
  readonly lineColumns: Readonly<Record<"id" | "description" | "yen" | "place", string>>;
  readonly methods: string;
  readonly notices: string;
  values(count: number): string;
  readonly usedBelow: string;
  readonly indicators: string;
  readonly differs: string;
  readonly noManifest: Readonly<Record<"single" | "unreadable" | "notAManifest" | "nothing", string>>;
  readonly manifestMade: string;
  readonly manifestRefreshed: string;
  readonly manifestSame: string;
  readonly change: Readonly<Record<ManifestChange["change"], string>>;
  unlisted(paths: readonly string[]): string;
  /** Where the table of exceptions goes: into a folder without one, below the rows of the one that is there, into a workbook; any of these. */
  readonly exceptions: Readonly<Record<"toFolder" | "toTable" | "toSheet" | "toEither", string>>;
}

/** What the worker says, by language. */
export const taskWords: Readonly<Record<Language, TaskWords>> = {
  ja: {
    mayBeWrong: (errors) =>
      `直す必要のあるエラーが${groupDigits(errors)}件あるため、次の数は正しくない場合があります。上の「直すもの」を先に直してください。`,
    before: "＝",
    basis: "根拠",
    unverified: "未確認の値を含む",
    repeated: "前に示したとおり",
    tree: "一円ごとの根拠",
    onLetter: (label, title) => [label, `（${title}）`],
    lines: (count) => `足した明細（${groupDigits(count)}件）`,
    lineColumns: { id: "明細", description: "内容", yen: "円", place: "場所" },
    methods: "選んだ方法",
    notices: "確認していただきたいこと",
    values: (count) => `交付要綱で確かめていない値（${groupDigits(count)}件）`,
    usedBelow: "行の前の段階や書類の所管に使う値です。",
    indicators: "指標：記録から数えた値と、申告した値",
    differs: "申告した値と数えた値が異なる指標があります。記録と申告のどちらが正しいかを確かめてください。",
    noManifest: {
      single:
        "ブック1つや zip のままでは、表紙情報（manifest.json）を加えられません。ひな形のブックには要りません。ほかのブックはフォルダに入れ、zip は開いて、そのフォルダを選ぶと作れます。",
      unreadable: "読めないファイルがあるため、表紙情報を作れません。上の報告で理由を確かめてください。",
      notAManifest:
        "選んだフォルダの manifest.json が読めないため、書いてあることを残せません。内容を確かめ、要らなければそのファイルを除いて、もう一度選んでください。",
      nothing: "表紙情報に載せるファイル（決められた名前の表か、ブック）がありません。",
    },
    manifestMade: "表紙情報を作りました。提出物のフォルダに、manifest.json の名前で保存してください。",
    manifestRefreshed:
      "表紙情報を、今のファイルに合わせて書き直しました。フォルダの manifest.json と置き換えてください。",
    manifestSame: "フォルダの manifest.json は今のファイルのとおりです。置き換える必要はありません。",
    change: { added: "加わった", changed: "中身が変わった", removed: "なくなった" },
    unlisted: (paths) =>
      `ファイル名から何のデータか分からないため、一覧に入れていません：${paths.join("、")}。提出するなら「operator.csv」のような決められた名前に直し、提出しないなら除いてください。`,
    exceptions: {
      toFolder:
        "exception.csv を、提出物のフォルダに、ほかの CSV と並べて保存してください。そのあとで、表紙情報（manifest.json）を書き直してください。",
      toTable:
        "提出物には exception.csv がもうあります。置き換えずに、このファイルの2行目からを、その表の下に写してください。そのあとで、表紙情報（manifest.json）を書き直してください。",
      toSheet: "このファイルを Excel で開き、2行目からを、ブックのシート「例外と確認」に写してください。",
      toEither:
        "ブックを提出するときはシート「例外と確認」の下に、フォルダを提出するときは exception.csv の下に、このファイルの2行目からを写してください。フォルダに exception.csv がなければ、このファイルを置きます。",
    },
  },
  en: {
    mayBeWrong: (errors) =>
      `There ${errors === 1 ? "is" : "are"} ${counted(errors, "error")} to mend, so these numbers may be wrong. Mend what the report above names first.`,
    before: "=",
    basis: "basis",
    unverified: "includes unverified values",
    repeated: "as above",
    tree: "Every yen and its ground",
    onLetter: (label, title) => [title, `(on the letter: ${label})`],
    lines: (count) => `The lines added up (${groupDigits(count)})`,
    lineColumns: { id: "Line", description: "Content", yen: "Yen", place: "Place" },
    methods: "Chosen methods",
    notices: "Please check",
    values: (count) => `Values not checked against the grant guidelines (${groupDigits(count)})`,
    usedBelow: "Used before the lines or for the ministries.",
    indicators: "Indicators: what was counted, and what was declared",
    differs:
      "Some declared values differ from what was counted. Find out which is right, the records or the declaration.",
    noManifest: {
      single:
        "No manifest.json can be added to a single workbook or a zip. Workbooks made as templates need none. Put other workbooks into a folder, unpack a zip, and choose the folder.",
      unreadable: "Some files cannot be read, so no manifest can be made. The report above tells why.",
      notAManifest:
        "The manifest.json of the folder cannot be read, so what it says cannot be kept. Look at it; if it is of no use, take it out and choose the folder again.",
      nothing: "There is no file to list: no table with a standard name and no workbook.",
    },
    manifestMade: "The manifest was made. Save it in the folder of the submission as manifest.json.",
    manifestRefreshed: "The manifest was refreshed. Put it in place of the manifest.json of the folder.",
    manifestSame: "The manifest.json of the folder agrees with the files. There is no need to replace it.",
    change: { added: "added", changed: "changed", removed: "removed" },
    unlisted: (paths) =>
      `Not listed, because their names do not tell what they hold: ${paths.join(", ")}. Rename them (operator.csv, for example) if they belong to the submission; otherwise take them out.`,
    exceptions: {
      toFolder:
        "Save exception.csv in the folder of the submission, beside the other CSV files, and then refresh the manifest (manifest.json).",
      toTable:
        "The submission has an exception.csv already. Do not replace it: copy the rows of this file from the second on to the end of that table, and then refresh the manifest (manifest.json).",
      toSheet:
        "Open this file in Excel and copy its rows from the second on into the sheet 「例外と確認」 of the workbook.",
      toEither:
        "Copy the rows of this file from the second on below those of the sheet 「例外と確認」 of the workbook, or of exception.csv in the folder. Where the folder has none, save this file there.",
    },
  },
};
