import type { PublishedEntity, PublishedStandard } from "../published-standard.ts";
import { codeColumns, type DictionaryColumn, fieldColumns, fieldRows, tableColumns } from "./dictionary-columns.ts";

/** Headings that a section says by itself, or that a page has no room for: they are on the sheet. */
const leftOut = new Set(["表", "表の名称", "項番", "説明（英語）", "コード一覧", "一覧の名称"]);

/** The data dictionary as one Markdown page: the tables, the fields of each, the codes. Columns that are blank throughout a table are left out. */
export function dictionaryMarkdown(standard: PublishedStandard): string {
  const rows = fieldRows(standard);
  return [
    "<!-- Generated from packages/model by `npm run generate`. Do not edit. -->",
    `# 項目定義書 / Data dictionary\n\n重層データ標準 ${standard.version}。国が定めた標準ではありません。 / JUSO data standard ${standard.version}; not a standard set by the government.`,
    `## 表 / Tables\n\n${table(tableColumns, standard.entities)}`,
    ...standard.entities.map((entity) =>
      section(
        entity,
        table(
          fieldColumns.filter(({ title }) => title.ja === "コード一覧" || !leftOut.has(title.ja)),
          rows.filter((row) => row.entity === entity),
        ),
      ),
    ),
    "## コード一覧 / Code lists",
    ...standard.codeLists.map(
      (list) =>
        `### ${list.title.ja} / ${list.title.en} (\`${list.key}\`)\n\n${table(
          codeColumns.filter(({ title }) => !leftOut.has(title.ja)),
          list.codes.map((code) => ({ list, code })),
        )}`,
    ),
  ]
    .join("\n\n")
    .concat("\n");
}

function section({ profile, schema }: PublishedEntity, fields: string): string {
  const who = [
    ["記入する人 / Filled in by", schema["x-filled-by"]],
    ["記入する時 / Filled in when", schema["x-filled-when"]],
    ["水準 / Level", profile.level.toUpperCase()],
    ["出典 / Source", profile.source],
  ].flatMap(([title, text]) => (text === undefined ? [] : [`- ${title}: ${cell(text)}`]));
  const texts = [profile.description, schema["x-description-en"]].filter((text) => text !== undefined).map(cell);
  return [
    `## ${profile.title.ja} / ${profile.title.en} (\`${profile.fileName}\`)`,
    ...texts,
    who.join("\n"),
    fields,
  ].join("\n\n");
}

function table<Row>(columns: readonly DictionaryColumn<Row>[], rows: readonly Row[]): string {
  const shown = columns.filter(({ read }) => rows.some((row) => read(row) !== undefined));
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(shown.map(({ title }) => `${title.ja} / ${title.en}`)),
    line(shown.map(() => "---")),
    ...rows.map((row) => line(shown.map(({ read }) => cell(`${read(row) ?? ""}`)))),
  ].join("\n");
}

/** A text that neither ends its cell nor begins a tag. */
function cell(text: string): string {
  return text.replaceAll(/[\\|<*_`]/g, "\\$&").replaceAll("\n", " ");
}
