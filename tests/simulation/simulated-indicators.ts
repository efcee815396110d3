import type { IndicatorCode } from "@juso/model";
import { codeLists } from "@juso/schemas";
import type { RecordBook } from "../../examples/src/city-records.ts";
import type { SeededRandom } from "../../examples/src/seeded-random.ts";

/** Each indicator for 100,000 inhabitants: invented, and so that small places often have zero. */
const perHundredThousand: Readonly<Partial<Record<IndicatorCode, number>>> = {
  "CS-01": 520,
  "MA-01": 45,
  "MA-02": 30,
  "MA-03": 14,
  "MA-04": 18,
  "MA-05": 3,
  "MA-06": 2,
  "MT-02A": 30,
  "MT-02B": 14,
  "MT-02C": 18,
  "MT-02D": 3,
  "OR-01": 22,
  "OR-02": 210,
  "PS-01": 16,
  "PS-02": 12,
  "PS-03": 11,
  "CD-01": 26,
  "CD-02": 14_000,
  "CD-03": 60,
};

/** Indicators that count meetings do not grow with the population. */
const meetings: Readonly<Partial<Record<IndicatorCode, number>>> = { "MT-01": 24, "MT-03": 12 };

/**
 * Declares every indicator of the year. A few are not reported, not known, or do not apply: they have no value, which is not a zero; a
 * very few are left out.
 */
export function addSimulatedIndicators(
  book: RecordBook,
  random: SeededRandom,
  fiscalYear: number,
  population: number,
): void {
  for (const { code } of codeLists.get("indicator")?.codes ?? []) {
    const indicatorCode = code as IndicatorCode;
    const value = drawnValue(random, indicatorCode, population);
    const draw = random.between(1, 100);
    if (draw === 1) continue;
    if (draw <= 5) book.add("indicator", { indicatorCode, fiscalYear, valueStatus: "notReported" });
    else if (draw <= 7) book.add("indicator", { indicatorCode, fiscalYear, valueStatus: "unknown" });
    else if (draw <= 10) book.add("indicator", { indicatorCode, fiscalYear, valueStatus: "notApplicable" });
    else
      book.add("indicator", {
        indicatorCode,
        fiscalYear,
        valueStatus: "reported",
        value,
        ...(random.chance(40) && { targetValue: Math.floor((value * random.between(80, 120)) / 100) }),
      });
  }
}

/** From nothing to twice the mean. */
function drawnValue(random: SeededRandom, code: IndicatorCode, population: number): number {
  const most = meetings[code] ?? Math.floor((population * 2 * (perHundredThousand[code] ?? 10)) / 100_000);
  return random.between(0, most);
}
