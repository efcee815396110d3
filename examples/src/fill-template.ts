import type { EntityKey, EntityProfile } from "@juso/model";
import { codeLists, specVersion } from "@juso/schemas";
import { fillTables, type RowRecord, templateWorkbook } from "@juso/templates";
import type { CityRecords } from "./city-records.ts";

/** What the clerk writes on the cover. */
export interface CoverAnswers {
  readonly municipalityCode: string;
  readonly fiscalYear: number;
  readonly author: string;
}

/**
 * The entry workbook of these entities, filled in as a clerk does it: the answers on the cover, and one row for each record
 * under the headers that are there.
 */
export async function fillTemplate(
  records: CityRecords,
  profiles: readonly EntityProfile[],
  { author, fiscalYear, municipalityCode }: CoverAnswers,
): Promise<Uint8Array> {
  const cover = { author, fiscalYear, municipalityCode };
  const rows = new Map(
    profiles.map(({ key }) => [key, rowsOf(records, key)] as const).filter(([, each]) => each.length > 0),
  );
  const { tables, lost } = fillTables(profiles, rows, codeLists);
  if (lost[0] !== undefined) throw new RangeError(`no cell holds the ${lost[0].field} of ${lost[0].record.entity}`);
  return templateWorkbook(profiles, { codeLists, specVersion, cover, tables });
}

function rowsOf(records: CityRecords, entity: EntityKey): readonly RowRecord[] {
  const position = { file: "", line: 0, row: 0 };
  return (records[entity] ?? []).map((value) => ({ entity, value: value as unknown as RowRecord["value"], position }));
}
