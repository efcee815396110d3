import type { CodeList, DataRecord, EntityKey, EntityProfile } from "@juso/model";
import type { WorkbookValue } from "@juso/workbook";
import type { FilledTable } from "../filled-table.ts";
import { createCellForm, isBlankValue, longestCell } from "./cell-form.ts";

/** A value that no cell can hold so that it reads back as it is. */
export interface LostValue {
  readonly record: Pick<DataRecord, "entity" | "position">;
  /** Key of the field, or of the own column. */
  readonly field: string;
}

/** Records as the rows of sheets, and what does not fit into them. */
export interface FilledTables {
  readonly tables: readonly FilledTable[];
  readonly lost: readonly LostValue[];
}

/** What records must have to become rows. */
export type RowRecord = Pick<DataRecord, "entity" | "value" | "position" | "echo">;

/** Makes rows of records, table by table, in their order. */
export function fillTables(
  profiles: readonly EntityProfile[],
  records: ReadonlyMap<EntityKey, readonly RowRecord[]>,
  codeLists: ReadonlyMap<string, CodeList>,
): FilledTables {
  const lost: LostValue[] = [];
  const tables = profiles.flatMap((profile): readonly FilledTable[] => {
    const rows = records.get(profile.key);
    return rows === undefined ? [] : [fillTable(profile, rows, codeLists, lost)];
  });
  return { tables, lost };
}

function fillTable(
  { key: entity, fields }: EntityProfile,
  records: readonly RowRecord[],
  codeLists: ReadonlyMap<string, CodeList>,
  lost: LostValue[],
): FilledTable {
  const forms = fields.map((field) => ({ key: field.key, form: createCellForm(field, codeLists) }));
  const known = new Set(fields.map(({ key }) => key));
  const ownColumns = [...new Set(records.flatMap(({ echo }) => Object.keys(echo ?? {})))];
  const rows = records.map((record): readonly WorkbookValue[] => {
    for (const [field, value] of Object.entries(record.value)) {
      if (!known.has(field) && !isBlankValue(value)) lost.push({ record, field });
    }
    const values = forms.map(({ key, form }) => {
      const found = form(record.value[key]);
      if (found.kind === "cell") return found.value;
      lost.push({ record, field: key });
      return null;
    });
    const own = ownColumns.map((key) => {
      const text = record.echo?.[key];
      if (text !== undefined && text.length > longestCell) lost.push({ record, field: key });
      return text ?? null;
    });
    return [...values, ...own];
  });
  return { entity, ownColumns, rows };
}
