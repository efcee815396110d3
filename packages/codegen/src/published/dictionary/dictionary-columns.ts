import { type Code, type CodeList, type FieldProfile, fieldKindWords, type Text } from "@juso/model";
import type { JsonSchema } from "../../json-schema/json-schema.ts";
import type { PublishedEntity, PublishedStandard } from "../published-standard.ts";

/** A column of the data dictionary: its heading, its width on a sheet in half-width characters, and what it says of a row. */
export interface DictionaryColumn<Row> {
  readonly title: Text;
  readonly width: number;
  read(row: Row): string | number | undefined;
}

/** A field, its table, and its place there from 1 on. */
export interface FieldRow {
  readonly entity: PublishedEntity;
  readonly field: FieldProfile;
  readonly schema: JsonSchema;
  readonly position: number;
}

/** A code and its list. */
export interface CodeRow {
  readonly list: CodeList;
  readonly code: Code;
}

/** Every field of every table, in the order of the sheets and of their columns. */
export function fieldRows({ entities }: PublishedStandard): readonly FieldRow[] {
  return entities.flatMap((entity) =>
    entity.profile.fields.map((field, index) => ({
      entity,
      field,
      schema: entity.schema.properties?.[field.key] ?? {},
      position: index + 1,
    })),
  );
}

/** Every code of every list. */
export function codeRowsOf({ codeLists }: PublishedStandard): readonly CodeRow[] {
  return codeLists.flatMap((list) => list.codes.map((code) => ({ list, code })));
}

/** What the dictionary says of a table. */
export const tableColumns: readonly DictionaryColumn<PublishedEntity>[] = [
  { title: { ja: "表", en: "Table" }, width: 22, read: ({ profile }) => profile.fileName },
  { title: { ja: "表の名称", en: "Title of the table" }, width: 24, read: ({ profile }) => profile.title.ja },
  {
    title: { ja: "表の名称（英語）", en: "English title of the table" },
    width: 26,
    read: ({ profile }) => profile.title.en,
  },
  { title: { ja: "水準", en: "Level" }, width: 7, read: ({ profile }) => profile.level.toUpperCase() },
  { title: { ja: "項目数", en: "Fields" }, width: 8, read: ({ profile }) => profile.fields.length },
  { title: { ja: "説明", en: "Description" }, width: 50, read: ({ profile }) => profile.description },
  { title: { ja: "記入する人", en: "Filled in by" }, width: 24, read: ({ schema }) => schema["x-filled-by"] },
  { title: { ja: "記入する時", en: "Filled in when" }, width: 24, read: ({ schema }) => schema["x-filled-when"] },
  { title: { ja: "出典", en: "Source" }, width: 28, read: ({ profile }) => profile.source },
];

/** What the dictionary says of a field. */
export const fieldColumns: readonly DictionaryColumn<FieldRow>[] = [
  { title: { ja: "表", en: "Table" }, width: 18, read: ({ entity }) => entity.profile.fileName },
  { title: { ja: "表の名称", en: "Title of the table" }, width: 18, read: ({ entity }) => entity.profile.title.ja },
  { title: { ja: "項番", en: "No." }, width: 6, read: ({ position }) => position },
  { title: { ja: "項目", en: "Field" }, width: 22, read: ({ field }) => field.key },
  { title: { ja: "項目名", en: "Title" }, width: 22, read: ({ field }) => field.title.ja },
  { title: { ja: "項目名（英語）", en: "English title" }, width: 24, read: ({ field }) => field.title.en },
  { title: { ja: "型", en: "Type" }, width: 14, read: ({ field }) => fieldKindWords[field.kind].ja },
  { title: { ja: "必須", en: "Required" }, width: 10, read: ({ field }) => (field.isRequired ? "必須" : undefined) },
  { title: { ja: "主キー", en: "Key" }, width: 7, read: ({ field }) => (field.isKey ? "主キー" : undefined) },
  { title: { ja: "コード一覧", en: "Code list" }, width: 20, read: ({ field }) => field.codeList },
  { title: { ja: "参照先", en: "Refers to" }, width: 22, read: ({ field }) => referenceText(field) },
  { title: { ja: "単位", en: "Unit" }, width: 8, read: ({ field }) => field.unit },
  { title: { ja: "最小", en: "Minimum" }, width: 9, read: ({ field }) => field.minimum },
  { title: { ja: "最大", en: "Maximum" }, width: 16, read: ({ field }) => field.maximum },
  { title: { ja: "最小文字数", en: "Min. length" }, width: 12, read: ({ field }) => field.minLength },
  { title: { ja: "最大文字数", en: "Max. length" }, width: 12, read: ({ field }) => field.maxLength },
  { title: { ja: "形式", en: "Pattern" }, width: 14, read: ({ field }) => field.pattern },
  { title: { ja: "例", en: "Example" }, width: 18, read: ({ field }) => field.example },
  { title: { ja: "説明", en: "Description" }, width: 44, read: ({ field }) => field.description },
  {
    title: { ja: "説明（英語）", en: "English description" },
    width: 40,
    read: ({ schema }) => schema["x-description-en"],
  },
  {
    title: { ja: "出典", en: "Source" },
    width: 26,
    read: ({ entity, schema }) => schema["x-source"] ?? entity.profile.source,
  },
  {
    title: { ja: "水準", en: "Level" },
    width: 7,
    read: ({ entity, field }) => (field.level ?? entity.profile.level).toUpperCase(),
  },
  { title: { ja: "GIF", en: "GIF" }, width: 10, read: ({ field }) => field.gif },
];

const provenanceWords = { official: "公式", corroborated: "裏付けあり", proposed: "提案" };

/** What the dictionary says of a code. */
export const codeColumns: readonly DictionaryColumn<CodeRow>[] = [
  { title: { ja: "コード一覧", en: "Code list" }, width: 22, read: ({ list }) => list.key },
  { title: { ja: "一覧の名称", en: "Title of the list" }, width: 22, read: ({ list }) => list.title.ja },
  { title: { ja: "コード", en: "Code" }, width: 26, read: ({ code }) => code.code },
  { title: { ja: "名称", en: "Title" }, width: 40, read: ({ code }) => code.title.ja },
  { title: { ja: "名称（英語）", en: "English title" }, width: 40, read: ({ code }) => code.title.en },
  { title: { ja: "確かさ", en: "Provenance" }, width: 11, read: ({ code }) => provenanceWords[code.provenance] },
  { title: { ja: "出典", en: "Source" }, width: 34, read: ({ code }) => code.source },
  { title: { ja: "最初の版", en: "Since" }, width: 9, read: ({ code }) => code.since },
  { title: { ja: "非推奨となった版", en: "Deprecated since" }, width: 9, read: ({ code }) => code.deprecatedSince },
  { title: { ja: "備考", en: "Note" }, width: 26, read: ({ code }) => code.note },
];

/** `case.caseId`, as the table profiles write it. */
function referenceText({ references }: FieldProfile): string | undefined {
  return references && `${references.entity}.${references.field}`;
}
