import type { OptionsOf } from "./option-definition.ts";

/** The language of what is printed; the one option that the program itself, its groups and every command take. */
export const languageOption = {
  lang: {
    kind: "choice",
    value: "language",
    choices: ["ja", "en"],
    fallback: "ja",
    text: { ja: "表示する言葉", en: "Language of what is printed" },
  },
} as const;

const common = {
  out: {
    kind: "path",
    value: "path",
    text: {
      ja: "書き出す先。省くと標準出力か今のフォルダ。「-」は標準出力",
      en: "Where to write; standard output or the current folder when left out; - is standard output",
    },
  },
  force: { kind: "flag", text: { ja: "同じ名前のファイルを上書きします", en: "Replace existing files" } },
  asOf: {
    kind: "day",
    value: "date",
    text: {
      ja: "基準日（例 2026-03-31）。省くと今日",
      en: "The day to judge by, such as 2026-03-31; today when left out",
    },
  },
  quiet: { kind: "flag", text: { ja: "結果のほかは何も表示しません", en: "Print nothing but the result" } },
} as const;

/** Options that every command about a submission or the standard takes, beside `format`, whose values differ. */
export const commonOptions: typeof common & typeof languageOption = { ...common, ...languageOption };

/** Reading several workbooks as one; of the commands that read a submission. */
export const togetherOption = {
  together: {
    kind: "flag",
    text: {
      ja: "表紙のある複数のブックを、一つの提出物としてまとめて読みます",
      en: "Read several workbooks with covers as one submission",
    },
  },
} as const;

/** Values that a municipality brings along. */
export const parametersOption = {
  parameters: {
    kind: "path",
    value: "file",
    text: {
      ja: "率や端数の値を差し替えるファイル（JSON か xlsx）",
      en: "File that replaces parameter values (JSON or xlsx)",
    },
  },
} as const;

/** A newer list of municipalities than the standard has. */
export const registerOption = {
  register: {
    kind: "path",
    value: "file",
    text: {
      ja: "標準の一覧の代わりに使う市町村の一覧（municipalities.csv と同じ見出しの CSV）",
      en: "List of municipalities in place of the standard's (CSV with the headings of municipalities.csv)",
    },
  },
} as const;

/** Where documents lie as they were filed. */
export const filedOption = {
  filed: {
    kind: "path",
    value: "path",
    text: {
      ja: "提出済みの文書のブックかフォルダ。省くと提出物の filed",
      en: "Documents as they were filed: workbook or folder; the submission's folder filed when left out",
    },
  },
} as const;

/** Text for people or JSON for programs. */
export const textOrJson = {
  format: {
    kind: "choice",
    value: "format",
    choices: ["text", "json"],
    meanings: {
      text: { ja: "人が読む文章", en: "text to read" },
      json: { ja: "プログラム用の JSON", en: "JSON for programs" },
    },
    fallback: "text",
    text: { ja: "結果の形式", en: "Format of the result" },
  },
} as const;

/** The formats of commands that print rows. */
export const rowsFormat = {
  format: {
    kind: "choice",
    value: "format",
    choices: ["text", "json", "csv"],
    meanings: {
      text: { ja: "人が読む文章", en: "text to read" },
      json: { ja: "プログラム用の JSON", en: "JSON for programs" },
      csv: { ja: "表計算ソフトで開く CSV", en: "CSV for a spreadsheet" },
    },
    fallback: "text",
    text: { ja: "結果の形式", en: "Format of the result" },
  },
} as const;

/** The one submission that a command reads. */
export const submissionArgument = {
  path: {
    kind: "path",
    text: { ja: "提出物（フォルダ、zip、ブックなど）", en: "A submission (folder, zip, workbook …)" },
  },
} as const;

/** Options of the commands that make grant documents. */
const making = {
  format: {
    kind: "choice",
    value: "format",
    choices: ["xlsx", "pdf", "both"],
    meanings: {
      xlsx: { ja: "計算式の入ったブック", en: "workbook with its formulas" },
      pdf: { ja: "印刷するための PDF", en: "PDF to print" },
      both: { ja: "両方", en: "both of them" },
    },
    fallback: "both",
    text: { ja: "文書の形式", en: "Format of the documents" },
  },
  payer: {
    kind: "choice",
    value: "payer",
    choices: ["national", "prefectural", "both"],
    fallback: "both",
    text: { ja: "相手先：national（国）、prefectural（都道府県）、both（両方）", en: "Who pays" },
  },
  anew: {
    kind: "flag",
    text: { ja: "提出済みの文書も、今のデータから作ります", en: "Make filed documents of the present data too" },
  },
  despiteErrors: {
    kind: "flag",
    text: {
      ja: "提出できない理由があっても作り、その理由を印字します",
      en: "Make it though it must not be filed, and print on it why",
    },
  },
} as const;

/** Options of the commands that make grant documents, beside the common ones. */
export const exportOptions: typeof making &
  typeof parametersOption &
  typeof registerOption &
  typeof filedOption &
  typeof togetherOption &
  typeof commonOptions = {
  ...making,
  ...parametersOption,
  ...registerOption,
  ...filedOption,
  ...togetherOption,
  ...commonOptions,
};

/** What the commands that make grant documents receive. */
export type ExportOptions = OptionsOf<typeof exportOptions>;

/** Options that every command with a result takes; `together` and `register` where a submission is read. */
export type CommonOptions = OptionsOf<typeof commonOptions> & {
  readonly together?: boolean | undefined;
  readonly register?: string | undefined;
};
