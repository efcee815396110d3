import { type Location, locate, type RecordsByEntity } from "@juso/model";
import { type CalculationKind, purposes } from "./purpose.ts";
import type { GrantResult } from "./result.ts";

/** A cost line, an income line or a receipt, as a step of the calculation adds it up. */
export interface SourceLine {
  readonly id: string;
  /** What the record says it is for, as it was entered. */
  readonly description?: string;
  /** What the step takes of it. Yen; `null` is blank. */
  readonly yen: number | null;
  /** The cell of that amount. */
  readonly location: Location;
}

/** In which table the lines of a step stand, which field is their id, and which the amount. */
interface Source {
  readonly entity: "costLine" | "incomeLine" | "grantReceipt";
  readonly idField: string;
  readonly field: string;
}

/**
 * The lines that a step adds up, in its order, each with its cell.
 *
 * @param records those that the result was calculated from.
 * @param ids the ids that the step names.
 */
export function sourceLines(
  { documentKind, fiscalYear }: GrantResult,
  records: RecordsByEntity,
  stepId: string,
  ids: readonly string[],
): readonly SourceLine[] {
  const { entity, field, idField } = sourceOf(stepId, documentKind);
  const wanted = new Set(ids);
  const lines = (records[entity] ?? []).flatMap((row): readonly SourceLine[] => {
    const value = row.value as unknown as Readonly<Record<string, unknown>>;
    const id = value[idField];
    if (value.fiscalYear !== fiscalYear || typeof id !== "string" || !wanted.has(id)) return [];
    const { description } = value;
    return [
      {
        id,
        ...(typeof description === "string" ? { description } : {}),
        yen: typeof value[field] === "number" ? value[field] : null,
        location: locate({ value, position: row.position }, [idField], field),
      },
    ];
  });
  const order = new Map(ids.map((id, index) => [id, index]));
  return lines.toSorted((a, b) => order.get(a.id)! - order.get(b.id)!);
}

function sourceOf(stepId: string, documentKind: CalculationKind): Source {
  const { amounts } = purposes[documentKind];
  switch (stepId.slice(0, stepId.indexOf("."))) {
    case "B":
    case "income":
      return { entity: "incomeLine", idField: "incomeLineId", field: `${amounts}Yen` };
    case "D":
    case "eligible":
      return { entity: "costLine", idField: "costLineId", field: `${amounts}EligibleYen` };
    case "receipts":
      return { entity: "grantReceipt", idField: "grantReceiptId", field: "amountYen" };
    default:
      return { entity: "costLine", idField: "costLineId", field: `${amounts}Yen` };
  }
}
