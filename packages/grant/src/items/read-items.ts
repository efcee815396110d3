import { type GrantItemCode, type GrantLine, groupDigits } from "@juso/model";
import { unjudgedLines } from "../costs/eligible-costs.ts";
import { type LineAmount, totalOf } from "../costs/line-amount.ts";
import { wholeYen } from "../expression/whole-yen.ts";
import type { GrantInput } from "../grant-input.ts";
import type { YearParameters } from "../parameters/year-parameters.ts";
import type { Entries, Reading } from "../year/reading.ts";
import type { ItemRecord, Year } from "../year/year.ts";
import { apportionedBlocks, type GrantItemDefinition, grantItems, itemsOfBlock } from "./grant-items.ts";
import { readBaseAmount } from "./read-base-amount.ts";

/** What was entered for the items of a year, also beside the amounts of their steps. */
export interface ItemReading extends Reading {
  readonly records: Year["items"];
}

/** Reads what was entered for the items of a year: base-year costs and their corrections, impact amounts, base amounts. */
export function readItems(input: GrantInput, parameters: YearParameters, amounts: readonly LineAmount[]): ItemReading {
  const own = input.grantLines.filter(({ fiscalYear }) => fiscalYear === input.fiscalYear);
  const rows = new Map([...own].reverse().map((row) => [row.grantItem, row]));
  const records = grantItems.map((definition) => ({
    item: definition.item,
    record: recordOf(definition, rows.get(definition.item), input, amounts),
  }));
  const isApportioned = input.setting.costBaseMethod === "apportionment";
  const shared = isApportioned ? apportionedBlocks.flatMap(({ key }) => itemsOfBlock(key)) : [];
  const impacts = readImpacts(input, shared);
  const isCorrected = (item: GrantItemCode): boolean => rows.get(item)?.correctedBaseYearCostYen !== undefined;
  const { population } = input.municipality;
  const base = grantItems.map((definition) => ({
    item: definition.item,
    amount: readBaseAmount(definition, { row: rows.get(definition.item), parameters, population }),
  }));
  return {
    records: new Map(records.map(({ item, record }) => [item, record])),
    entered: [
      ...shared.flatMap((definition) => readBaseYear(definition, rows.get(definition.item))),
      ...(impacts.entered ?? []),
      ...base.flatMap(({ amount, item }) => (typeof amount === "string" ? [] : [[`E.${item}`, amount] as const])),
    ],
    cases: [
      ...grantItems.map(({ item }) => [`corrected.${item}`, isCorrected(item) ? "yes" : "no"] as const),
      ...records.map(({ item, record }) => [`hasZeroReason.${item}`, record.zeroReason ? "yes" : "no"] as const),
      ...apportionedBlocks.map(
        ({ key }) =>
          [`corrected.${key}`, itemsOfBlock(key).some(({ item }) => isCorrected(item)) ? "yes" : "no"] as const,
      ),
      ...(impacts.cases ?? []),
      ...base.flatMap(({ amount, item }) => (typeof amount === "string" ? [[`gap.${item}`, amount] as const] : [])),
    ],
    facts: [
      ...(impacts.facts ?? []),
      ...grantItems.flatMap((definition) => correctionFacts(definition, rows.get(definition.item))),
    ],
  };
}

/** The base-year cost of an item that is apportioned, and the cost that replaces it in the shares (補正, 令26条7項). 0 is a correction too. */
function readBaseYear({ item, title }: GrantItemDefinition, row: GrantLine | undefined): Entries["entered"] {
  const what = { ja: `${title.ja}の基準年度の費用`, en: `base-year cost: ${title.en}` };
  const given = (yen: number | undefined) => ({ given: yen === undefined ? null : wholeYen(yen, what) });
  const { baseYearCostYen, correctedBaseYearCostYen, correctionReason: reason } = row ?? {};
  if (correctedBaseYearCostYen === undefined) return [[`b.${item}`, { step: given(baseYearCostYen) }]];
  const origin = `補正前の費用に代えて入力した額${reason ? `（理由: ${reason}）` : ""}`;
  return [
    [`uncorrected.${item}`, { step: given(baseYearCostYen) }],
    [`corrected.${item}`, { step: { ...given(correctedBaseYearCostYen), origin } }],
  ];
}

