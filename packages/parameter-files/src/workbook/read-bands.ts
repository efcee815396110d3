import { parameterKeys } from "@juso/grant";
import type { Text } from "@juso/model";
import type { WorkbookValue } from "@juso/workbook";
import { isOnSheet } from "./kind-sheets.ts";
import type { ReadEntry, ReadSheet } from "./read-entry.ts";
import { headings } from "./sheet-names.ts";
import { isBlankCell, type ReadRow, textOf } from "./sheet-reader.ts";
import { readStatus, readValue } from "./value-texts.ts";

const typed = [headings.from, headings.below, headings.amount, headings.additionTitle, headings.additionKey];

/** The base amounts of the sheet that has one band in each row. */
export function readBands(rows: readonly ReadRow[]): ReadSheet {
  const filled = rows.filter(({ cellOf }) => [headings.bandKind, ...typed].some((name) => !isBlankCell(cellOf(name))));
  const keyOf = ({ cellOf }: ReadRow): string | undefined =>
    [...parameterKeys.values()].find(
      ({ key, title }) => isOnSheet(key, "bands") && title.ja === textOf(cellOf(headings.bandKind)),
    )?.key;
  const known = filled.flatMap((row) => {
    const key = keyOf(row);
    return key === undefined ? [] : [{ key, row }];
  });
  const keys = [...new Set(known.map(({ key }) => key))];
  const groups = keys.map((key) => known.filter((each) => each.key === key).map(({ row }) => row));
  return {
    entries: groups.map((group, index) => readGroup(keys[index]!, group)),
    wrong: [...filled.filter((row) => keyOf(row) === undefined).map(unknownKind), ...groups.flatMap(mixed)],
  };
}

/** Rows of one base amount: its bands, or its additions with theirs. */
function readGroup(key: string, rows: readonly ReadRow[]): ReadEntry {
  const { placeOf, cellOf } = rows[0]!;
  const isInParts = parameterKeys.get(key)!.kind === "additions";
  const names = isInParts ? [...new Set(rows.map((row) => textOf(row.cellOf(headings.additionKey))))] : [];
  const additions = names.map((name) => rows.filter((row) => textOf(row.cellOf(headings.additionKey)) === name));
  return {
    key,
    value: isInParts ? additions.map(readAddition) : rows.map(readBand),
    source: textOf(cellOf(headings.source)),
    status: readStatus(cellOf(headings.status)),
    places: [
      ["value", placeOf(headings.bandKind)],
      ["source", placeOf(headings.source)],
      ["status", placeOf(headings.status)],
      ...(isInParts
        ? additions.flatMap((group, index) => additionPlaces(group, `value.${index}`))
        : rows.flatMap((row, index) => bandPlaces(row, `value.${index}`))),
    ],
  };
}

function readAddition(rows: readonly ReadRow[]): unknown {
  const { cellOf } = rows[0]!;
  const ja = textOf(cellOf(headings.additionTitle));
  const en = textOf(cellOf(headings.additionEnglish)) || ja;
  return { key: textOf(cellOf(headings.additionKey)), title: { ja, en }, bands: rows.map(readBand) };
}

function readBand({ cellOf }: ReadRow): unknown {
  const number = (heading: string): unknown => readValue("yen", cellOf(heading));
  const below = number(headings.below);
  return {
    from: number(headings.from),
    ...(below === null ? {} : { below }),
    amountYen: number(headings.amount),
  };
}

function bandPlaces({ placeOf }: ReadRow, path: string): readonly (readonly [string, Text])[] {
  return [
    [path, placeOf(headings.from)],
    [`${path}.from`, placeOf(headings.from)],
    [`${path}.below`, placeOf(headings.below)],
    [`${path}.amountYen`, placeOf(headings.amount)],
  ];
}

function additionPlaces(rows: readonly ReadRow[], path: string): readonly (readonly [string, Text])[] {
  const { placeOf } = rows[0]!;
  return [
    [`${path}.key`, placeOf(headings.additionKey)],
    [`${path}.title`, placeOf(headings.additionTitle)],
    ...rows.flatMap((row, index) => bandPlaces(row, `${path}.bands.${index}`)),
  ];
}

function unknownKind({ placeOf, cellOf }: ReadRow): Text {
  const place = placeOf(headings.bandKind);
  const name = textOf(cellOf(headings.bandKind));
  return {
    ja: `${place.ja}: ${name === "" ? "基準額の種類が空欄です" : `「${name}」という基準額はありません`}。一覧から選んでください。`,
    en: `${place.en}: ${name === "" ? "the kind of base amount is blank" : `there is no base amount "${name}"`}. Choose from the list.`,
  };
}

/** The bands of one base amount come from one source; a row that says otherwise would be passed over. */
function mixed(rows: readonly ReadRow[]): readonly Text[] {
  const first = rows[0]!;
  const differs = (heading: string, { cellOf }: ReadRow): boolean => {
    const value: WorkbookValue = cellOf(heading);
    return !isBlankCell(value) && textOf(value) !== textOf(first.cellOf(heading));
  };
  return rows.flatMap((row) =>
    [headings.source, headings.status]
      .filter((heading) => differs(heading, row))
      .map((heading) => ({
        ja: `${row.placeOf(heading).ja}: 同じ基準額の最初の行（${first.placeOf(heading).ja}）と${heading}が違います。同じにするか、最初の行のほかは空欄にしてください。`,
        en: `${row.placeOf(heading).en}: it differs from the first row of this base amount (${first.placeOf(heading).en}). Make them alike or leave it blank.`,
      })),
  );
}
