import type { Condition, Dimension, Measure, TableDefinition } from "./table-definition.ts";

const band: Dimension = {
  field: "populationBand",
  title: { ja: "人口規模", en: "Population band" },
  hasTotal: true,
};

const state = (...states: readonly string[]): readonly Condition[] => [{ field: "implementationState", in: states }];

const municipalities: Measure = {
  id: "municipalities",
  title: { ja: "市町村数", en: "Municipalities" },
  counts: "municipality",
  kind: "count",
};

/** Which municipalities run the programme, by the roster. */
export const rosterTables: readonly TableDefinition[] = [
  {
    id: "reception-states",
    title: { ja: "受付の状態", en: "Reception" },
    note: {
      ja: "名簿にある市町村を、受け付けた結果ごとに数えます。1市町村は1つの状態だけに入ります。",
      en: "The municipalities of the roster by what became of their submission. Each is in one state.",
    },
    relation: "municipality",
    dimensions: [{ field: "receptionState", title: { ja: "状態", en: "State" }, hasTotal: true }],
    measures: [municipalities],
  },
  {
    id: "implementation-by-band",
    title: { ja: "人口規模別の実施状況", en: "Implementation by population" },
    note: {
      ja: "実施区分と人口は名簿によります。実施率は、実施している市町村を、その規模の全市町村で割ったものです。",
      en: "Implementation and population are those of the roster. The rate is of all municipalities of the band.",
    },
    relation: "municipality",
    dimensions: [band],
    measures: [
      municipalities,
      {
        id: "implementing",
        title: { ja: "実施", en: "Implementing" },
        counts: "municipality",
        kind: "count",
        where: state("implementing"),
      },
      {
        id: "preparing",
        title: { ja: "準備", en: "Preparing" },
        counts: "municipality",
        kind: "count",
        where: state("preparing"),
      },
      {
        id: "planned",
        title: { ja: "予定", en: "Planned" },
        counts: "municipality",
        kind: "count",
        where: state("planned"),
      },
      {
        id: "missing",
        title: { ja: "未提出", en: "Not submitted" },
        counts: "municipality",
        kind: "count",
        where: [{ field: "receptionState", in: ["missing"] }],
      },
    ],
    ratios: [
      {
        id: "implementationRate",
        title: { ja: "実施率（％）", en: "Rate (%)" },
        numerator: "implementing",
        denominator: "municipalities",
        per: 100,
      },
    ],
  },
  {
    id: "implementing-by-year",
    title: { ja: "年度別の実施・開始・終了", en: "Implementing, starts and endings by year" },
    note: {
      ja: "名簿の開始年度と終了年度から数えます。終了した市町村は、終了した年度までを実施に数えます。",
      en: "Counted from the years of start and end in the roster. One that ended counts as implementing to the year of its end.",
    },
    relation: "implementingYear",
    dimensions: [{ field: "fiscalYear", title: { ja: "年度", en: "Fiscal year" }, hasTotal: false }],
    measures: [
      { id: "implementing", title: { ja: "実施", en: "Implementing" }, counts: "municipality", kind: "count" },
      {
        id: "started",
        title: { ja: "開始", en: "Started" },
        counts: "municipality",
        kind: "count",
        where: [{ field: "isStart", in: [true] }],
      },
      {
        id: "ended",
        title: { ja: "年度末に終了", en: "Ended with the year" },
        counts: "municipality",
        kind: "count",
        where: [{ field: "isEnd", in: [true] }],
      },
    ],
  },
  {
    id: "planned-starts",
    title: { ja: "開始予定の年度別", en: "Planned starts by year" },
    note: {
      ja: "名簿に開始予定年度がある市町村です。年度を決めていない予定は入りません。",
      en: "Municipalities whose planned year is in the roster. Plans without a year are not in it.",
    },
    relation: "municipality",
    where: [{ field: "plannedFiscalYear" }],
    dimensions: [
      { field: "plannedFiscalYear", title: { ja: "開始予定年度", en: "Planned fiscal year" }, hasTotal: true },
      band,
    ],
    measures: [municipalities],
  },
];
