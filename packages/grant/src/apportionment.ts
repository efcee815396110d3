import { divide, formatRational, multiply, type Rational, rational } from "@juso/model";
import { shareCorrection, shareCost } from "./base-year-cost.ts";
import type { BlockTotals } from "./block-totals.ts";
import type { CalculationLedger } from "./calculation-ledger.ts";
import type { CollectedCosts } from "./collected-costs.ts";
import type { ItemCostBase } from "./cost-base.ts";
import type { GrantInput } from "./grant-input.ts";
import type { GrantBlock, GrantItemDefinition } from "./grant-items.ts";
import { groupDigits } from "./group-digits.ts";
import { impactAmounts, noteExcessiveImpact } from "./impact-amounts.ts";
import type { ParameterReader } from "./parameters/parameter-reader.ts";
import { recordCorrection } from "./share-corrections.ts";

/** One block after the apportionment. Yen. */
export interface ApportionedBlock {
  readonly apportionedYen: bigint;
  readonly impactYen: bigint;
  readonly roundingLossYen: bigint;
  readonly items: readonly ItemCostBase[];
}

/**
 * Divides the block's total by the shares of the base year (令26条1項・3項・4項2号・5項), corrected where a correction is entered
 * (7項), with the impact amounts taken out before and given back after (6項). Income is taken off the total (8項), or off each item's share under the column-C reading, never both.
 */
export function apportionBlock(
  input: GrantInput,
  block: GrantBlock,
  definitions: readonly GrantItemDefinition[],
  collected: CollectedCosts,
  totals: BlockTotals,
  baseYear: number,
  reader: ParameterReader,
  ledger: CalculationLedger,
): ApportionedBlock {
  const isColumnC = input.setting.incomeDeductionMethod === "columnC";
  const impacts = impactAmounts(input, definitions);
  const impactYen = [...impacts.values()].reduce((sum, impact) => sum + impact, 0n);
  const total = isColumnC ? totals.totalYen : totals.netYen;
  noteExcessiveImpact(block, total, impactYen, ledger);
  const apportionedYen = ledger.whole({
    id: `S.${block.key}`,
    title: { ja: `${block.title.ja}の按分の対象額`, en: `Amount apportioned: ${block.title.en}` },
    formula: `${isColumnC ? "A" : "T"}${impactFormula(-impactYen)}`,
    operands: [isColumnC ? `A.${block.key}` : `T.${block.key}`],
    basis: "社会福祉法施行令26条6項",
    yen: total < impactYen ? 0n : total - impactYen,
  });
  const baseTotal = definitions.reduce((sum, { item }) => sum + BigInt(shareCost(input, item) ?? 0), 0n);
  const corrections = new Map(definitions.map(({ item }) => [item, shareCorrection(input, item)]));
  for (const definition of definitions) {
    const correction = corrections.get(definition.item);
    if (correction) recordCorrection(definition, correction, ledger);
  }
  const correctedIds = definitions.filter(({ item }) => corrections.get(item)).map(({ item }) => `corrected.${item}`);
  noteBaseYear(input, block, definitions, collected, { baseTotal, apportionedYen, baseYear, impacts }, ledger);
  const rounding = reader.rounding("costShare");
  let shared = 0n;
  const items = definitions.map((definition): ItemCostBase => {
    const { item, title, basis } = definition;
    const costs = collected.byItem.get(item)!;
    const costYen = shareCost(input, item);
    const correction = corrections.get(item);
    const w: Rational = baseTotal === 0n ? rational(0) : divide(rational(costYen ?? 0), rational(baseTotal));
    ledger.ratio({
      id: `w.${item}`,
      title: { ja: `${title.ja}の基準年度の率`, en: `Base-year share: ${title.en}` },
      formula: `${correction ? "補正後の" : ""}基準年度（${baseYear}年度）の費用 ${groupDigits(costYen ?? 0)}円 ÷ ${correctedIds.length > 0 ? "補正後の" : ""}総額 ${groupDigits(baseTotal)}円`,
      operands: correctedIds,
      basis: correctedIds.length > 0 ? `${basis}・7項` : basis,
      exact: w,
    });
    const shareYen = ledger.amount({
      id: `share.${item}`,
      title: { ja: `${title.ja}の按分額`, en: `Apportioned amount: ${title.en}` },
      formula: "按分の対象額 × w",
      operands: [`S.${block.key}`, `w.${item}`],
      basis,
      exact: multiply(rational(apportionedYen), w),
      rounding: rounding.value,
      verification: rounding.verification,
    });
    shared += shareYen;
    const impact = impacts.get(item) ?? 0n;
    const gross = notNegative(shareYen + impact);
    const income = isColumnC ? costs.incomeYen : 0n;
    const costBaseYen = ledger.whole({
      id: `C.${item}`,
      title: { ja: `${title.ja}の費用の額`, en: `Cost base: ${title.en}` },
      formula: `按分額${impactFormula(impact)}${isColumnC ? " − B" : ""}`,
      operands: isColumnC ? [`share.${item}`, `B.${item}`] : [`share.${item}`],
      basis: impact === 0n ? basis : `${basis}・6項`,
      verification: rounding.verification,
      yen: notNegative(gross - income),
    });
    const computed = shareYen + impact - income;
    if (computed < 0n) noteNegative(definition, ledger);
    ledger.whole({
      id: `D.${item}`,
      title: { ja: `${title.ja}の対象経費`, en: `Eligible cost: ${title.en}` },
      formula: `按分額${impactFormula(impact)}${isColumnC ? "（収入を控除する前）" : ""}`,
      operands: [`share.${item}`],
      basis,
      verification: rounding.verification,
      yen: gross,
    });
    return {
      ...costs,
      definition,
      baseYearCostYen: costYen,
      ...(correction ? { correction } : {}),
      share: formatRational(w),
      apportionedYen: shareYen,
      impactYen: impact,
      costBaseYen,
      belowZeroYen: notNegative(-computed),
      selectableYen: gross,
    };
  });
  return { apportionedYen, impactYen, roundingLossYen: baseTotal === 0n ? 0n : apportionedYen - shared, items };
}

