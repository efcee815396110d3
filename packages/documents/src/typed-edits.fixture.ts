import { builtInParameters, type ParameterSet, type RoundingRule } from "@juso/grant";
import type { DocumentKindCode, EntityMap, RecordsByEntity } from "@juso/model";
import type { CellValue } from "@juso/paper";
import { sampleRecords } from "./sample-records.fixture.ts";

/** Something a clerk types into a workbook, cell by cell, and the records the workbook was made from. */
export interface TypedEdit {
  readonly what: string;
  readonly edits: Readonly<Record<string, CellValue>>;
  readonly records?: RecordsByEntity;
  readonly parameters?: ParameterSet;
  /** Kinds of documents that it is typed into; those with the forms of the whole calculation when absent. */
  readonly kinds?: readonly DocumentKindCode[];
}

const records = sampleRecords();

function withSetting(change: Partial<EntityMap["grantSetting"]>, more: RecordsByEntity = {}): RecordsByEntity {
  const grantSetting = (records.grantSetting ?? []).map((each) => ({ ...each, value: { ...each.value, ...change } }));
  return { ...records, ...more, grantSetting };
}

const columnC = withSetting({ incomeDeductionMethod: "columnC" });
const ownCost = withSetting({ costBaseMethod: "ownCost" });
const multiAgencyIncome: RecordsByEntity = {
  ...records,
  incomeLine: [
    ...(records.incomeLine ?? []),
    {
      value: {
        fiscalYear: 2025,
        incomeLineId: "I-3",
        componentCode: "outreach",
        incomeKind: "donation",
        description: "寄附金",
        plannedYen: 500_000,
        actualYen: 400_000,
      },
      position: { file: "x.csv", line: 2, row: 2 },
    },
  ],
};
const withoutParticipation: RecordsByEntity = {
  ...records,
  costLine: (records.costLine ?? []).filter(({ value }) => value.componentCode !== "participation"),
};
/** Every rounding by one rule, and other readings of the adjustment grant. */
function rounded(rule: RoundingRule, readings: Readonly<Record<string, string>> = {}): ParameterSet {
  const entries = builtInParameters.entries.map((entry) => {
    // Shares are rounded item by item; the sum is refused.
    if (entry.key === "rounding.costShare") return { ...entry, value: { ...rule, stage: "line" } };
    if (entry.key.startsWith("rounding.")) return { ...entry, value: rule };
    const key = entry.key.replace("adjustmentGrant.", "");
    return key in readings ? { ...entry, value: readings[key] } : entry;
  });
  return { ...builtInParameters, entries: entries as ParameterSet["entries"] };
}

const several = {
  "costLine.ccsLtc-a": 98_765_432,
  "costLine.commKosodate-a": 34_567_891,
  "E.disabilityConsultation": 7_777_777,
  "b.childUse": 25_000_001,
  "eligibleLine.multiAgency-a": 11_111_111,
  "x.activityCenter": -1_234_567,
  "ceiling.sogo": 250_000_001,
  adjustment: 12_345_678,
};
const units = [1, 1000] as const;
const modes = ["floor", "halfUp"] as const;
const stages = ["line", "sum"] as const;
const rules: readonly RoundingRule[] = units.flatMap((unit) =>
  modes.flatMap((mode) => stages.map((stage) => ({ unit, mode, stage }))),
);

const baseItems = ["ltcCenter", "disabilityConsultation", "childUse", "selfReliance", "townConsultation"];
const zeroBase = Object.fromEntries(baseItems.map((item) => [`b.${item}`, 0]));
const huge = {
  "costLine.ccsLtc-a": 9_876_543_210_987,
  "b.ltcCenter": 4_999_999_999_999,
  "b.childUse": 3_141_592_653_589,
  "b.selfReliance": 1_234_567_890_123,
};

/** Kinds that list what was received. */
const received = ["yearEnd", "advancePayment", "discontinuation", "repayment"] as const;

