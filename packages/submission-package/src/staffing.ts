import type { EntityKey, Posting } from "@juso/model";
import { plainNumberText } from "@juso/tables";
import type { ValidationResult } from "@juso/validator";
import { packageTables } from "./package-tables.ts";

/** The tables of which the records must be kept while a submission is checked for a package: those that it holds, and those that it counts. */
export const entitiesOfPackage: ReadonlySet<EntityKey> = new Set<EntityKey>([
  ...packageTables.map(({ profile }) => profile.key),
  "posting",
]);

/** The columns of the staffing of a package: numbers of staff, and nothing of any of them. */
export const staffingColumns = ["componentCode", "staffRole", "persons", "fullTimeEquivalent"] as const;

/** Staff of a component in a role. */
export interface StaffingRow extends Readonly<Record<string, unknown>> {
  readonly componentCode: string;
  readonly staffRole: string;
  /** Members of staff; one with two postings of the same component and role counts once. */
  readonly persons: number;
  /** 常勤換算; absent when a posting does not say it, because the sum of the others would be too small. */
  readonly fullTimeEquivalent?: number;
}

/**
 * How many are posted to each component in each role, on the day for which the submission was judged, or on the last day of its fiscal year when
 * that is earlier. The postings themselves stay in the municipality.
 *
 * @returns nothing without a table of postings.
 */
export function staffingOf({
  fiscalYear,
  presentEntities,
  records,
  report,
}: ValidationResult): readonly StaffingRow[] | undefined {
  const { posting } = records;
  if (!presentEntities.has("posting") || posting === undefined) return undefined;
  const lastDay = `${fiscalYear + 1}-03-31`;
  const day = report.asOf < lastDay ? report.asOf : lastDay;
  const groups = new Map<string, Posting[]>();
  for (const { value } of posting) {
    const { componentCode, endDate = day, staffRole, startDate = day } = value;
    if (startDate > day || endDate < day) continue;
    const key = `${componentCode} ${staffRole}`;
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, postings]) => {
      const { componentCode, staffRole } = postings[0] as Posting;
      const sum = exactSum(postings.map(({ fullTimeEquivalent }) => fullTimeEquivalent));
      return {
        componentCode,
        staffRole,
        persons: new Set(postings.map(({ staffId }) => staffId)).size,
        ...(sum === undefined ? {} : { fullTimeEquivalent: sum }),
      };
    });
}

/** The sum of decimal numbers without the error of binary ones; nothing when one is absent. */
function exactSum(values: readonly (number | undefined)[]): number | undefined {
  const texts = values.map((value) => (value === undefined ? undefined : plainNumberText(value)));
  const places = Math.max(0, ...texts.map((text = "") => (text.split(".")[1] ?? "").length));
  let sum = 0n;
  for (const text of texts) {
    if (text === undefined) return undefined;
    const [whole = "", decimals = ""] = text.split(".");
    sum += BigInt(`${whole}${decimals.padEnd(places, "0")}`);
  }
  const digits = sum.toString().padStart(places + 1, "0");
  return Number(`${digits.slice(0, digits.length - places)}.${digits.slice(digits.length - places)}`);
}