function impactFormula(yen: bigint): string {
  if (yen === 0n) return "";
  return yen > 0n ? ` ＋ 影響額 ${groupDigits(yen)}円` : ` − 影響額 ${groupDigits(-yen)}円`;
}

function notNegative(yen: bigint): bigint {
  return yen < 0n ? 0n : yen;
}

function noteNegative({ item, title }: GrantItemDefinition, ledger: CalculationLedger): void {
  ledger.notice(
    "costBaseNegative",
    {
      ja: `「${title.ja}」は、影響額又は収入が按分額を超えるため、費用の額を0円としました。影響額と収入を確かめてください。`,
      en: `The impact or income of "${title.en}" exceeds its apportioned amount, so its cost base is taken as 0. Check the impact amount and the income.`,
    },
    item,
  );
}

interface BaseYearState {
  readonly baseTotal: bigint;
  readonly apportionedYen: bigint;
  readonly baseYear: number;
  readonly impacts: ReadonlyMap<string, bigint>;
}

function noteBaseYear(
  input: GrantInput,
  block: GrantBlock,
  definitions: readonly GrantItemDefinition[],
  collected: CollectedCosts,
  state: BaseYearState,
  ledger: CalculationLedger,
): void {
  if (state.baseTotal === 0n && state.apportionedYen > 0n) {
    ledger.notice(
      "baseYearTotalMissing",
      {
        ja: `「${block.title.ja}」の基準年度（${state.baseYear}年度）の費用が一つも無いため、${groupDigits(state.apportionedYen)}円を按分できず、0円としています。基準年度の費用を入力してください。`,
        en: `"${block.title.en}" has no cost in the base year (fiscal ${state.baseYear}), so ${groupDigits(state.apportionedYen)} yen cannot be apportioned and count as 0. Enter the base-year costs.`,
      },
      block.key,
    );
    return;
  }
  for (const { item, title } of definitions) {
    if (shareCost(input, item) !== null || state.impacts.has(item) || collected.byItem.get(item)!.totalYen === 0n)
      continue;
    ledger.notice(
      "baseYearMissing",
      {
        ja: `「${title.ja}」の基準年度（${state.baseYear}年度）の費用が空欄です。按分の率を0としています。費用を入力するか、無かったときは0と入力してください。`,
        en: `The base-year cost (fiscal ${state.baseYear}) of "${title.en}" is blank and its share is taken as 0. Enter the cost, or 0 when there was none.`,
      },
      item,
    );
  }
}
