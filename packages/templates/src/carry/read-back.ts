import { type EntityKey, type EntityProfile, memorySource } from "@juso/model";
import { isSameValue } from "./cell-form.ts";
import type { LostValue, RowRecord } from "./fill-tables.ts";
import { type ReadingStandard, readWhole } from "./read-whole.ts";

/**
 * Reads a filled workbook as anybody will, and compares: every record must come back, in its order, with the same values and the same own
 * columns. What does not is given with its record.
 */
export async function readBack(
  workbook: Uint8Array,
  records: ReadonlyMap<EntityKey, readonly RowRecord[]>,
  profiles: readonly EntityProfile[],
  standard: ReadingStandard,
): Promise<readonly LostValue[]> {
  const again = await readWhole([memorySource("template.xlsx", workbook)], standard);
  return profiles.flatMap(({ key, fields }): readonly LostValue[] => {
    const found = again.records.get(key) ?? [];
    return (records.get(key) ?? []).flatMap((record, index) => {
      const other = found[index];
      const isLost = (field: string): boolean => !isSameValue(record.value[field], other?.value[field]);
      const field = fields.find((each) => isLost(each.key))?.key ?? lostColumn(record, other);
      return field === undefined ? [] : [{ record, field }];
    });
  });
}

function lostColumn({ echo = {} }: RowRecord, other: Pick<RowRecord, "echo"> | undefined): string | undefined {
  return Object.keys(echo).find((key) => !isSameValue(echo[key], other?.echo?.[key]));
}
