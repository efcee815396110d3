import {
  contributionsOf,
  isThousandths,
  type Measure,
  numberId,
  placeText,
  type RolledLine,
  type RolledTable,
  type RollUp,
} from "@juso/aggregate";
import { csvText, type Language } from "@juso/model";

// Three tables say what every number is made of: the packages, the numbers, and what each row gave to each number. A number is named
// `table/measure/keys`, with `*` for all together.

/** The packages that were added up. */
export function inputsCsv({ inputs }: RollUp): string {
  return csvText([
    ["municipalityCode", "path", "sha256", "receiptNumber", "state"],
    ...inputs.map(({ municipalityCode, number, path, sha256, state }) => [
      municipalityCode,
      path,
      sha256,
      number,
      state,
    ]),
  ]);
}

/** Every number of every table, in pieces. */
export function numbersCsv(rollUp: RollUp): Generator<string> {
  return inLargePieces(numberLines(rollUp));
}

function* numberLines({ tables }: RollUp): Generator<string> {
  yield csvText([["number", "table", "measure", "value", "unit", "rows", "isTotal"]]);
  for (const { definition, line, measure, value } of numbersOf(tables)) {
    const unit = isThousandths(definition, measure) ? "thousandths" : "units";
    yield rowsText([
      [
        numberId(definition, line, measure),
        definition.id,
        measure.id,
        String(value),
        unit,
        String(contributionsOf(line, measure).length),
        String(line.keys.includes(undefined)),
      ],
    ]);
  }
}

/**
 * What each row gave to each number, in pieces. The contributions of a total are those of its parts, so they stand at the lines without totals, and a
 * total's are found under its parts.
 */
export function contributionsCsv(rollUp: RollUp, language: Language): Generator<string> {
  return inLargePieces(contributionLines(rollUp, language));
}

function* contributionLines({ inputs, tables }: RollUp, language: Language): Generator<string> {
  const hashes = new Map(inputs.map(({ municipalityCode, sha256 }) => [municipalityCode, sha256]));
  yield csvText([["number", "municipalityCode", "value", "sha256", "place"]]);
  for (const { definition, line, measure } of numbersOf(tables)) {
    if (line.keys.includes(undefined)) continue;
    const id = numberId(definition, line, measure);
    const rows = contributionsOf(line, measure).map(({ municipalityCode, place, value }) => [
      id,
      municipalityCode,
      String(value),
      hashes.get(municipalityCode) ?? "",
      placeText(place)[language],
    ]);
    if (rows.length > 0) yield rowsText(rows);
  }
}

interface OneNumber {
  readonly definition: RolledTable["definition"];
  readonly line: RolledLine;
  readonly measure: Measure;
  readonly value: bigint;
}

function* numbersOf(tables: readonly RolledTable[]): Generator<OneNumber> {
  for (const { definition, lines } of tables) {
    for (const line of lines) {
      for (const [index, measure] of definition.measures.entries()) {
        yield { definition, line, measure, value: line.values[index] ?? 0n };
      }
    }
  }
}

/** A disk is asked once for many lines. Characters. */
const largePiece = 2 ** 18;

function* inLargePieces(lines: Iterable<string>): Generator<string> {
  let piece = "";
  for (const line of lines) {
    piece += line;
    if (piece.length < largePiece) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}

/** Rows that follow others: without the mark at the beginning of a file. */
function rowsText(rows: readonly (readonly string[])[]): string {
  return csvText(rows).slice(1);
}
