import type { EntityKey } from "./generated/entity-map.ts";
import type { Text } from "./text.ts";

/** How far a record may travel: `p0` stays in the municipality, `p1` goes to the prefecture. */
export type DataLevel = "p0" | "p1";

/** How far a value may travel: as its table, or `p2`, which may be published; small counts are suppressed first. */
export type FieldLevel = DataLevel | "p2";

/** How sure it is that an option is official. See the design: official, corroborated by a public source, or proposed by this standard. */
export type Provenance = "official" | "corroborated" | "proposed";

/** The value a cell of a field holds. `code[]` and `string[]` are separated by `;` in one cell. */
export type FieldKind = "string" | "date" | "integer" | "decimal" | "boolean" | "code" | "code[]" | "string[]";

/** What the kinds of values are called. */
export const fieldKindWords: Readonly<Record<FieldKind, Text>> = {
  string: { ja: "文字列", en: "text" },
  date: { ja: "日付", en: "date" },
  integer: { ja: "整数", en: "integer" },
  decimal: { ja: "小数", en: "decimal" },
  boolean: { ja: "はい・いいえ", en: "yes or no" },
  code: { ja: "コード", en: "code" },
  "code[]": { ja: "コード（複数）", en: "codes" },
  "string[]": { ja: "文字列（複数）", en: "texts" },
};

/** What a text is, where that says more than its pattern: a 法人番号 has a check digit, a telephone number is written in many ways. */
export type FieldFormat = "corporateNumber" | "postalCode" | "telephone";

/** One column of an entity's table, derived from the model. */
export interface FieldProfile {
  readonly key: string;
  readonly title: Text;
  readonly description?: string;
  /** A made-up value as a cell holds it. */
  readonly example?: string;
  readonly kind: FieldKind;
  readonly isRequired: boolean;
  readonly isKey: boolean;
  readonly codeList?: string;
  /** `entity.field` that the value, or each value of the list, must be found in. */
  readonly references?: { readonly entity: EntityKey; readonly field: string };
  readonly unit?: string;
  /** Where it differs from that of the table. */
  readonly level?: FieldLevel;
  /** The part of the Government Interoperability Framework that says how such a value is written, such as `DS-441`; or the standard it names. */
  readonly gif?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: FieldFormat;
  /** Id of the rule that reports a breach of `pattern` in its own words, so that the structure check stays silent. */
  readonly reportedBy?: string;
}

/** One entity's table profile: the same facts as its JSON Schema, in the order of the columns. */
export interface EntityProfile {
  readonly key: EntityKey;
  /** File and sheet key, kebab-case. */
  readonly fileName: string;
  readonly title: Text;
  readonly description: string;
  readonly level: DataLevel;
  readonly source: string;
  /** Sets of sheets it belongs to: `basic`, what every municipality keeps; `grant`, what the documents of the grant need. */
  readonly sets: readonly string[];
  /** The clause that keeps the records secret: they stand in files of their own, and nothing of them leaves those files. */
  readonly confidential?: string;
  readonly fields: readonly FieldProfile[];
}

/** One option of a code list. */
export interface Code {
  readonly code: string;
  readonly title: Text;
  readonly provenance: Provenance;
  readonly source: string;
  readonly since: string;
  readonly deprecatedSince?: string;
  readonly note?: string;
}

/** A versioned, open list of codes. */
export interface CodeList {
  readonly key: string;
  readonly title: Text;
  readonly source: string;
  readonly codes: readonly Code[];
}
