import type { RosterEntry } from "../reception/roster-entry.ts";
import { commonValues } from "./common-values.ts";
import type { PackageRows, RelationRow, RelationValue } from "./relation-row.ts";
import type { RelationKey } from "./relations.ts";

/**
 * Makes the rows of one package after the other ready to be kept: with what the roster says of the municipality, and with every text that many
 * rows have held once. A thread gives each row texts of its own, and there are several hundred thousand rows in a nation.
 *
 * @param entries the roster by municipality code.
 */
export function rowKeeper(
  entries: ReadonlyMap<string, RosterEntry>,
): (rows: PackageRows, municipalityCode: string) => PackageRows {
  const texts = new Map<string, string>();
  const once = <Value extends RelationValue>(value: Value): Value => {
    if (typeof value !== "string") return value;
    const known = texts.get(value);
    if (known === undefined) texts.set(value, value);
    return (known as Value | undefined) ?? value;
  };
  return (rows, municipalityCode) => {
    const common = commonValues(municipalityCode, entries.get(municipalityCode));
    const kept = ({ place, values }: RelationRow): RelationRow => {
      const own: Record<string, RelationValue> = {};
      for (const key in values) own[key] = once(values[key]);
      return { values: Object.assign(own, common), place: { ...place, file: once(place.file) } };
    };
    return Object.fromEntries(
      (Object.keys(rows) as RelationKey[]).map((relation) => [relation, (rows[relation] ?? []).map(kept)]),
    );
  };
}
