import type { CodeList, EntityKey, EntityProfile, FieldProfile } from "@juso/model";
import type { CityRecords } from "./city-records.ts";
import type { CellStyle, EntityLayout, JsonDraft, SubmissionDraft, TableDraft } from "./submission-draft.ts";

/** What a draft is made with: the standard's profiles and code lists, and how each entity is written. */
export interface DraftOptions {
  readonly profiles: readonly EntityProfile[];
  readonly codeLists: ReadonlyMap<string, CodeList>;
  layoutOf(entity: EntityKey): EntityLayout;
}

/** Lays records out as files in the order of the standard. Entities without records get no file. */
export function draftSubmission(records: CityRecords, options: DraftOptions): SubmissionDraft {
  const files: (TableDraft | JsonDraft)[] = [];
  for (const profile of options.profiles) {
    const list = records[profile.key] as readonly Record<string, unknown>[] | undefined;
    if (list === undefined) continue;
    const layout = options.layoutOf(profile.key);
    if (layout.kind === "json" || layout.kind === "jsonl") {
      files.push({
        kind: layout.kind,
        path: `${profile.fileName}.${layout.kind}`,
        entity: profile.key,
        records: list.map((record) => ({ ...record })),
      });
    } else files.push(draftTable(profile, list, layout, options.codeLists));
  }
  return files;
}

/** A table with the columns that are required or used: a system exports what it has, and a new optional field changes nothing. A reference has all. */
function draftTable(
  profile: EntityProfile,
  list: readonly Record<string, unknown>[],
  layout: EntityLayout,
  codeLists: ReadonlyMap<string, CodeList>,
): TableDraft {
  const style = layout.style ?? "ja";
  const own = layout.ownColumn === undefined ? [] : [layout.ownColumn];
  const isSheet = layout.kind === "sheet";
  const fields = profile.fields.filter(
    (field) => layout.isReference || field.isRequired || list.some((record) => record[field.key] !== undefined),
  );
  return {
    kind: isSheet ? "sheet" : "csv",
    path: isSheet ? `${layout.workbook ?? profile.fileName}.xlsx` : `${profile.fileName}.csv`,
    ...(isSheet ? { sheet: style === "ja" ? profile.title.ja : profile.fileName } : {}),
    entity: profile.key,
    encoding: layout.encoding ?? "utf-8",
    ...(layout.isReference ? { isPlain: true } : {}),
    headers: [...fields.map((field) => (style === "ja" ? field.title.ja : field.key)), ...own],
    keys: [...fields.map((field) => field.key), ...own],
    rows: list.map((record, index) => [
      ...fields.map((field) => cellText(record[field.key], field, style, codeLists)),
      ...own.map(() => `A${`${20250000 + index}`}`),
    ]),
  };
}

function cellText(
  value: unknown,
  field: FieldProfile,
  style: CellStyle,
  codeLists: ReadonlyMap<string, CodeList>,
): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return style === "ja" ? (value ? "はい" : "いいえ") : `${value}`;
  const values = Array.isArray(value) ? value : [value];
  const list = style === "ja" && field.codeList !== undefined ? codeLists.get(field.codeList) : undefined;
  return values.map((part) => list?.codes.find((code) => code.code === part)?.title.ja ?? `${part}`).join(";");
}
