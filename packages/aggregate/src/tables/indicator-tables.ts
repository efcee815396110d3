import type { Dimension, Measure, Ratio, TableDefinition } from "./table-definition.ts";

const indicator: Dimension = { field: "indicatorCode", title: { ja: "指標", en: "Indicator" }, hasTotal: false };

const inState = (id: string, valueStatus: string, ja: string, en: string): Measure => ({
  id,
  title: { ja, en },
  counts: "municipality",
  kind: "count",
  where: [{ field: "valueStatus", in: [valueStatus] }],
});

const reportedSum = (id: string, field: string, ja: string, en: string, counts: Measure["counts"]): Measure => ({
  id,
  title: { ja, en },
  counts,
  kind: "sum",
  field,
  where: [{ field: "valueStatus", in: ["reported"] }],
});

const measures: readonly Measure[] = [
  reportedSum("value", "value", "値", "Value", "indicator"),
  reportedSum("targetValue", "targetValue", "目標値", "Target", "value"),
  reportedSum("population", "population", "報告した市町村の人口", "Inhabitants of those that reported", "inhabitant"),
  inState("reported", "reported", "報告", "Reported"),
  inState("notReported", "notReported", "未報告", "Not reported"),
  inState("unknown", "unknown", "不明", "Unknown"),
  inState("notApplicable", "notApplicable", "該当なし", "Not applicable"),
  inState("absent", "absent", "行がない", "No row"),
  inState("tooFine", "tooFine", "小数が細かすぎる", "Too many decimals"),
];

const ratios: readonly Ratio[] = [
  {
    id: "perTenThousand",
    title: { ja: "人口1万人当たり", en: "Per 10,000 inhabitants" },
    numerator: "value",
    denominator: "population",
    per: 10_000,
  },
];

const note = {
  ja: "値が「報告」の市町村だけを足します。空欄、未報告、不明、該当なしは0ではないので足さず、数を横に示します。人口1万人当たりは、報告した市町村の人口で割ります。",
  en: "Only reported values are added up. Blank, not reported, unknown and not applicable are not zero: they are counted beside it. Rates are for the inhabitants of those that reported.",
} as const;

/** The indicators, with what stands where there is no value. */
export const indicatorTables: readonly TableDefinition[] = [
  {
    id: "indicators",
    title: { ja: "指標（市町村別）", en: "Indicators by municipality" },
    note,
    relation: "indicator",
    dimensions: [indicator, { field: "municipalityCode", title: { ja: "市町村", en: "Municipality" }, hasTotal: true }],
    measures,
    ratios,
  },
  {
    id: "indicators-by-band",
    title: { ja: "指標（人口規模別）", en: "Indicators by population" },
    note,
    relation: "indicator",
    dimensions: [
      indicator,
      { field: "populationBand", title: { ja: "人口規模", en: "Population band" }, hasTotal: true },
    ],
    measures,
    ratios,
  },
  {
    id: "meetings",
    title: { ja: "会議", en: "Conferences" },
    note: {
      ja: "重層的支援会議と支援会議の開催回数、検討件数です（指標のうち会議のもの）。",
      en: "Conferences held and cases discussed: the indicators of conferences.",
    },
    relation: "indicator",
    where: [{ field: "indicatorCode", in: ["MT-01", "MT-02A", "MT-02B", "MT-02C", "MT-02D", "MT-03"] }],
    dimensions: [
      indicator,
      { field: "populationBand", title: { ja: "人口規模", en: "Population band" }, hasTotal: true },
    ],
    measures: measures.filter(({ id }) => ["value", "population", "reported"].includes(id)),
    ratios,
  },
];