/** What the forms must bear: ordinary corrections, blanks, ceilings that begin or cease to bind, and extremes. */
export const typedEdits: readonly TypedEdit[] = [
  { what: "nothing is typed", edits: {} },
  { what: "a cost line grows", edits: { "costLine.ccsLtc-a": 123_456_789 } },
  { what: "a cost line becomes 0", edits: { "costLine.commPoor-a": 0 } },
  { what: "a cost line is cleared", edits: { "costLine.commPoor-a": null } },
  { what: "every cost of 3号 is 0", edits: costsOf("comm", 0) },
  { what: "every cost of 1号 is 0", edits: costsOf("ccs", 0) },
  { what: "eligible cost of 多機関協働 falls", edits: { "eligibleLine.multiAgency-a": 2_000_000 } },
  { what: "eligible cost of 多機関協働 is cleared", edits: { "eligibleLine.multiAgency-a": null } },
  {
    what: "eligible cost of 多機関協働 with income",
    edits: { "eligibleLine.multiAgency-a": 2_000_000, "incomeLine.I-3": 900_000 },
    records: multiAgencyIncome,
  },
  { what: "income of 多機関協働 above its cost", edits: { "incomeLine.I-3": 99_000_000 }, records: multiAgencyIncome },
  {
    what: "多機関協働 without one component",
    edits: { "costLine.outreach-a": 1_000_001 },
    records: withoutParticipation,
  },
  { what: "a blank row is filled", edits: { "spareCost.ccsLtc.1": 1_234_567, "spareEligible.ccsLtc.1": 1_000_000 } },
  {
    what: "blank rows of 多機関協働 are filled",
    edits: { "spareCost.outreach.2": 700_001, "spareEligible.outreach.2": 700_001, "spareIncome.outreach.1": 9_999 },
  },
  {
    what: "own cost: blank rows are filled",
    edits: { "spareCost.ccsChild.1": 500_000, "spareEligible.ccsChild.1": 400_000, "spareIncome.ccsLtc.1": 30_001 },
    records: ownCost,
  },
  { what: "income of a component that had none", edits: { "spareIncome.commPoor.1": 345_678 }, records: columnC },
  { what: "income grows", edits: { "incomeLine.I-1": 1_000_001 } },
  { what: "income above cost", edits: { "incomeLine.I-1": 999_999_999 } },
  { what: "income above cost, column C", edits: { "incomeLine.I-1": 999_999_999 }, records: columnC },
  { what: "income above an item's share, column C", edits: { "incomeLine.I-1": 30_000_000 }, records: columnC },
  { what: "a base-year cost changes", edits: { "b.childUse": 31_000_007 } },
  { what: "a base-year cost is cleared", edits: { "b.childUse": null } },
  { what: "a blank base-year cost is given", edits: { "b.townConsultation": 1_234_567 } },
  { what: "no base-year cost at all", edits: zeroBase },
  { what: "an impact of −5,000", edits: { "x.poorCommunity": -5_000 } },
  { what: "an abolished impact above the share", edits: { "x.poorCommunity": -50_000_000 } },
  {
    what: "an abolished impact above the share, column C",
    edits: { "x.poorCommunity": -50_000_000 },
    records: columnC,
  },
  { what: "an impact above the total", edits: { "x.kosodate": 900_000_000 } },
  { what: "impacts both ways", edits: { "x.kosodate": 8_000_000, "x.activityCenter": -2_000_001 } },
  { what: "a base amount is given", edits: { "E.disabilityConsultation": 5_000_000 } },
  { what: "a base amount is cleared", edits: { "E.childUse": null } },
  { what: "a base amount of 0", edits: { "E.kosodate": 0 } },
  { what: "a ceiling binds", edits: { "ceiling.sogo": 200_000_001 } },
  { what: "a ceiling of 0", edits: { "ceiling.sogo": 0 } },
  { what: "all ceilings of 0", edits: { "ceiling.sogo": 0, "ceiling.hokatsuNini": 0, "ceiling.shahoJujitsu": 0 } },
  { what: "a ceiling is cleared", edits: { "ceiling.hokatsuNini": null } },
  { what: "the ceiling of the adjustment grant is cleared", edits: { "ceiling.sogo": null, "other.sogo": null } },
  {
    what: "ceilings are given",
    edits: { "ceiling.sogo": 9_000_000, "other.sogo": 1_000_000 },
    records: withSetting({}, { categoryCap: [] }),
  },
  {
    what: "a ceiling binds, this programme first",
    edits: { "ceiling.sogo": 5_000_000 },
    records: withSetting({ capSplitMethod: "jusoFirst" }),
  },
  {
    what: "a ceiling binds, the other first",
    edits: { "ceiling.sogo": 5_000_000 },
    records: withSetting({ capSplitMethod: "otherFirst" }),
  },
  { what: "the other programme grows", edits: { "other.shahoJujitsu": 66_000_000 } },
  { what: "the adjustment grant is cleared", edits: { adjustment: null } },
  { what: "the adjustment grant is large", edits: { adjustment: 999_999_999 } },
  { what: "own cost: eligible falls", edits: { "eligibleLine.ccsChild-a": 1_000_000 }, records: ownCost },
  { what: "own cost: income above cost", edits: { "incomeLine.I-2": 99_000_000 }, records: ownCost },
  { what: "trillions of yen", edits: huge },
  { what: "the smallest amounts", edits: { ...zeroBase, "b.ltcCenter": 1, "b.childUse": 2, ...costsOf("ccs", 1) } },
  { what: "a receipt becomes 1 yen", edits: { "receipt.R-1": 1 }, kinds: ["report"] },
  { what: "the decision falls", edits: { "decided.national": 1_000_000 }, kinds: ["report"] },
  { what: "the decision is cleared", edits: { "decided.prefectural": null }, kinds: ["report"] },
  {
    what: "a decision is given",
    edits: { "decided.national": 100_000_000, "decided.prefectural": 99_999_999 },
    records: { ...records, grantDecision: [] },
    kinds: ["report"],
  },
  { what: "a receipt changes", edits: { "receipt.R-1": 70_000_001 }, kinds: [...received] },
  { what: "a receipt is cleared", edits: { "receipt.R-1": null }, kinds: [...received] },
  { what: "more is carried over", edits: { "carried.B-2": 9_876_543 }, kinds: ["yearEnd"] },
  { what: "nothing is carried over", edits: { "carried.B-2": 0 }, kinds: ["yearEnd"] },
  { what: "what is carried over is cleared", edits: { "carried.B-2": null }, kinds: ["yearEnd"] },
  { what: "another amount is requested", edits: { requested: 12_345_679 }, kinds: ["advancePayment"] },
  { what: "more is requested than is left", edits: { requested: 99_999_999_999 }, kinds: ["advancePayment"] },
  { what: "the amount requested is cleared", edits: { requested: null }, kinds: ["advancePayment"] },
  { what: "trillions of yen are requested", edits: { requested: 9_876_543_210_987 }, kinds: ["advancePayment"] },
  { what: "property is sold for more", edits: { "proceeds.PR-1": 1_850_001 }, kinds: ["propertyDisposal"] },
  { what: "property is given away", edits: { "proceeds.PR-1": 0 }, kinds: ["propertyDisposal"] },
  { what: "the proceeds are cleared", edits: { "proceeds.PR-1": null }, kinds: ["propertyDisposal"] },
  { what: "there is no tax credit", edits: { taxCredit: 0 }, kinds: ["consumptionTax"] },
  { what: "the tax credit is cleared", edits: { taxCredit: null }, kinds: ["consumptionTax"] },
  { what: "the tax credit is above the grant", edits: { taxCredit: 987_654_321_098 }, kinds: ["consumptionTax"] },
  { what: "the extract agrees no more", edits: { "budget.B-2": 5 } },
  ...rules.map((rule) => ({
    what: `rounding ${rule.unit} ${rule.mode} ${rule.stage}`,
    edits: several,
    parameters: rounded(rule),
  })),
  ...(["whole", "both"] as const).flatMap((roundingPoint) =>
    (["fullCost", "cappedCost"] as const).map((denominator) => ({
      what: `adjustment grant: ${roundingPoint}, ${denominator}`,
      edits: several,
      parameters: rounded({ unit: 1000, mode: "halfUp", stage: "line" }, { roundingPoint, denominator }),
    })),
  ),
];

function costsOf(prefix: string, yen: number): Readonly<Record<string, CellValue>> {
  const lines = (records.costLine ?? []).filter(({ value }) => value.componentCode.startsWith(prefix));
  return Object.fromEntries(lines.map(({ value }) => [`costLine.${value.costLineId}`, yen]));
}
