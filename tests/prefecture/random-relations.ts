import { type RelationKey, type RelationRow, type RelationValue, relations } from "@juso/aggregate";
import { seededRandom } from "../../examples/src/seeded-random.ts";

/** Values that the conditions of the tables ask for, so that they choose some rows and not others. */
const asked: Readonly<Record<string, readonly string[]>> = {
  implementationState: ["implementing", "preparing", "planned", "none"],
  receptionState: ["accepted", "missing", "late"],
  valueStatus: ["reported", "notReported", "unknown", "absent"],
  indicatorCode: ["MA-01", "MT-01", "MT-03"],
  siteKind: ["childFamilyCenter", "generalConsultation"],
};

/** Rows of every relation with values of every kind: nothing, zero, amounts beyond 32 bits, negative ones. */
export function randomRelations(seed: number, count: number): { readonly [R in RelationKey]: readonly RelationRow[] } {
  const { between, chance } = seededRandom(seed);
  const among = (length: number): number => between(0, length - 1);
  const randomValue = (key: string, type: string): RelationValue => {
    if (chance(15)) return undefined;
    if (type === "boolean") return chance(50);
    if (type === "text") return (asked[key] ?? ["a", "b", "番", "c'd"])[among(asked[key]?.length ?? 4)];
    return [0, among(100), -among(1000), 2 ** 40 + among(1000)][among(4)];
  };
  const rowsOf = (relation: RelationKey): readonly RelationRow[] =>
    Array.from({ length: count }, (_, index) => ({
      values: Object.fromEntries(relations[relation].fields.map(({ key, type }) => [key, randomValue(key, type)])),
      place: { file: `${relation}.csv`, row: index + 2 },
    }));
  const keys = Object.keys(relations) as RelationKey[];
  return Object.fromEntries(keys.map((key) => [key, rowsOf(key)])) as { [R in RelationKey]: readonly RelationRow[] };
}
