import type { Text } from "@juso/model";

/** A band of municipalities by their inhabitants. */
export interface PopulationBand {
  readonly key: string;
  readonly title: Text;
  /** Inhabitants from which it begins. */
  readonly from: number;
}

/**
 * The nine bands by which the ministry publishes how many municipalities run the programme, smallest first.
 * Source: 社会・援護局関係主管課長会議資料（人口規模別実施市町村数）.
 */
export const populationBands: readonly PopulationBand[] = [
  { key: "under10000", title: { ja: "1万人未満", en: "Under 10,000" }, from: 0 },
  { key: "from10000", title: { ja: "1万人以上3万人未満", en: "10,000 to 29,999" }, from: 10_000 },
  { key: "from30000", title: { ja: "3万人以上5万人未満", en: "30,000 to 49,999" }, from: 30_000 },
  { key: "from50000", title: { ja: "5万人以上10万人未満", en: "50,000 to 99,999" }, from: 50_000 },
  { key: "from100000", title: { ja: "10万人以上20万人未満", en: "100,000 to 199,999" }, from: 100_000 },
  { key: "from200000", title: { ja: "20万人以上30万人未満", en: "200,000 to 299,999" }, from: 200_000 },
  { key: "from300000", title: { ja: "30万人以上40万人未満", en: "300,000 to 399,999" }, from: 300_000 },
  { key: "from400000", title: { ja: "40万人以上50万人未満", en: "400,000 to 499,999" }, from: 400_000 },
  { key: "from500000", title: { ja: "50万人以上", en: "500,000 and more" }, from: 500_000 },
];

/** The key of the band of a municipality with so many inhabitants; nothing when the number is not known. */
export function populationBandOf(population: number | undefined): string | undefined {
  return population === undefined ? undefined : populationBands.findLast(({ from }) => from <= population)?.key;
}
