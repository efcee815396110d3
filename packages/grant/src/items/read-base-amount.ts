import { type GrantItemCode, type GrantLine, groupDigits, type Text } from "@juso/model";
import { refs, type StepDraft, sum } from "../expression/expression.ts";
import { wholeYen } from "../expression/whole-yen.ts";
import type { BaseAmountAddition, PopulationBand } from "../parameters/parameter-set.ts";
import { parameterValue, type YearParameters } from "../parameters/year-parameters.ts";
import type { Entered } from "../year/reading.ts";
import type { GrantItemDefinition } from "./grant-items.ts";
import { baseAmountBasis } from "./item-steps.ts";

/** What a base amount (基準額) is read from. */
export interface BaseAmountSource {
  /** The row of the item; nothing when there is none. */
  readonly row: GrantLine | undefined;
  readonly parameters: YearParameters;
  readonly population: number | undefined;
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
export function readBaseAmount(
  definition: GrantItemDefinition,
  { parameters, population, row }: BaseAmountSource,
): Entered | BaseAmountGap {
  const { item } = definition;
  if (itemsWithMinisterAmount.includes(item) && row?.ministerAmountYen !== undefined) {
    return entered(row.ministerAmountYen, "大臣が定める方法の額");
  }
  if (row?.baseAmountYen !== undefined) return entered(row.baseAmountYen, "入力した基準額");
  const [key, body, additions] = ["", ".body", ".additions"].map((part) => `baseAmount.${item}${part}`) as Keys;
  const isSum = item === "multiAgency" && (parameters.has(body) || parameters.has(additions));
  if (isSum && !parameters.has(body)) return "bodyMissing";
  if (!isSum && !parameters.has(key)) return "notGiven";
  if (population === undefined) return "populationMissing";
  const bands = parameterValue(parameters, isSum ? body : key, "bands") ?? [];
  const more = isSum ? (parameterValue(parameters, additions, "additions") ?? []) : [];
  if (!isSum) return ofBand({ ja: "基準額", en: "base amount" }, bands, population, key) ?? "outsideBands";
  return sumOfParts(definition, population, [
    { key: "body", title: { ja: "本体額", en: "Body" }, bands, parameter: body },
    ...more.map((addition) => ({
      key: `addition.${addition.key}`,
      title: { ja: `取組加算（${addition.title.ja}）`, en: `Addition: ${addition.title.en}` },
      bands: addition.bands,
      parameter: additions,
    })),
  ]);
}

type Keys = [string, string, string];
type Part = BaseAmountAddition & { readonly parameter: string };

function entered(yen: number, origin: string): Entered {
  return { step: { given: wholeYen(yen, { ja: origin, en: "base amount" }), origin } };
}

/** The amount of the band that holds the population; nothing when none does. */
function ofBand(name: Text, bands: readonly PopulationBand[], population: number, key: string): Entered | undefined {
  const band = bands.find(({ below, from }) => from <= population && population < (below ?? Infinity));
  if (band === undefined) return undefined;
  const end = band.below === undefined ? "" : `${groupDigits(band.below)}人未満`;
  const origin = `人口区分の${name.ja}（人口${groupDigits(population)}人、区分は${groupDigits(band.from)}人以上${end}）`;
  return { step: { given: wholeYen(band.amountYen, name), origin, restsOn: [key] } };
}

/** 本体額 and every 取組加算 as inputs of their sum. */
function sumOfParts(
  { item, title }: GrantItemDefinition,
  population: number,
  parts: readonly Part[],
): Entered | BaseAmountGap {
  const inputs = parts.flatMap(({ bands, key, parameter, title: name }): readonly StepDraft[] => {
    const found = ofBand(name, bands, population, parameter);
    if (found === undefined) return [];
    const whole = { ja: `${title.ja}の基準額のうち${name.ja}`, en: `Base amount, ${name.en}: ${title.en}` };
    return [{ ...found.step, id: `E.${item}.${key}`, title: whole, name: name.ja, basis: baseAmountBasis }];
  });
  if (inputs.length < parts.length) return "outsideBands";
  const restsOn = [...new Set(parts.map(({ parameter }) => parameter))];
  return { inputs, step: { restsOn, expression: sum(...refs(inputs.map(({ id }) => id))) } };
}
