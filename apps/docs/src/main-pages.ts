import type { Text } from "@juso/model";

/** A part of the menu. */
export type SectionKey = "start" | "standard" | "grant" | "tools" | "history";

/** The parts of the menu, in its order. */
export const siteSections: Readonly<Record<SectionKey, Text>> = {
  start: { ja: "始める", en: "Start" },
  standard: { ja: "標準を引く", en: "The standard" },
  grant: { ja: "交付金と文書", en: "Grant and papers" },
  tools: { ja: "道具", en: "Tools" },
  history: { ja: "版と経緯", en: "Versions" },
};

/** A page that the menu of every page lists. */
export interface MainPageFacts {
  /** Path within the site. */
  readonly path: string;
  readonly title: Text;
  /** The part of the menu it stands in; the first page and the search stand above them. */
  readonly section?: SectionKey;
  /** What one finds there, in a sentence. */
  readonly summary: Text;
}

/** A page that the menu of every page lists. */
export type MainPage =
  | "home"
  | "search"
  | "municipality"
  | "vendor"
  | "prefecture"
  | "prefectureYear"
  | "standardDeveloper"
  | "entities"
  | "codeLists"
  | "formMapping"
  | "dataFlow"
  | "rollUpTables"
  | "checks"
  | "requirements"
  | "glossary"
  | "grantParameters"
  | "steps"
  | "papers"
  | "formats"
  | "api"
  | "playground"
  | "commands"
  | "downloads"
  | "changes"
  | "decisions";

