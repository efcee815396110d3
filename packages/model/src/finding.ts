import type { Text } from "./text.ts";

/** How bad a finding is. Whether it stops acceptance is a separate question (`blocking`). */
export type Severity = "error" | "warning" | "info";

/** What the severities are called. */
export const severityWords: Readonly<Record<Severity, Text>> = {
  error: { ja: "エラー", en: "error" },
  warning: { ja: "警告", en: "warning" },
  info: { ja: "お知らせ", en: "notice" },
};

/** Who can mend what was found. */
export type WhoFixes = "municipality" | "operator" | "vendor" | "prefecture" | "standard";

/** What those who mend are called. */
export const fixerWords: Readonly<Record<WhoFixes, Text>> = {
  municipality: { ja: "市町村の担当者", en: "the municipality" },
  operator: { ja: "受託法人などの事業の担当者", en: "the operator of the service" },
  vendor: { ja: "相談支援システムの提供会社", en: "the vendor of the case system" },
  prefecture: { ja: "都道府県の担当者", en: "the prefecture" },
  standard: { ja: "この標準の管理者", en: "the maintainers of this standard" },
};

/** A place in the law or in a notice that a finding rests on. */
export interface Citation {
  /** @open */
  readonly document: CitedDocument;
  readonly section: string;
}

/** Documents that rules cite. Their titles are in `citedDocuments`. */
export type CitedDocument =
  | "social-welfare-act"
  | "social-welfare-act-order"
  | "social-welfare-act-rules"
  | "jisshi-yoko"
  | "notice-2021-10-01"
  | "r8-briefing"
  | "subsidy-act"
  | "subsidy-act-order"
  | "local-autonomy-act"
  | "local-government-code"
  | "juso";

/** Titles of the documents that rules cite. */
export const citedDocuments: Readonly<Record<CitedDocument, Text>> = {
  "social-welfare-act": { ja: "社会福祉法", en: "Social Welfare Act" },
  "social-welfare-act-order": { ja: "社会福祉法施行令", en: "Order for Enforcement of the Social Welfare Act" },
  "social-welfare-act-rules": { ja: "社会福祉法施行規則", en: "Rules for Enforcement of the Social Welfare Act" },
  "jisshi-yoko": { ja: "重層的支援体制整備事業実施要綱", en: "Implementation guideline of the programme" },
  "notice-2021-10-01": { ja: "令和3年10月1日 社援地発1001第2号", en: "Notice of 1 October 2021, No. 1001-2" },
  "r8-briefing": { ja: "令和8年 全国厚生労働関係部局長会議等資料", en: "Briefing material for fiscal year 2026" },
  "subsidy-act": {
    ja: "補助金等に係る予算の執行の適正化に関する法律",
    en: "Act on the Proper Execution of Subsidy Budgets",
  },
  "subsidy-act-order": {
    ja: "補助金等に係る予算の執行の適正化に関する法律施行令",
    en: "Order for Enforcement of the Act on the Proper Execution of Subsidy Budgets",
  },
  "local-autonomy-act": { ja: "地方自治法", en: "Local Autonomy Act" },
  "local-government-code": { ja: "全国地方公共団体コード", en: "Local government codes" },
  juso: { ja: "重層データ標準", en: "JUSO data standard" },
};

/** Where a finding points. Only what is known is present; `line` and `cell` follow the rules of `RecordPosition`. */
export interface Location {
  readonly file?: string;
  readonly sheet?: string;
  /** @TJS-type integer */
  readonly line?: number;
  /**
   * 1-based column number.
   *
   * @TJS-type integer
   */
  readonly column?: number;
  /** A1-style address. */
  readonly cell?: string;
  readonly field?: string;
  readonly recordId?: string;
  readonly pointer?: string;
}

/** Facts that a message may name: limits, titles, counts, names of fields. Never a cell's value. */
export type MessageData = Readonly<Record<string, string | number>>;

/**
 * One problem, before it is put into words of one language.
 * `data` is safe to mail. `values` are cells' values: a report shows them only when asked to or when the entity is not personal data.
 */
export interface Finding {
  readonly checkId: string;
  readonly messageId: string;
  readonly location: Location;
  readonly data: MessageData;
  readonly values: MessageData;
  /** True when the values come from case records, so that they are hidden by default. */
  readonly isPersonal: boolean;
  readonly echo?: Readonly<Record<string, string>>;
  /** The id of the record as it stands in its table, key fields joined by full stops: to be compared, never to be printed. */
  readonly recordKey?: string;
  /** The rows of its column that a finding about many values is about, as `writtenRows` writes them. */
  readonly rows?: string;
}

/** What was not checked, and why. */
export interface Skipped {
  readonly checkId: string;
  readonly because: Text;
}

/**
 * How a finding can stand as it is, with a reason that is recorded in the exceptions of the submission. `waived`: the clause allows
 * exceptions (「原則として」), and whoever is responsible has allowed this one. `confirmed`: a past fact that nothing can mend any more,
 * and that is recorded as it was.
 */
export type Acknowledgement = "waived" | "confirmed";

/** One sentence that says what was found, and one that says how to mend it. Placeholders are `{name}`. */
export interface MessageTemplate {
  readonly text: Text;
  readonly fix: Text;
}

/**
 * What every check has, whether it is a rule, a structure check or a reading problem: its public id and its words.
 * Ids are kebab-case, entity first, positive, public and never reused.
 */
export interface CheckDefinition {
  readonly id: string;
  /** Version of the standard in which the check appeared. */
  readonly since: string;
  readonly severity: Severity;
  /** Does it stop acceptance? */
  readonly blocking: boolean;
  readonly whoFixes: WhoFixes;
  /** How what the check finds can stand as it is; it must be mended when absent. */
  readonly acknowledgedAs?: Acknowledgement;
  /** Ids of the requirements that the check covers. */
  readonly requirements: readonly string[];
  readonly citations: readonly Citation[];
  readonly title: Text;
  readonly messages: Readonly<Record<string, MessageTemplate>>;
}
