import type { RelationRow } from "../relations/relation-row.ts";
import type { RolledLine, RolledTable } from "../roll-up.ts";
import { isThousandths, numberId } from "../shown/show-table.ts";
import { addend } from "../tables/count-table.ts";
import type { Measure, TableDefinition } from "../tables/table-definition.ts";
import { countsPersons } from "./indicator-units.ts";

/** A number of a table whose small values may tell of a person. */
export interface SensitiveNumber {
  readonly id: string;
  /** What makes two numbers of one system: they add up the same thing from the same rows. */
  readonly system: string;
  /** Thousandths where the field is one. */
  readonly value: bigint;
  /** Municipality → its part. */
  readonly parts: ReadonlyMap<string, bigint>;
  /** Inhabitants of all municipalities that have a part; unknown when one of them is. */
  readonly population: number | undefined;
  /** Are value and parts in thousandths? */
  readonly isInThousandths: boolean;
  readonly definition: TableDefinition;
  readonly line: RolledLine;
  /** The rows that it is the sum of. */
  readonly rows: readonly RelationRow[];
}

/** All numbers of persons and cases in the tables, but for those that nobody gave a value to: there is nothing to hide in a blank. */
export function sensitiveNumbers(tables: readonly RolledTable[]): readonly SensitiveNumber[] {
  return tables.flatMap(({ definition, lines }) =>
    definition.measures.flatMap((measure, index) =>
      lines
        .filter((line) => isSensitive(definition, measure, line))
        .map((line) => sensitiveNumber(definition, measure, line, line.values[index] ?? 0n))
        .filter(({ rows }) => rows.length > 0),
    ),
  );
}

function isSensitive({ dimensions }: TableDefinition, { counts, kind }: Measure, { keys }: RolledLine): boolean {
  if (kind === "distinct") return false;
  if (counts === "person" || counts === "case") return true;
  if (counts !== "indicator") return false;
  const at = dimensions.findIndex(({ field }) => field === "indicatorCode");
  return countsPersons(keys[at] ?? "");
}

function sensitiveNumber(
  definition: TableDefinition,
  measure: Measure,
  line: RolledLine,
  value: bigint,
): SensitiveNumber {
  const parts = new Map<string, bigint>();
  const inhabitants = new Map<string, number | undefined>();
  const rows: RelationRow[] = [];
  for (const row of line.rows) {
    const added = addend(measure, row);
    if (typeof added !== "bigint") continue;
    const { municipalityCode, population } = row.values;
    const code = String(municipalityCode ?? "");
    inhabitants.set(code, typeof population === "number" ? population : undefined);
    rows.push(row);
    parts.set(code, (parts.get(code) ?? 0n) + added);
  }
  const known = [...inhabitants.values()];
  return {
    id: numberId(definition, line, measure),
    system: JSON.stringify([definition.relation, measure.kind, measure.field, measure.where ?? []]),
    value,
    parts,
    population: known.some((one) => one === undefined)
      ? undefined
      : known.reduce<number>((sum, one) => sum + (one ?? 0), 0),
    isInThousandths: isThousandths(definition, measure),
    definition,
    line,
    rows,
  };
}

/** A value of a number in units. */
export function inUnits(value: bigint, { isInThousandths }: SensitiveNumber): number {
  return isInThousandths ? Number(value) / 1000 : Number(value);
}

/** Are the value and all its parts whole numbers of units? */
export function isWhole(number: SensitiveNumber): boolean {
  return [number.value, ...number.parts.values()].every((value) => Number.isSafeInteger(inUnits(value, number)));
}