/** Pages that the menu of every page lists, in its order: to add one, add it here and to `build-site.ts`. */
export const mainPages: Readonly<Record<MainPage, MainPageFacts>> = {
  home: {
    path: "index.html",
    title: { ja: "はじめに", en: "Home" },
    summary: { ja: "この標準は何か。どこから始めるか。", en: "What the standard is, and where to start." },
  },
  search: {
    path: "search.html",
    title: { ja: "検索", en: "Search" },
    summary: { ja: "このサイトの全てのページから探します。", en: "Searches all pages of this site." },
  },
  municipality: {
    path: "start/municipality.html",
    title: { ja: "市町村の方", en: "Municipalities" },
    section: "start",
    summary: {
      ja: "ブラウザーだけで提出物を確かめます。通信も、ソフトを入れることも要りません。",
      en: "Check a submission in a browser, with no network and nothing to install.",
    },
  },
  vendor: {
    path: "start/vendor.html",
    title: { ja: "ベンダーの方", en: "Vendors" },
    section: "start",
    summary: {
      ja: "システムの出力を作り、検査し、定義を自分の道具で使います。",
      en: "Write exports of a system, check them, and use the definitions in your own tools.",
    },
  },
  prefecture: {
    path: "start/prefecture.html",
    title: { ja: "都道府県の方", en: "Prefectures" },
    section: "start",
    summary: {
      ja: "市町村から受け付けた提出物を、まとめて確かめ、集計します。",
      en: "Check the submissions received from municipalities, and add them up.",
    },
  },
  prefectureYear: {
    path: "start/prefecture-year.html",
    title: { ja: "都道府県の一年", en: "A prefecture's year" },
    section: "start",
    summary: {
      ja: "名簿を作るところから、受け付け、差し戻し、集計、公表、保存までを順に示します。",
      en: "From the roster to reception, returns, totals, publication and keeping.",
    },
  },
  standardDeveloper: {
    path: "start/standard-developer.html",
    title: { ja: "標準の開発者の方", en: "Developers of the standard" },
    section: "start",
    summary: {
      ja: "項目・コード・検査の直し方と、全体の組み立て。",
      en: "How fields, codes and checks are changed, and how everything fits together.",
    },
  },
  entities: {
    path: "entities/index.html",
    title: { ja: "表", en: "Tables" },
    section: "standard",
    summary: {
      ja: "表とその項目。出せる範囲、必須、コード、制限を示します。",
      en: "Tables and their fields: level, required, codes, limits.",
    },
  },
  codeLists: {
    path: "code-lists/index.html",
    title: { ja: "コード一覧", en: "Code lists" },
    section: "standard",
    summary: {
      ja: "項目に入れられるコードと、その確からしさ。",
      en: "The codes that fields may hold, and how sure they are.",
    },
  },
  formMapping: {
    path: "form-mapping.html",
    title: { ja: "困窮様式との対応", en: "Other forms" },
    section: "standard",
    summary: {
      ja: "困窮様式の項目と選択肢が、この標準のどこに入るか。",
      en: "Where items of the forms of self-reliance consultation stand.",
    },
  },
  dataFlow: {
    path: "data-flow.html",
    title: { ja: "データの流れ", en: "The way of the data" },
    section: "standard",
    summary: {
      ja: "市町村から都道府県へ、都道府県から公表へ、何が通り、何が決して通らないか。",
      en: "What passes from a municipality to its prefecture and to the public, and what never does.",
    },
  },
  rollUpTables: {
    path: "roll-up-tables.html",
    title: { ja: "都道府県の集計表", en: "Tables of a prefecture" },
    section: "standard",
    summary: {
      ja: "集計の全ての表。何を数え、何を足さないか。数え直すための SQL。",
      en: "Every table of the roll-up: what is counted, what is left out, and its SQL.",
    },
  },
  checks: {
    path: "checks/index.html",
    title: { ja: "検査", en: "Checks" },
    section: "standard",
    summary: {
      ja: "提出物を確かめる検査。根拠、指摘の文、直し方、例を示します。",
      en: "The checks of a submission: basis, messages, fixes, examples.",
    },
  },
  requirements: {
    path: "requirements.html",
    title: { ja: "要件と検査", en: "Requirements" },
    section: "standard",
    summary: {
      ja: "実施要綱などの要件と、それを確かめる検査。",
      en: "Requirements of the guideline, and the checks that cover them.",
    },
  },
  glossary: {
    path: "glossary.html",
    title: { ja: "用語集", en: "Glossary" },
    section: "standard",
    summary: { ja: "キーに使う英語の意味。", en: "The English words that keys are made of." },
  },
  grantParameters: {
    path: "grant-parameters.html",
    title: { ja: "交付金の数字", en: "Grant parameters" },
    section: "grant",
    summary: {
      ja: "交付金の率、額、端数の処理、期限と、その出典。",
      en: "Rates, amounts, roundings and deadlines of the grant, with their sources.",
    },
  },
  steps: {
    path: "steps/index.html",
    title: { ja: "交付金の計算", en: "Calculation" },
    section: "grant",
    summary: {
      ja: "交付金の計算の段階。式、根拠、端数の処理、例を示します。",
      en: "Every step of the calculation: formula, basis, rounding, an example.",
    },
  },
  papers: {
    path: "papers/index.html",
    title: { ja: "文書の見本", en: "Papers" },
    section: "grant",
    summary: {
      ja: "文書の種類ごとの見本。金額から、計算の段階へ進めます。",
      en: "Every kind of document as a picture; each amount leads to its step.",
    },
  },
  playground: {
    path: "playground.html",
    title: { ja: "試す", en: "Playground" },
    section: "tools",
    summary: {
      ja: "表を書き換えて、検査の指摘をすぐに見られます。",
      en: "Edit a table and see at once what the checks say.",
    },
  },
  commands: {
    path: "commands.html",
    title: { ja: "コマンド", en: "Commands" },
    section: "tools",
    summary: {
      ja: "道具（juso）の使い方。指定、例、終了コード。",
      en: "How to use juso: options, examples, exit codes.",
    },
  },
  formats: {
    path: "formats/index.html",
    title: { ja: "形式と結果", en: "Formats" },
    section: "tools",
    summary: {
      ja: "読めるもの、断るもの。検査の報告や表紙情報の JSON の項目。出せる範囲。終了コード。",
      en: "What is read and refused, the JSON of reports and manifests, levels, exit codes.",
    },
  },
  api: {
    path: "api/index.html",
    title: { ja: "ライブラリー", en: "API" },
    section: "tools",
    summary: {
      ja: "TypeScript と JavaScript のライブラリーの関数と型。",
      en: "Functions and types of the libraries for TypeScript and JavaScript.",
    },
  },
  downloads: {
    path: "downloads.html",
    title: { ja: "配布ファイル", en: "Downloads" },
    section: "tools",
    summary: {
      ja: "JSON Schema、CSV、SQL、OpenAPI など、公開している全てのファイル。",
      en: "Every published file: JSON Schema, CSV, SQL, OpenAPI and more.",
    },
  },
  changes: {
    path: "changes.html",
    title: { ja: "版と変更", en: "Versions and changes" },
    section: "history",
    summary: { ja: "今の版と、次の版で変わること。", en: "The present version, and what the next one changes." },
  },
  decisions: {
    path: "decisions/index.html",
    title: { ja: "決定の記録", en: "Decisions" },
    section: "history",
    summary: {
      ja: "なぜこの形にしたか。採らなかった案と理由。",
      en: "Why things are as they are, and what was not taken.",
    },
  },
};
