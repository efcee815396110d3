import type { GrantItemCode, Text } from "@juso/model";
import { grantLineOf } from "./base-year-cost.ts";
import type { GrantInput } from "./grant-input.ts";
import { groupDigits } from "./group-digits.ts";
import { type ParameterReader, type Sourced, weakest } from "./parameters/parameter-reader.ts";
import type { PopulationBand } from "./parameters/parameter-set.ts";
import type { Verification } from "./result.ts";
import { wholeYen } from "./rounded-amount.ts";

/** One amount that a base amount is the sum of: 本体額 (`body`) or a 取組加算 (`addition.<key>`). */
export interface BaseAmountPart {
  readonly key: string;
  readonly title: Text;
  readonly yen: bigint;
  readonly origin: string;
  readonly verification: Verification;
}

/** A base amount (基準額) with where it comes from. */
export interface BaseAmount {
  readonly yen: bigint;
  readonly origin: string;
  readonly verification: Verification;
  /** Its parts; empty when it is one amount. */
  readonly parts: readonly BaseAmountPart[];
}

/**
 * Why there is no base amount: nothing entered and no parameter (`notGiven`), bands but no population of the municipality
 * (`populationMissing`), a population in none of the bands (`outsideBands`), or additions without a 本体額 (`bodyMissing`).
 */
export type BaseAmountGap = "notGiven" | "populationMissing" | "outsideBands" | "bodyMissing";

/** Items for which the minister sets an amount beside the cost (令26条4項1号, 5項3号イ). */
const itemsWithMinisterAmount: readonly GrantItemCode[] = ["selfReliance", "multiAgency"];

/**
 * E of an item: the minister's amount, else the base amount entered, else that of the parameters for the year and the population:
 * 本体額 plus 取組加算 where the parameters hold a 本体額 (多機関協働事業等 from R8), or else the band of the item.
 * A gap is not a ceiling of 0: no ceiling is known.
 */
export function baseAmountOf(
  input: GrantInput,
  item: GrantItemCode,
  reader: ParameterReader,
): BaseAmount | BaseAmountGap {
  const line = grantLineOf(input, item);
  if (itemsWithMinisterAmount.includes(item) && line?.ministerAmountYen !== undefined) {
    return entered(line.ministerAmountYen, "大臣が定める方法の額");
  }
  if (line?.baseAmountYen !== undefined) return entered(line.baseAmountYen, "入力した基準額");
  const key = `baseAmount.${item}`;
  const isSum = item === "multiAgency" && (reader.has(`${key}.body`) || reader.has(`${key}.additions`));
  if (isSum && !reader.has(`${key}.body`)) return "bodyMissing";
  if (!isSum && !reader.has(key)) return "notGiven";
  const { population } = input.municipality;
  if (population === undefined) return "populationMissing";
  return isSum ? sumOfParts(key, population, reader) : singleBand(key, population, reader);
}

function entered(yen: number, origin: string): BaseAmount {
  return { yen: wholeYen(yen), origin, verification: "verified", parts: [] };
}

function singleBand(key: string, population: number, reader: ParameterReader): BaseAmount | BaseAmountGap {
  const { value, verification } = reader.get(key, "bands");
  const band = bandOf(value, population);
  return band
    ? { yen: wholeYen(band.amountYen), origin: bandOrigin("基準額", band, population), verification, parts: [] }
    : "outsideBands";
}

function sumOfParts(key: string, population: number, reader: ParameterReader): BaseAmount | BaseAmountGap {
  const additions = reader.find(`${key}.additions`, "additions");
  const parts = [
    part("body", { ja: "本体額", en: "Body" }, reader.get(`${key}.body`, "bands"), population),
    ...(additions?.value ?? []).map((addition) =>
      part(
        `addition.${addition.key}`,
        { ja: `取組加算（${addition.title.ja}）`, en: `Addition: ${addition.title.en}` },
        { value: addition.bands, verification: additions!.verification },
        population,
      ),
    ),
  ];
  const found = parts.filter((candidate) => candidate !== undefined);
  if (found.length < parts.length) return "outsideBands";
  return {
    yen: found.reduce((sum, { yen }) => sum + yen, 0n),
    origin: "人口区分の本体額と取組加算の合計",
    verification: weakest(...found.map(({ verification }) => verification)),
    parts: found,
  };
}

function part(
  key: string,
  title: Text,
  { value, verification }: Sourced<readonly PopulationBand[]>,
  population: number,
): BaseAmountPart | undefined {
  const band = bandOf(value, population);
  return (
    band && { key, title, yen: wholeYen(band.amountYen), origin: bandOrigin(title.ja, band, population), verification }
  );
}

function bandOf(bands: readonly PopulationBand[], population: number): PopulationBand | undefined {
  return bands.find(({ from, below }) => from <= population && population < (below ?? Infinity));
}

function bandOrigin(title: string, { from, below }: PopulationBand, population: number): string {
  const end = below === undefined ? "" : `${groupDigits(below)}人未満`;
  return `人口区分の${title}（人口${groupDigits(population)}人、区分は${groupDigits(from)}人以上${end}）`;
}