/**
 * The impact amount of each item that has one (令26条6項). Openings and increases are positive: taken out of the total before
 * apportioning and added to their own item. Closures and decreases are negative: the other way round.
 */
function readImpacts(input: GrantInput, shared: readonly GrantItemDefinition[]): Reading {
  const own = input.impacts.filter(({ fiscalYear }) => fiscalYear === input.fiscalYear);
  const unused = own.filter(({ grantItem }) => shared.length === 0 || grantItem === "multiAgency");
  const impacts = new Map<GrantItemCode, bigint>();
  for (const { amountYen, grantItem, impactAmountId: id, impactKind } of shared.length === 0 ? [] : own) {
    const isAdded = impactKind === "opened" || impactKind === "increased";
    const amount = wholeYen(amountYen, { ja: `影響額 ${id}`, en: `impact amount ${id}` });
    impacts.set(grantItem, (impacts.get(grantItem) ?? 0n) + (isAdded ? amount : -amount));
  }
  return {
    entered: [...impacts].map(([item, given]) => [`x.${item}`, { step: { given } }]),
    cases: [...impacts.keys()].map((item) => [`impact.${item}`, "yes"]),
    facts: [["impactNotApplied", unused.length === 0 ? [] : [{ words: { count: `${unused.length}` } }]]],
  };
}

/** A correction with the cost before and after, or a reason for one without a corrected cost. */
function correctionFacts({ item }: GrantItemDefinition, row: GrantLine | undefined): Entries["facts"] {
  const { baseYearCostYen: entered, correctedBaseYearCostYen: corrected, correctionReason: reason } = row ?? {};
  const before =
    entered === undefined
      ? { ja: "空欄", en: "blank" }
      : { ja: `${groupDigits(entered)}円`, en: `${groupDigits(entered)} yen` };
  if (corrected === undefined) return [[`correctionCostMissing.${item}`, reason ? [{ words: { before } }] : []]];
  const words = { before, corrected: groupDigits(corrected) };
  return reason
    ? [[`correction.${item}`, [{ words: { ...words, reason } }]]]
    : [[`correctionWithoutReason.${item}`, [{ words }]]];
}

function recordOf(
  { components, item }: GrantItemDefinition,
  row: GrantLine | undefined,
  input: GrantInput,
  amounts: readonly LineAmount[],
): ItemRecord {
  const { baseYearCostYen = null, correctionReason, zeroReason: entered } = row ?? {};
  const zeroReason = entered || zeroReasonOf(item, components, input);
  return {
    baseYearCostYen,
    unjudgedYen: totalOf(unjudgedLines(components, amounts)),
    ...(correctionReason ? { correctionReason } : {}),
    ...(zeroReason ? { zeroReason } : {}),
  };
}

/** Why an item may be zero that nobody gave a reason for: its component is not implemented, or the welfare office. */
function zeroReasonOf(
  item: GrantItemCode,
  own: GrantItemDefinition["components"],
  { components, fiscalYear, municipality }: GrantInput,
): string | undefined {
  const absent = components.find(
    (component) =>
      component.fiscalYear === fiscalYear && own.includes(component.componentCode) && !component.isImplemented,
  );
  if (absent?.notImplementedReason) return absent.notImplementedReason;
  if (item === "townConsultation" && municipality.hasWelfareOffice) return "福祉事務所を設置しているため";
  if (item === "selfReliance" && !municipality.hasWelfareOffice) return "福祉事務所を設置していないため";
  return undefined;
}
