import type { ByteSource, Text } from "@juso/model";
import { plainTable } from "@juso/tables";

/** A column of a list that a prefecture keeps. */
export interface ListColumn<Key extends string> {
  /** Its heading in ASCII. */
  readonly key: Key;
  /** Its Japanese heading. */
  readonly title: string;
  /** Must the list have it? */
  readonly isRequired: boolean;
  /** What stands in it. */
  readonly holds: Text;
}

/** One row of a list, and a way to say what is wrong in it. */
export interface ListRow<Key extends string> {
  /** What stands in the column, without blanks around it; empty when the list has no such column. */
  text(key: Key): string;
  /** Says what is wrong, in a sentence that names file, row and column. */
  tell(key: Key, problem: Text): void;
}

/** A list as it was read: its entries, or a sentence about each thing that is wrong with it. */
export type ListReading<Entry> =
  | { readonly entries: readonly Entry[]; readonly wrong?: never }
  | { readonly entries?: never; readonly wrong: readonly Text[] };

/**
 * Reads a list in CSV, in UTF-8 or CP932. Its first row holds the headings, Japanese or ASCII, in any order; other columns are not read, and
 * empty rows are passed over.
 *
 * @param read the entry of a row; nothing when something in it is wrong, which it has told.
 */
export async function readList<Key extends string, Entry>(
  source: ByteSource,
  columns: readonly ListColumn<Key>[],
  read: (row: ListRow<Key>) => Entry | undefined,
): Promise<ListReading<Entry>> {
  const file = source.name;
  const table = await plainTable(source);
  if (table === undefined || table.keys !== undefined) return { wrong: [notCsv(file)] };
  const wrong: Text[] = [];
  const entries: Entry[] = [];
  let places: ReadonlyMap<Key, number> | undefined;
  for await (const { cells, isBroken, row } of table.rows()) {
    if (isBroken) wrong.push(broken(file, row));
    else if (cells.every((cell) => cell.trim() === "")) continue;
    else if (places === undefined) {
      places = placesOf(cells, columns);
      const found = places;
      const missing = columns.filter(({ isRequired, key }) => isRequired && !found.has(key));
      if (missing.length > 0) return { wrong: [columnsMissing(file, row, missing)] };
    } else {
      const found = places;
      const titles = new Map(columns.map(({ key, title }) => [key, title]));
      const entry = read({
        text: (key) => cells[found.get(key) ?? -1]?.trim() ?? "",
        tell: (key, { en, ja }) =>
          wrong.push({
            ja: `「${file}」${row}行目の${titles.get(key)}：${ja}`,
            en: `"${file}", row ${row}, ${key}: ${en}`,
          }),
      });
      if (entry !== undefined) entries.push(entry);
    }
  }
  if (places === undefined && wrong.length === 0) return { wrong: [empty(file)] };
  return wrong.length > 0 ? { wrong } : { entries };
}

function placesOf<Key extends string>(
  cells: readonly string[],
  columns: readonly ListColumn<Key>[],
): ReadonlyMap<Key, number> {
  const headings = cells.map((cell) => cell.normalize("NFKC").trim());
  return new Map(
    columns.flatMap(({ key, title }) => {
      const place = headings.findIndex((heading) => heading === title || heading.toLowerCase() === key.toLowerCase());
      return place === -1 ? [] : [[key, place] as const];
    }),
  );
}

function notCsv(file: string): Text {
  return {
    ja: `「${file}」をCSVのファイルとして読めません。表計算ソフトで作ったときは、「CSV UTF-8」の形式で保存してください。`,
    en: `"${file}" cannot be read as a CSV file. In a spreadsheet, save it as CSV UTF-8.`,
  };
}

function empty(file: string): Text {
  return {
    ja: `「${file}」に何も書かれていません。1行目に見出し、2行目から1件ずつ書いてください。`,
    en: `Nothing stands in "${file}". Put the headings in row 1 and one entry in each row below.`,
  };
}

function broken(file: string, row: number): Text {
  return {
    ja: `「${file}」${row}行目：引用符（"）が閉じていないか、行が長すぎて読めません。この行の引用符を直してください。`,
    en: `"${file}", row ${row}: a quotation mark is not closed or the row is too long. Mend the quotation marks of this row.`,
  };
}

function columnsMissing(file: string, row: number, missing: readonly ListColumn<string>[]): Text {
  return {
    ja: `「${file}」${row}行目の見出しに「${missing.map(({ title }) => title).join("」「")}」がありません。見出しを加えてください。`,
    en: `The headings of "${file}" in row ${row} lack ${missing.map(({ key }) => key).join(", ")}. Add them.`,
  };
}
