import { contributionsOf, isThousandths, numberId, placeText, type RollUp } from "@juso/aggregate";
import { csvText, type Language } from "@juso/model";

/** What every number is made of, in three tables: the packages, the numbers, and what each row gave to each number. */
export interface Provenance {
  readonly inputs: string;
  readonly numbers: string;
  readonly contributions: string;
}

/**
 * The three tables as CSV. A number is named `table/measure/keys`, with `*` for all together; the contributions of a total are those of its
 * parts, so they are written for the lines without totals, and a total's are found under its parts.
 */
export function provenanceOf({ inputs, tables }: RollUp, language: Language): Provenance {
  const hashes = new Map(inputs.map(({ municipalityCode, sha256 }) => [municipalityCode, sha256]));
  const numbers: (readonly string[])[] = [["number", "table", "measure", "value", "unit", "rows", "isTotal"]];
  const contributions: (readonly string[])[] = [["number", "municipalityCode", "value", "sha256", "place"]];
  for (const { definition, lines } of tables) {
    for (const line of lines) {
      const isTotal = line.keys.includes(undefined);
      for (const [index, measure] of definition.measures.entries()) {
        const id = numberId(definition, line, measure);
        const parts = contributionsOf(line, measure);
        const unit = isThousandths(definition, measure) ? "thousandths" : "units";
        numbers.push([
          id,
          definition.id,
          measure.id,
          String(line.values[index] ?? 0n),
          unit,
          String(parts.length),
          String(isTotal),
        ]);
        if (isTotal) continue;
        for (const { municipalityCode, place, value } of parts) {
          contributions.push([
            id,
            municipalityCode,
            String(value),
            hashes.get(municipalityCode) ?? "",
            placeText(place)[language],
          ]);
        }
      }
    }
  }
  const packages = inputs.map(({ municipalityCode, number, path, sha256, state }) => [
    municipalityCode,
    path,
    sha256,
    number,
    state,
  ]);
  return {
    inputs: csvText([["municipalityCode", "path", "sha256", "receiptNumber", "state"], ...packages]),
    numbers: csvText(numbers),
    contributions: csvText(contributions),
  };
}
