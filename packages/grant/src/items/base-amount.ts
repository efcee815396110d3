import { type GrantItemCode, type GrantLine, groupDigits, type Text } from "@juso/model";
import { wholeYen } from "../expression/whole-yen.ts";
import type { PopulationBand } from "../parameters/parameter-set.ts";
import { parameterValue, type YearParameters } from "../parameters/year-parameters.ts";

/** One amount that a base amount is the sum of: 本体額 (`body`) or a 取組加算 (`addition.<key>`). */
export interface BaseAmountPart {
  readonly key: string;
  readonly title: Text;
  readonly yen: bigint;
  readonly origin: string;
  /** The parameter it comes from. */
  readonly parameter: string;
}

/** A base amount (基準額) with where it comes from. */
export interface BaseAmount {
  readonly yen: bigint;
  readonly origin: string;
  /** The parameter it comes from; absent when it was entered or is made of parts. */
  readonly parameter?: string;
  /** Its parts; empty when it is one amount. */
  readonly parts: readonly BaseAmountPart[];
}

/**
 * Why there is no base amount: nothing entered and no parameter (`notGiven`), bands but no population of the municipality
 * (`populationMissing`), a population in none of the bands (`outsideBands`), or additions without a 本体額 (`bodyMissing`).
 */
export type BaseAmountGap = "notGiven" | "populationMissing" | "outsideBands" | "bodyMissing";

/** What a base amount is read from. */
export interface BaseAmountSource {
  /** The row of the item; nothing when there is none. */
  readonly line: GrantLine | undefined;
  readonly parameters: YearParameters;
  readonly population: number | undefined;
}

/** Items for which the minister sets an amount beside the cost (令26条4項1号, 5項3号イ). */
const itemsWithMinisterAmount: readonly GrantItemCode[] = ["selfReliance", "multiAgency"];

/**
 * E of an item: the minister's amount, else the base amount entered, else that of the parameters for the year and the population:
 * 本体額 plus 取組加算 where the parameters hold a 本体額 (多機関協働事業等 from R8), or else the band of the item.
 * A gap is not a ceiling of 0: no ceiling is known.
 */
export function baseAmountOf(
  item: GrantItemCode,
  { line, parameters, population }: BaseAmountSource,
): BaseAmount | BaseAmountGap {
  if (itemsWithMinisterAmount.includes(item) && line?.ministerAmountYen !== undefined) {
    return entered(line.ministerAmountYen, "大臣が定める方法の額");
  }
  if (line?.baseAmountYen !== undefined) return entered(line.baseAmountYen, "入力した基準額");
  const key = `baseAmount.${item}`;
  const isSum = item === "multiAgency" && (parameters.has(`${key}.body`) || parameters.has(`${key}.additions`));
  if (isSum && !parameters.has(`${key}.body`)) return "bodyMissing";
  if (!isSum && !parameters.has(key)) return "notGiven";
  if (population === undefined) return "populationMissing";
  return isSum ? sumOfParts(key, population, parameters) : singleBand(key, population, parameters);
}

function entered(yen: number, origin: string): BaseAmount {
  return { yen: wholeYen(yen, { ja: origin, en: "base amount" }), origin, parts: [] };
}

const title: Text = { ja: "基準額", en: "base amount" };

function singleBand(key: string, population: number, parameters: YearParameters): BaseAmount | BaseAmountGap {
  const band = bandOf(parameterValue(parameters, key, "bands") ?? [], population);
  if (band === undefined) return "outsideBands";
  return {
    yen: wholeYen(band.amountYen, title),
    origin: bandOrigin("基準額", band, population),
    parameter: key,
    parts: [],
  };
}

function sumOfParts(key: string, population: number, parameters: YearParameters): BaseAmount | BaseAmountGap {
  const bodyKey = `${key}.body`;
  const additionsKey = `${key}.additions`;
  const body = parameterValue(parameters, bodyKey, "bands") ?? [];
  const parts = [
    part("body", { ja: "本体額", en: "Body" }, bodyKey, body, population),
    ...(parameterValue(parameters, additionsKey, "additions") ?? []).map((addition) => {
      const name = { ja: `取組加算（${addition.title.ja}）`, en: `Addition: ${addition.title.en}` };
      return part(`addition.${addition.key}`, name, additionsKey, addition.bands, population);
    }),
  ];
  const found = parts.filter((candidate) => candidate !== undefined);
  if (found.length < parts.length) return "outsideBands";
  const yen = found.reduce((sum, each) => sum + each.yen, 0n);
  return { yen, origin: "人口区分の本体額と取組加算の合計", parts: found };
}

function part(
  key: string,
  name: Text,
  parameter: string,
  bands: readonly PopulationBand[],
  population: number,
): BaseAmountPart | undefined {
  const band = bandOf(bands, population);
  if (band === undefined) return undefined;
  const origin = bandOrigin(name.ja, band, population);
  return { key, title: name, yen: wholeYen(band.amountYen, name), origin, parameter };
}

function bandOf(bands: readonly PopulationBand[], population: number): PopulationBand | undefined {
  return bands.find(({ from, below }) => from <= population && population < (below ?? Infinity));
}

function bandOrigin(name: string, { from, below }: PopulationBand, population: number): string {
  const end = below === undefined ? "" : `${groupDigits(below)}人未満`;
  return `人口区分の${name}（人口${groupDigits(population)}人、区分は${groupDigits(from)}人以上${end}）`;
}
