import type { DataRecord, EntityProfile } from "@juso/model";

/** Prints records of a table as JSON in one line: fields in the order of the standard, then what the standard does not know, then own columns. */
export function recordText({ fields }: EntityProfile): (record: DataRecord) => string {
  const order = fields.map(({ key }) => key);
  const known = new Set(order);
  return ({ value, echo }) => {
    const ordered: Record<string, unknown> = {};
    for (const key of order) if (value[key] !== undefined) ordered[key] = value[key];
    for (const key of Object.keys(value)) if (!known.has(key)) ordered[key] = value[key];
    return JSON.stringify(echo === undefined ? ordered : { ...ordered, ...echo });
  };
}
