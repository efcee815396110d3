import type { Dimension, Measure, TableDefinition } from "./table-definition.ts";

const band: Dimension = {
  field: "populationBand",
  title: { ja: "人口規模", en: "Population band" },
  hasTotal: true,
};

const component: Dimension = {
  field: "componentCode",
  title: { ja: "構成事業", en: "Component" },
  hasTotal: false,
};

const distinctMunicipalities: Measure = {
  id: "municipalities",
  title: { ja: "市町村数", en: "Municipalities" },
  counts: "municipality",
  kind: "distinct",
  field: "municipalityCode",
};

const siteMeasures: readonly Measure[] = [
  { id: "sites", title: { ja: "拠点数", en: "Sites" }, counts: "site", kind: "count" },
  distinctMunicipalities,
  {
    id: "consultations",
    title: { ja: "相談件数", en: "Consultations" },
    counts: "case",
    kind: "sum",
    field: "consultations",
  },
];

/** How the components are run: by whom, where, with how many people. */
export const organisationTables: readonly TableDefinition[] = [
  {
    id: "delivery-modes",
    title: { ja: "実施方法（直営・委託など）", en: "Modes of delivery" },
    note: {
      ja: "実施している構成事業を、実施方法ごとに数えます。実施方法が空欄のものは「記載なし」です。",
      en: "Components that are run, by their mode. Those without a mode stand under 'not said'.",
    },
    relation: "component",
    where: [{ field: "isImplemented", in: [true] }],
    dimensions: [component, { field: "deliveryMode", title: { ja: "実施方法", en: "Mode" }, hasTotal: true }, band],
    measures: [distinctMunicipalities],
  },
  {
    id: "sites",
    title: { ja: "拠点", en: "Sites" },
    note: {
      ja: "拠点の表にあるものを数えます。相談件数が空欄の拠点は、相談件数に入りません。",
      en: "What is in the tables of sites. Sites without a number of consultations are not in that sum.",
    },
    relation: "site",
    dimensions: [{ field: "siteKind", title: { ja: "拠点の種類", en: "Kind" }, hasTotal: true }, band],
    measures: siteMeasures,
  },
  {
    id: "child-family-centres",
    title: { ja: "こども家庭センター", en: "Children and families centres" },
    note: {
      ja: "拠点の種類がこども家庭センターのものです。",
      en: "Sites that are centres for children and families.",
    },
    relation: "site",
    where: [{ field: "siteKind", in: ["childFamilyCenter"] }],
    dimensions: [band],
    measures: siteMeasures,
  },
  {
    id: "staffing",
    title: { ja: "職員の配置", en: "Staffing" },
    note: {
      ja: "構成事業と役割ごとの人数です。1人が2つの役割を持つと、それぞれに数えます。常勤換算は千分の1人までの和です。",
      en: "Staff by component and role. One person in two roles counts in both. Full-time equivalents are exact to a thousandth.",
    },
    relation: "staffing",
    dimensions: [component, { field: "staffRole", title: { ja: "役割", en: "Role" }, hasTotal: true }],
    measures: [
      { id: "persons", title: { ja: "人数", en: "Persons" }, counts: "person", kind: "sum", field: "persons" },
      {
        id: "fullTimeEquivalent",
        title: { ja: "常勤換算", en: "Full-time equivalents" },
        counts: "person",
        kind: "sum",
        field: "fullTimeEquivalent",
      },
      distinctMunicipalities,
    ],
  },
];
