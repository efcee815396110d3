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
import { csvLine, csvText, type Language } from "@juso/model";

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
export function numbersCsv(rollUp: RollUp): Generator<Uint8Array> {
  return inLargePieces(numberLines(rollUp));
}

function* numberLines({ tables }: RollUp): Generator<string> {
  yield csvText([["number", "table", "measure", "value", "unit", "rows", "isTotal"]]);
  for (const { definition, givers, line, measure, value } of numbersOf(tables)) {
    yield csvLine([
      numberId(definition, line, measure),
      definition.id,
      measure.id,
      String(value),
      isThousandths(definition, measure) ? "thousandths" : "units",
      givers,
      String(line.keys.includes(undefined)),
    ]);
  }
}

/**
 * What each row gave to each number, in pieces. The contributions of a total are those of its parts, so they stand at the lines without totals, and a
 * total's are found under its parts.
 */
export function contributionsCsv(rollUp: RollUp, language: Language): Generator<Uint8Array> {
  return inLargePieces(contributionLines(rollUp, language));
}

function* contributionLines({ inputs, tables }: RollUp, language: Language): Generator<string> {
  const hashes = new Map(inputs.map(({ municipalityCode, sha256 }) => [municipalityCode, sha256]));
  yield csvText([["number", "municipalityCode", "value", "sha256", "place"]]);
  for (const { definition, line, measure } of numbersOf(tables)) {
    if (line.keys.includes(undefined)) continue;
    const id = numberId(definition, line, measure);
    for (const { municipalityCode, place, value } of contributionsOf(line, measure)) {
      const sha256 = hashes.get(municipalityCode) ?? "";
      yield csvLine([id, municipalityCode, String(value), sha256, placeText(place)[language]]);
    }
  }
}

interface OneNumber {
  readonly definition: RolledTable["definition"];
  readonly line: RolledLine;
  readonly measure: Measure;
  readonly value: bigint;
  /** How many rows gave something. */
  readonly givers: number;
}

function* numbersOf(tables: readonly RolledTable[]): Generator<OneNumber> {
  for (const { definition, lines } of tables) {
    for (const line of lines) {
      for (const [index, measure] of definition.measures.entries()) {
        yield { definition, line, measure, value: line.values[index] ?? 0n, givers: line.givers[index] ?? 0 };
      }
    }
  }
}

/** A disk is asked once for many lines. Bytes. */
const largePiece = 2 ** 18;
/** Bytes that a character takes at most. */
const widest = 3;
const encoder = new TextEncoder();

/** Lines become bytes one by one: held as texts until a piece is full, they would outlive what is swept often. */
function* inLargePieces(lines: Iterable<string>): Generator<Uint8Array> {
  let piece = new Uint8Array(largePiece);
  let used = 0;
  for (const line of lines) {
    const most = line.length * widest;
    if (most > piece.length - used) {
      if (used > 0) yield piece.subarray(0, used);
      piece = new Uint8Array(Math.max(largePiece, most));
      used = 0;
    }
    used += encoder.encodeInto(line, piece.subarray(used)).written;
  }
  if (used > 0) yield piece.subarray(0, used);
}
