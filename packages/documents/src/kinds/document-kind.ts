import type { CalculationKind } from "@juso/grant";
import type { DiscontinuedWork, DocumentKindCode, PayerCode, Text } from "@juso/model";
import type { FormName } from "../generated/form-name.ts";
import type { TableNeed } from "./table-need.ts";

/** A text that differs by who pays. */
export type ByPayer = Readonly<Record<PayerCode, string>>;

/** An amount of the letter. `{payer}` stands for the code of the payer, `{payerTitle}` for 国 or 都道府県, `{total}` for the total of its grant. */
export interface CoverAmount {
  readonly label: string;
  /** Id of the step. */
  readonly step: string;
  /** Id of the cell, behind `cover.`. */
  readonly id: string;
}

/** A fact of the letter that is no amount of the calculation. */
export type CoverFact =
  | "changeVersion"
  | "reason"
  | "purpose"
  | "dueDate"
  | "completedDate"
  | "plannedDate"
  | "discontinued"
  | "spentUntilDate";

/** What must be there before the document may be filed: a field of its 鑑 row, rows of a table, or a step of its calculation and forms. */
export type Need =
  | { readonly field: "changeReason" | "plannedDate" | "spentUntilDate"; readonly text: Text }
  | {
      /** The year has a row of this table, and each of them has these fields. */
      readonly table: "discontinuedWork";
      readonly fields: readonly (keyof DiscontinuedWork)[];
      readonly text: Text;
    }
  | {
      /** Id of the step; `{payer}` stands for the code of the payer. */
      readonly step: string;
      /** `notNegative` says nothing of what is not given. */
      readonly must: "given" | "positive" | "notNegative";
      /** `{yen}` stands for the amount of the step without its sign. */
      readonly text: Text;
    };

/** When it is due, in words, and what says so. */
export interface DueDay {
  readonly day: string;
  readonly basis: string;
}

/**
 * One kind of document: everything that makes it this document and no other. Titles, wording and the grounds are the usual ones of such
 * guidelines; the official forms are not public, so none of them is confirmed.
 */
export interface DocumentKind {
  readonly code: DocumentKindCode;
  /** What the year is calculated for. */
  readonly calculation: CalculationKind;
  /** 標題 behind the name of the grant: 交付申請 in 令和7年度重層的支援体制整備事業交付金の交付申請について. */
  readonly subject: string;
  /** How it is called as a version of the year, a calculation of its own; what only rests on one is called by its subject. */
  readonly versionTitle?: string;
  /** Is it compared with the version of the year that was filed before? */
  readonly comparesVersions: boolean;
  /** Does it show the amounts of the version that is in force on its day, which a later change may have replaced? */
  readonly usesVersionInForce?: boolean;
  /** May a year have several, numbered by the field `changeVersion` of their 鑑 rows? */
  readonly isRepeated?: boolean;
  /** Does it rest on a decision, whose date and number the letter names? */
  readonly restsOnDecision: boolean;
  /** The sentence of the letter. `{decision}` stands for the decision's date and number. */
  readonly body: ByPayer;
  readonly amounts: readonly CoverAmount[];
  readonly facts: readonly CoverFact[];
  /** How the letter calls a fact where it is not called as usual. */
  readonly factTitles?: Partial<Readonly<Record<CoverFact, string>>>;
  /** The usual number of the form, where the parameters of the year have none: never confirmed. */
  readonly formNumber?: ByPayer;
  /** What the office makes sure of before it files: on its own list, never on what is filed. Japanese, whole sentences. */
  readonly officeNotes?: readonly string[];
  /** The forms behind the letter, in order. */
  readonly forms: readonly FormName[];
  /** Which tables it is made from, in the order of the standard. */
  readonly tables: readonly TableNeed[];
  /** Why it must not be filed, beside what the calculation and the extract object to. */
  readonly needs?: readonly Need[];
  /** How the deadline is known: by the rules of the report, by the notice of the year, or in words that nobody confirmed. */
  readonly deadline: "report" | "notice" | DueDay;
}
