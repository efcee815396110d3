import type { Text } from "@juso/model";
import { isOfTheRoster, relations } from "../relations/relations.ts";
import type { RolledLine, RolledTable } from "../roll-up.ts";
import type { Measure, Ratio, TableDefinition } from "../tables/table-definition.ts";
import { ratioText, thousandthsText } from "./exact-decimal.ts";
import { type KeyTitles, keyTitles } from "./key-titles.ts";
import type { ShownCell, ShownColumn, ShownTable } from "./shown-table.ts";

/** What a table is shown with. */
export interface ShowOptions {
  /** Names of municipalities by code, as the roster writes them. */
  readonly names: ReadonlyMap<string, string>;
  /** Which municipalities are in no total of what was submitted (`leftOutSentence`). */
  readonly leftOut?: Text;
  /** Is a number not to be said? By its `numberId`. None is hidden without it. */
  readonly isHidden?: (numberId: string) => boolean;
}

/** A table as people read it: in the order of its code lists, all together last. */
export function showTable(
  { definition, lines }: RolledTable,
  { isHidden = () => false, leftOut, names }: ShowOptions,
): ShownTable {
  const { dimensions, id, measures, note, ratios = [], relation, title } = definition;
  const titles = dimensions.map(({ field }) => keyTitles(relation, field, names));
  const rows = lines
    .toSorted(byRank(titles))
    .map((line) => [
      ...line.keys.map((key, index): ShownCell => keyCell(key, titles[index])),
      ...measures.map((measure) => numberCell(definition, line, measure, isHidden)),
      ...ratios.map((ratio) => ratioCell(definition, line, ratio, isHidden)),
    ]);
  const beside = leftOut && !isOfTheRoster(relation) ? { leftOut } : {};
  return { id, title, note, ...beside, columns: columnsOf(definition), rows };
}

/** The name of a number: `indicators/value/MA-01/992011`, with `*` for all together. */
export function numberId({ id }: TableDefinition, { keys }: RolledLine, measure: Measure): string {
  return [id, measure.id, ...keys.map((key) => key ?? "*")].join("/");
}

function columnsOf({ dimensions, measures, ratios = [] }: TableDefinition): readonly ShownColumn[] {
  return [
    ...dimensions.map(({ field, title }) => ({ key: field, title })),
    ...measures.map(({ counts, id, title }) => ({ key: id, title, counts })),
    ...ratios.map(({ id, title }) => ({ key: id, title, counts: "ratio" as const })),
  ];
}

function byRank(titles: readonly KeyTitles[]): (a: RolledLine, b: RolledLine) => number {
  return (a, b) => {
    for (const [index, key] of a.keys.entries()) {
      const other = b.keys[index];
      if (key === other) continue;
      if (key === undefined) return 1;
      if (other === undefined) return -1;
      const { rankOf } = titles[index] as KeyTitles;
      return rankOf(key) - rankOf(other) || (key < other ? -1 : 1);
    }
    return 0;
  };
}

function keyCell(key: string | undefined, titles: KeyTitles | undefined): ShownCell {
  if (key === undefined) return { kind: "key", code: "", title: { ja: "合計", en: "Total" }, isTotal: true };
  return { kind: "key", code: key, title: titles?.titleOf(key) ?? { ja: key, en: key }, isTotal: false };
}

function numberCell(
  definition: TableDefinition,
  line: RolledLine,
  measure: Measure,
  isHidden: (numberId: string) => boolean,
): ShownCell {
  if (isHidden(numberId(definition, line, measure))) return { kind: "hidden" };
  if (!hasValue(definition, line, measure)) return { kind: "none" };
  const value = line.values[definition.measures.indexOf(measure)] ?? 0n;
  return { kind: "number", exact: isThousandths(definition, measure) ? thousandthsText(value) : String(value) };
}

/** Did anybody give a value? A sum of blanks is a blank and no zero; a count of nothing is zero. */
function hasValue({ measures }: TableDefinition, { givers }: RolledLine, measure: Measure): boolean {
  return measure.kind !== "sum" || givers[measures.indexOf(measure)] !== 0;
}

function ratioCell(
  definition: TableDefinition,
  line: RolledLine,
  { denominator, numerator, per }: Ratio,
  isHidden: (numberId: string) => boolean,
): ShownCell {
  const [above, below] = [numerator, denominator].map((id) => scaled(definition, line, id)) as [Scaled, Scaled];
  if (isHidden(above.id) || isHidden(below.id)) return { kind: "hidden" };
  if (!above.isKnown || !below.isKnown) return { kind: "none" };
  const exact = ratioText(above.value, below.value, per);
  return exact === undefined ? { kind: "none" } : { kind: "number", exact };
}

interface Scaled {
  readonly id: string;
  readonly isKnown: boolean;
  /** In thousandths. */
  readonly value: bigint;
}

function scaled(definition: TableDefinition, line: RolledLine, measureId: string): Scaled {
  const index = definition.measures.findIndex(({ id }) => id === measureId);
  const measure = definition.measures[index] as Measure;
  const value = line.values[index] ?? 0n;
  const isKnown = hasValue(definition, line, measure);
  return {
    id: numberId(definition, line, measure),
    isKnown,
    value: isThousandths(definition, measure) ? value : value * 1000n,
  };
}

/** Is a measure added up from thousandths? */
export function isThousandths({ relation }: TableDefinition, { field, kind }: Measure): boolean {
  return kind === "sum" && relations[relation].fields.find(({ key }) => key === field)?.type === "thousandths";
}
