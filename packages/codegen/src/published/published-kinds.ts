import type { Text } from "@juso/model";

/** A kind of published file. */
export type PublishedKind =
  | "index"
  | "recordSchema"
  | "fileSchema"
  | "manifestSchema"
  | "resultSchema"
  | "annotationKeywords"
  | "generatorSchema"
  | "openApi"
  | "dataPackage"
  | "sqlTables"
  | "sqlCodeRows"
  | "diagram"
  | "dictionary"
  | "tableProfile"
  | "listOfCodeLists"
  | "codeList"
  | "municipalities"
  | "requirements"
  | "uncheckedReasons"
  | "forms"
  | "formMapping";

/** What each kind of published file is for. */
export const publishedKinds: Readonly<Record<PublishedKind, { readonly use: Text }>> = {
  index: { use: { ja: "この一覧です。", en: "This list." } },
  recordSchema: {
    use: {
      ja: "記録1件の JSON Schema です。JSON Lines のファイルは、1行ずつこれで検査します。コードは閉じていません。",
      en: "One record. Each line of a JSON Lines file is held to it. Codes are left open.",
    },
  },
  fileSchema: {
    use: {
      ja: "記録の配列である JSON ファイルの JSON Schema です。エディターの補完と説明に使います。コードはこの版のものに限ります。",
      en: "A JSON file, which is an array of records: for the completion and the hover texts of editors. Only codes of this version pass.",
    },
  },
  manifestSchema: { use: { ja: "`manifest.json` の JSON Schema です。", en: "`manifest.json`." } },
  resultSchema: {
    use: {
      ja: "`juso` が `--format json` で出力するもの、又は読み込むものの JSON Schema です。",
      en: "What `juso` prints with `--format json`, or reads.",
    },
  },
  annotationKeywords: {
    use: {
      ja: "検査に使わない注釈のキーワードです。知らないキーワードを断る検証器に渡します。",
      en: "Keywords that are annotations, for validators that refuse unknown ones.",
    },
  },
  generatorSchema: {
    use: {
      ja: "型を作る道具に渡す JSON Schema です。全ての表とコード一覧が、それぞれの名前の型になります。",
      en: "For tools that write types: every table and every code list becomes one type of that name.",
    },
  },
  openApi: {
    use: {
      ja: "OpenAPI 3.1 です。`components.schemas` を、自分の API の定義から参照します。",
      en: "OpenAPI 3.1, with `components.schemas` for your own API document to refer to.",
    },
  },
  dataPackage: {
    use: {
      ja: "Frictionless Data Package 2 です。見出しを項目キーとした UTF-8 の CSV と同じ場所に置きます。",
      en: "A Frictionless Data Package 2, to lie beside CSV files in UTF-8 whose headers are keys.",
    },
  },
  sqlTables: {
    use: {
      ja: "表を作る SQL です。主キー、外部キー、値の検査、コード一覧の表を含みます。",
      en: "SQL that makes the tables, with keys, foreign keys, checks and tables of codes.",
    },
  },
  sqlCodeRows: {
    use: {
      ja: "コード一覧の行を入れる SQL です。SQLite と PostgreSQL に共通です。",
      en: "SQL that fills the code lists, for SQLite and PostgreSQL.",
    },
  },
  diagram: {
    use: {
      ja: "Mermaid の ER 図です。`all-keys` は全ての表とキー、ほかは分野ごとの全ての項目です。",
      en: "ER diagrams in Mermaid: `all-keys` shows all tables and their keys, the others all fields of an area.",
    },
  },
  dictionary: {
    use: {
      ja: "項目定義書です。表、項目、コードの全てを、人が読む形にしたものです。CSV は項目だけです。",
      en: "The data dictionary, for people: tables, fields and codes. The CSV has the fields only.",
    },
  },
  tableProfile: {
    use: {
      ja: "表を CSV とブックで書くときの列です。",
      en: "The columns of a table in CSV and workbooks.",
    },
  },
  listOfCodeLists: { use: { ja: "コード一覧の一覧です。", en: "The list of the code lists." } },
  codeList: {
    use: {
      ja: "コード一覧です。CSV と JSON の中身は同じです。コードごとに名称、出典、確かさ、最初の版があります。",
      en: "A code list; CSV and JSON say the same: titles, source, provenance and first version of each code.",
    },
  },
  municipalities: { use: { ja: "団体コードの一覧です。", en: "Codes of local governments." } },
  forms: {
    use: {
      ja: "様式の項目と、それを書く表の項目の対応です。",
      en: "The items of the forms, and the field in which each is entered.",
    },
  },
  formMapping: {
    use: {
      ja: "困窮様式の項目・選択肢・報告の数と、重層様式の項目、この標準の項目・コードの対応です。",
      en: "The items, options and figures of the forms of self-reliance consultation, beside the items of the forms of this programme and the fields and codes of this standard.",
    },
  },
  requirements: {
    use: {
      ja: "実施要綱等の要件の一覧です。要件ごとに、この標準の言葉による説明と、検査がないときはその理由があります。",
      en: "Requirements of the guideline, each in words of this standard and, where no check covers it, with the reason.",
    },
  },
  uncheckedReasons: {
    use: { ja: "要件に検査がない理由の一覧です。", en: "The reasons why no check covers a requirement." },
  },
};
