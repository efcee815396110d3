import {
  isThousandths,
  type Measure,
  type RelationKey,
  type RelationRow,
  type RelationValue,
  type RolledTable,
  type RollUp,
  relations,
  type ShownTable,
  type TableDefinition,
} from "@juso/aggregate";
import { keysOf } from "./shown-numbers.ts";

/** A value in the data of the page: a text is the number of its place among the texts, nothing is `null`. */
type PackedValue = number | boolean | string | null;

/** Rows that numbers are made of, as small as they can stand in a page. */
export interface PackedRows {
  readonly fields: readonly string[];
  /** Which fields hold texts. */
  readonly isText: readonly boolean[];
  /** Each row: number of the text of its file, its row in the file or `null`, then the values of the fields. */
  readonly rows: readonly (readonly PackedValue[])[];
}

/** A number that can be opened: one measure, or two for a share. */
export interface PackedColumn {
  readonly title: string;
  readonly measures: readonly { readonly measure: Measure; readonly title: string; readonly isThousandths: boolean }[];
  readonly per?: number;
}

/** A table whose numbers can be opened. */
export interface PackedTable {
  /** Which rows its numbers are made of. */
  readonly rows: string;
  readonly where: NonNullable<TableDefinition["where"]>;
  readonly keyFields: readonly string[];
  /** By column of the table; `null` for keys. */
  readonly columns: readonly (PackedColumn | null)[];
  /** By line of the table: its keys as numbers of texts, `null` for all together. */
  readonly lines: readonly (readonly (number | null)[])[];
}

/** Everything that the page needs to say what a number is made of. */
export interface ContributionData {
  readonly texts: readonly string[];
  /** `lines`: the rows are lines by prefecture, whose keys are the same as those of the number. `rows`: rows of the packages. */
  readonly kind: "rows" | "lines";
  /** Names of what contributes, by the number of the text of its code. */
  readonly names: { readonly [code: string]: string };
  readonly rows: { readonly [id: string]: PackedRows };
  readonly tables: { readonly [tableId: string]: PackedTable };
}

/**
 * What the numbers of a roll-up are made of: of a prefecture the rows of the packages, of the nation its lines by prefecture.
 *
 * @param tables the tables as they are shown, in the order of the roll-up.
 */
export function contributionData(
  rollUp: RollUp,
  tables: readonly ShownTable[],
  { language, nameOf }: { readonly language: "ja" | "en"; readonly nameOf: (code: string) => string },
): ContributionData {
  const texts = new Map<string, number>();
  const textAt = (text: string): number => {
    const at = texts.get(text) ?? texts.size;
    texts.set(text, at);
    return at;
  };
  const isNation = rollUp.scope === "nation";
  const contributor = isNation ? "prefectureCode" : "municipalityCode";
  const rows: Record<string, PackedRows> = {};
  const packedTables: Record<string, PackedTable> = {};
  for (const [index, rolled] of rollUp.tables.entries()) {
    const { definition } = rolled;
    const shown = tables[index] as ShownTable;
    packedTables[definition.id] = packedTable(rolled, shown, { isNation, language, textAt });
    if (isNation) rows[definition.id] = prefectureLines(rolled, textAt);
  }
  if (!isNation) {
    for (const relation of new Set(rollUp.tables.map(({ definition }) => definition.relation))) {
      const definitions = rollUp.tables.map(({ definition }) => definition).filter((one) => one.relation === relation);
      rows[relation] = packedRows(relation, rollUp.relations[relation], { definitions, textAt });
    }
  }
  const contributors = new Set(rollUp.relations.municipality.map(({ values }) => `${values[contributor] ?? ""}`));
  for (const { municipalityCode } of rollUp.inputs)
    contributors.add(isNation ? municipalityCode.slice(0, 2) : municipalityCode);
  const names = Object.fromEntries([...contributors].map((code) => [textAt(code), nameOf(code)]));
  return { texts: [...texts.keys()], kind: isNation ? "lines" : "rows", names, rows, tables: packedTables };
}

interface TableOptions {
  readonly isNation: boolean;
  readonly language: "ja" | "en";
  readonly textAt: (text: string) => number;
}

function packedTable(
  { definition }: RolledTable,
  shown: ShownTable,
  { isNation, language, textAt }: TableOptions,
): PackedTable {
  const { dimensions, id, measures, ratios = [], relation, where = [] } = definition;
  const packed = (measure: Measure) => ({
    measure: isNation ? { ...measure, kind: "sum" as const, field: measure.id, where: [] } : measure,
    title: measure.title[language],
    isThousandths: isThousandths(definition, measure),
  });
  return {
    rows: isNation ? id : relation,
    where: isNation ? [] : where,
    keyFields: dimensions.map(({ field }) => field),
    columns: [
      ...dimensions.map(() => null),
      ...measures.map((measure) => ({ title: measure.title[language], measures: [packed(measure)] })),
      ...ratios.map(({ denominator, numerator, per, title }) => ({
        title: title[language],
        per,
        measures: [numerator, denominator].map((one) =>
          packed(measures.find((measure) => measure.id === one) as Measure),
        ),
      })),
    ],
    lines: shown.rows.map((row) => keysOf(row).map((key) => (key === undefined ? null : textAt(key)))),
  };
}

/** The rows of a relation with the fields that its tables ask for. */
function packedRows(
  relation: RelationKey,
  rows: readonly RelationRow[],
  { definitions, textAt }: { definitions: readonly TableDefinition[]; textAt: (text: string) => number },
): PackedRows {
  const asked = new Set(["municipalityCode", ...definitions.flatMap(fieldsOf)]);
  const fields = relations[relation].fields.filter(({ key }) => asked.has(key));
  return {
    fields: fields.map(({ key }) => key),
    isText: fields.map(({ type }) => type === "text"),
    rows: rows.map(({ place, values }) => [
      textAt(place.pointer === undefined ? place.file : `${place.file} ${place.pointer}`),
      place.row ?? null,
      ...fields.map(({ key }) => packedValue(values[key], textAt)),
    ]),
  };
}

function fieldsOf({ dimensions, measures, where = [] }: TableDefinition): readonly string[] {
  return [
    ...dimensions.map(({ field }) => field),
    ...where.map(({ field }) => field),
    ...measures.flatMap(({ field, where: conditions = [] }) => [
      ...(field === undefined ? [] : [field]),
      ...conditions.map((condition) => condition.field),
    ]),
  ];
}

function packedValue(value: RelationValue, textAt: (text: string) => number): PackedValue {
  if (value === undefined) return null;
  return typeof value === "string" ? textAt(value) : value;
}

/** The lines of a prefecture as rows: their keys and their numbers, exact also beyond what a number of JSON holds. */
function prefectureLines({ definition, lines }: RolledTable, textAt: (text: string) => number): PackedRows {
  const { dimensions, measures } = definition;
  const at = dimensions.findIndex(({ field }) => field === "prefectureCode");
  return {
    fields: [...dimensions.map(({ field }) => field), ...measures.map(({ id }) => id)],
    isText: [...dimensions.map(() => true), ...measures.map(() => false)],
    rows: lines
      .filter(({ keys }) => keys[at] !== undefined)
      .map(({ keys, values }) => [
        0,
        null,
        ...keys.map((key) => (key === undefined ? null : textAt(key))),
        ...values.map((value) => (Number.isSafeInteger(Number(value)) ? Number(value) : String(value))),
      ]),
  };
}
