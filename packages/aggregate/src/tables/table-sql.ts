import { type RelationKey, relations } from "../relations/relations.ts";
import type { Condition, Measure, TableDefinition } from "./table-definition.ts";

/** A key as a name in SQL: `grantLineCode` → `grant_line_code`. */
export function sqlName(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The column of a field: one in thousandths says so, since whoever reads the file knows nothing else of it. */
export function columnName(relation: RelationKey, key: string): string {
  const type = relations[relation].fields.find((field) => field.key === key)?.type;
  return type === "thousandths" ? `${sqlName(key)}_thousandths` : sqlName(key);
}

/**
 * A table in SQL that DuckDB, Spark and Trino read alike: one row for each line of the table, with its keys (`''` where rows do not say it), 1 under
 * `…_is_total` where all are together, and the measures as whole numbers, in the order of the lines. Sums are of decimals without places, so
 * that no engine counts in floating point.
 */
export function tableSql({ dimensions, measures, relation, where }: TableDefinition): string {
  const keys = dimensions.map(({ field }) => sqlName(field));
  const fields = new Set(measures.flatMap(({ field, where: own }) => [...(field ? [field] : []), ...fieldsOf(own)]));
  const carried = [...fields].map((field) => columnName(relation, field)).filter((field) => !keys.includes(field));
  const totals = keys.filter((_, index) => dimensions[index]?.hasTotal);
  return [
    "WITH counted AS (",
    `  SELECT ${[...keys.map((key) => `COALESCE(${key}, '') AS ${key}`), ...carried].join(", ")}`,
    `  FROM ${sqlName(relation)}`,
    ...(where?.length ? [`  WHERE ${where.map((one) => conditionSql(one, relation)).join(" AND ")}`] : []),
    ")",
    "SELECT",
    [
      ...keys.map((key) => `  ${key}`),
      ...totals.map((key) => `  CAST(grouping(${key}) AS INTEGER) AS ${key}_is_total`),
      ...measures.map((measure) => `  ${measureSql(measure, relation)} AS ${measureColumn(measure, relation)}`),
    ].join(",\n"),
    "FROM counted",
    `GROUP BY GROUPING SETS (${groupingSets(keys, totals).join(", ")})`,
    // Where there is nothing to add up, engines do not agree on whether all together is a line of its own.
    "HAVING COUNT(*) > 0",
    `ORDER BY ${keys.map((key) => `${key} ASC NULLS LAST`).join(", ")}`,
    "",
  ].join("\n");
}

/** The column of a measure in the result. */
export function measureColumn({ field, id, kind }: Measure, relation: RelationKey): string {
  const isInThousandths = kind === "sum" && columnName(relation, field ?? "").endsWith("_thousandths");
  return isInThousandths ? `${sqlName(id)}_thousandths` : sqlName(id);
}

function fieldsOf(conditions: readonly Condition[] | undefined): readonly string[] {
  return (conditions ?? []).map(({ field }) => field);
}

function conditionSql({ field, in: allowed }: Condition, relation: RelationKey): string {
  const name = sqlName(field);
  if (allowed === undefined) return `${name} IS NOT NULL`;
  const isBoolean = relations[relation].fields.find(({ key }) => key === field)?.type === "boolean";
  if (isBoolean) return allowed.map((value) => (value === true ? name : `NOT ${name}`)).join(" OR ");
  return `${name} IN (${allowed.map((value) => `'${value}'`).join(", ")})`;
}

function measureSql({ field, kind, where }: Measure, relation: RelationKey): string {
  const condition = (where ?? []).map((one) => conditionSql(one, relation)).join(" AND ");
  const counted = (value: string) => (condition === "" ? value : `CASE WHEN ${condition} THEN ${value} END`);
  const name = columnName(relation, field ?? "");
  if (kind === "count") return `CAST(COUNT(${counted("1")}) AS DECIMAL(38,0))`;
  if (kind === "distinct") return `CAST(COUNT(DISTINCT ${counted(name)}) AS DECIMAL(38,0))`;
  return `CAST(COALESCE(SUM(${counted(`CAST(${name} AS DECIMAL(18,0))`)}), 0) AS DECIMAL(38,0))`;
}

function groupingSets(keys: readonly string[], totals: readonly string[]): readonly string[] {
  const sets = totals.reduce<readonly (readonly string[])[]>(
    (ways, total) => ways.flatMap((way) => [way, way.filter((key) => key !== total)]),
    [keys],
  );
  return sets.map((set) => `(${set.join(", ")})`);
}
