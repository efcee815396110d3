import type { CodeList, EntityProfile, FieldProfile } from "@juso/model";
import { type CellChoice, goodText, rescuedText, secret, wrongText } from "./cell-texts.ts";
import type { Random } from "./random.ts";

/** A table as text: what a CSV or a sheet holds. */
export interface TextTable {
  readonly entity: EntityProfile;
  readonly header: string[];
  readonly rows: string[][];
}

/** What tables are made from. */
export interface TableWorld {
  readonly profiles: readonly EntityProfile[];
  readonly codeLists: ReadonlyMap<string, CodeList>;
  /** Right values by `entity.field`. */
  readonly known: ReadonlyMap<string, readonly string[]>;
}

/** How far a table is from a right one. */
export interface TableFaults {
  readonly rows: number;
  /** Of 100 cells, how many are written in another way that can be read. */
  readonly rescued: number;
  /** Of 100 cells, how many are wrong. */
  readonly wrong: number;
  /** Of 100 rows, how many are not like a row: blank, short, too wide, repeated, a total. */
  readonly oddRows: number;
  /** Headers that are not in the profile, twice, or missing. */
  readonly hasOddHeader: boolean;
}

/** A table of an entity, with the faults that are asked for. Case records carry the secret in some of their texts. */
export function generateTable(
  random: Random,
  world: TableWorld,
  entity: EntityProfile,
  faults: TableFaults,
): TextTable {
  const fields = entity.fields.filter((field) => field.isRequired || field.isKey || !random.isOnceIn(3));
  const columns: (FieldProfile | string)[] = random.isOnceIn(2) ? random.shuffle(fields) : [...fields];
  if (random.isOnceIn(3)) columns.splice(random.below(columns.length + 1), 0, "x_memo");
  if (faults.hasOddHeader) bend(random, columns);
  const language = random.pickWeighted([
    [5, "key"],
    [5, "ja"],
    [1, "en"],
    [1, "mixed"],
  ] as const);
  const header = columns.map((column) => headerText(random, column, language));
  const choices = columns.map((column): CellChoice | undefined =>
    typeof column === "string"
      ? undefined
      : { field: column, codeLists: world.codeLists, known: world.known.get(`${entity.key}.${column.key}`) ?? [] },
  );
  const rows: string[][] = [];
  for (let row = 0; row < faults.rows; row += 1) {
    const cells = choices.map((choice, index) => cellText(random, entity, choice, columns[index], row, faults));
    if (random.below(100) < faults.oddRows) rows.push(...oddRow(random, cells, header, rows));
    else rows.push(cells);
  }
  return { entity, header, rows };
}

function cellText(
  random: Random,
  entity: EntityProfile,
  choice: CellChoice | undefined,
  column: FieldProfile | string | undefined,
  row: number,
  faults: TableFaults,
): string {
  if (!choice) return column === "x_memo" ? `memo ${row}` : "";
  const { field } = choice;
  const place = random.below(100);
  if (place < faults.wrong) return entity.level === "p0" && random.isOnceIn(3) ? secret : wrongText(random, choice);
  if (place < faults.wrong + faults.rescued) return rescuedText(random, choice);
  if (field.isKey && field.kind === "string" && !field.references) return `ID-${row}`;
  if (!field.isRequired && random.isOnceIn(4)) return "";
  if (entity.level === "p0" && field.kind === "string" && !field.references && random.isOnceIn(3)) return secret;
  return goodText(random, choice);
}

function headerText(random: Random, column: FieldProfile | string, language: "key" | "ja" | "en" | "mixed"): string {
  if (typeof column === "string") return column;
  const chosen = language === "mixed" ? random.pick(["key", "ja", "en"] as const) : language;
  return chosen === "key" ? column.key : column.title[chosen];
}

function bend(random: Random, columns: (FieldProfile | string)[]): void {
  random.pick<() => unknown>([
    () => columns.splice(random.below(columns.length), 1),
    () => columns.push(random.pick(columns)),
    () =>
      columns.splice(
        random.below(columns.length),
        0,
        random.pick(["備考", "", " ", "電話", "x_", "メモ\n欄", "__proto__"]),
      ),
    () => columns.unshift("No."),
    () => columns.splice(0, columns.length, "支援ケース一覧"),
  ])();
}

function oddRow(random: Random, cells: string[], header: readonly string[], before: readonly string[][]): string[][] {
  return random.pickWeighted<() => string[][]>([
    [3, () => [cells.map(() => "")]],
    [2, () => [[""]]],
    [2, () => [cells.slice(0, random.below(cells.length))]],
    [2, () => [[...cells, ...random.pick([["x"], [""], ["", "", "余り"]])]]],
    [2, () => [["", ...cells]]],
    [3, () => (before.length === 0 ? [] : [[...random.pick(before)]])],
    [1, () => [[...header]]],
    [
      2,
      () => [
        cells.map((cell, index) =>
          index === 0 ? random.pick(["合計", "小計", "計"]) : /^\d+$/.test(cell) ? cell : "",
        ),
      ],
    ],
  ])();
}
