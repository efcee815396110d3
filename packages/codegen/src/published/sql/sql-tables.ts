import type { CodeList, FieldKind, FieldProfile } from "@juso/model";
import { camelCase } from "../../kebab-case.ts";
import type { PublishedEntity, PublishedStandard } from "../published-standard.ts";

/** A table of a relational database, before any dialect. */
export interface SqlTable {
  readonly name: string;
  /** Japanese, what a record is. */
  readonly title: string;
  readonly columns: readonly SqlColumn[];
  readonly primaryKey: readonly string[];
  /** Columns that together occur once, beside the key. */
  readonly unique?: readonly string[];
  readonly foreignKeys: readonly SqlReference[];
}

/** A column and what its values must be. Lengths count characters. */
export interface SqlColumn {
  readonly name: string;
  readonly title: string;
  readonly kind: SqlKind;
  readonly isRequired: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

/** A kind of value that one column can hold. */
export type SqlKind = Exclude<FieldKind, "code" | "code[]" | "string[]">;

/** What columns refer to. A part of a record goes with its record. */
export interface SqlReference {
  readonly columns: readonly string[];
  readonly table: string;
  readonly targets: readonly string[];
  readonly isPart?: boolean;
}

/**
 * Tables of a database that holds one submission: the code lists, then every table with its columns called as the keys of the fields,
 * each followed by one table for each of its lists.
 */
export function sqlTables({ entities, codeLists }: PublishedStandard): readonly SqlTable[] {
  return [...codeLists.map(codeTable), ...entities.flatMap((entity) => [recordTable(entity), ...listTables(entity)])];
}

/** `age-class` becomes `code_ageClass`. */
export function codeTableName(list: string): string {
  return `code_${camelCase(list)}`;
}

/** The columns of a code list, as its CSV calls them. */
export const codeColumns = [
  { name: "code", title: "コード", isRequired: true },
  { name: "title_ja", title: "名称", isRequired: true },
  { name: "title_en", title: "英語の名称", isRequired: true },
  { name: "provenance", title: "確かさ", isRequired: true },
  { name: "source", title: "出典", isRequired: true },
  { name: "since", title: "最初の版", isRequired: true },
  { name: "deprecated_since", title: "非推奨となった版", isRequired: false },
  { name: "note", title: "備考", isRequired: false },
] as const;

function codeTable({ key, title }: CodeList): SqlTable {
  return {
    name: codeTableName(key),
    title: `コード一覧「${title.ja}」`,
    columns: codeColumns.map((column) => ({ ...column, kind: "string" })),
    primaryKey: ["code"],
    foreignKeys: [],
  };
}

function recordTable({ key, profile }: PublishedEntity): SqlTable {
  const single = profile.fields.filter(({ kind }) => !kind.endsWith("[]"));
  return {
    name: key,
    title: profile.title.ja,
    columns: single.map((field) => column(field, field.key, field.isRequired)),
    primaryKey: keysOf(profile.fields).map((field) => field.key),
    foreignKeys: single.flatMap((field) => reference(field, field.key)),
  };
}

/** A list as a table: the key of its record, the place in the list from 1 on, and the value. */
function listTables({ key, profile }: PublishedEntity): readonly SqlTable[] {
  const keys = keysOf(profile.fields);
  const keyNames = keys.map((field) => field.key);
  return profile.fields
    .filter(({ kind }) => kind.endsWith("[]"))
    .map((field) => ({
      name: `${key}_${field.key}`,
      title: `${profile.title.ja}の「${field.title.ja}」`,
      columns: [
        ...keys.map((keyField) => column(keyField, keyField.key, true)),
        { name: "position", title: "並び順", kind: "integer", isRequired: true, minimum: 1 },
        column(field, "value", true),
      ],
      primaryKey: [...keyNames, "position"],
      unique: [...keyNames, "value"],
      foreignKeys: [{ columns: keyNames, table: key, targets: keyNames, isPart: true }, ...reference(field, "value")],
    }));
}

function keysOf(fields: readonly FieldProfile[]): readonly FieldProfile[] {
  return fields.filter(({ isKey }) => isKey);
}

function column(field: FieldProfile, name: string, isRequired: boolean): SqlColumn {
  const { kind, title, minimum, maximum, minLength, maxLength, pattern } = field;
  const isText = kind === "code" || kind === "code[]" || kind === "string[]";
  // A code that is in its list needs no other check.
  const limits = field.codeList === undefined ? { minimum, maximum, minLength, maxLength, pattern } : {};
  return {
    name,
    title: title.ja,
    kind: isText ? "string" : kind,
    isRequired,
    ...(Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined)) as object),
  };
}

function reference(field: FieldProfile, name: string): readonly SqlReference[] {
  if (field.codeList !== undefined) {
    return [{ columns: [name], table: codeTableName(field.codeList), targets: ["code"] }];
  }
  if (field.references === undefined) return [];
  return [{ columns: [name], table: field.references.entity, targets: [field.references.field] }];
}
