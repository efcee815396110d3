import { type DataRecord, type EntityKey, type FieldValues, fiscalYearPeriod } from "@juso/model";
import type { RowRecord } from "../carry/fill-tables.ts";
import { newYear } from "../generated/new-year.ts";
import type { CarriedTable, FieldStep } from "./new-year.ts";

/** The records that a new year starts with, made from those of the old one as the model says; their order and ids stay. */
export function nextYearRecords(
  records: ReadonlyMap<EntityKey, readonly DataRecord[]>,
  fiscalYear: number,
): ReadonlyMap<EntityKey, readonly RowRecord[]> {
  return new Map(
    [...records].flatMap(([entity, rows]) => {
      const carried = newYear[entity];
      if (typeof carried === "string") return [];
      return [
        [entity, rows.filter(({ value }) => isCarried(value, carried, fiscalYear)).map((row) => moved(row, carried))],
      ];
    }),
  );
}

function isCarried(value: FieldValues, { ended, fields, only = {} }: CarriedTable, fiscalYear: number): boolean {
  const isOfYear = Object.entries(fields).every(([key, step]) => step !== "next" || value[key] === fiscalYear);
  const isChosen = Object.entries(only).every(([key, wanted]) => value[key] === wanted);
  const end = ended === undefined ? undefined : value[ended];
  const isOver = typeof end === "string" && end <= fiscalYearPeriod(fiscalYear).to;
  return isOfYear && isChosen && !isOver;
}

function moved({ entity, value, position, echo }: DataRecord, { fields }: CarriedTable): RowRecord {
  const next = Object.entries(value).flatMap(([key, content]) => {
    // A field that the standard does not know is no step's business: it goes on, and is refused where no cell can hold it.
    const step: FieldStep = fields[key] ?? "keep";
    return step === "blank" ? [] : [[key, step === "next" ? Number(content) + 1 : content] as const];
  });
  return { entity, value: Object.fromEntries(next), position, ...(echo === undefined ? {} : { echo }) };
}
