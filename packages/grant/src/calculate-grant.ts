import { type GrantItemCode, JusoError } from "@juso/model";
import { basicAmounts } from "./basic-amounts.ts";
import { recordBlockSums } from "./block-sums.ts";
import { CalculationLedger } from "./calculation-ledger.ts";
import { applyCategoryCaps } from "./category-cap.ts";
import { chosenMethods } from "./chosen-methods.ts";
import { collectCosts } from "./collected-costs.ts";
import { computeCostBases } from "./cost-base.ts";
import { noteEligibleCosts } from "./eligible-notices.ts";
import { yearsElapsed } from "./five-years.ts";
import { computeGrantLines } from "./grant-amounts.ts";
import type { GrantInput } from "./grant-input.ts";
import { grantItems } from "./grant-items.ts";
import { type SelectedItem, selectItems } from "./item-selection.ts";
import { missingParameters } from "./missing-parameters.ts";
import { municipalBalance } from "./municipal-balance.ts";
import { hashParameters } from "./parameters/parameter-hash.ts";
import { ParameterReader } from "./parameters/parameter-reader.ts";
import { payerOutcome } from "./payer-results.ts";
import type { GrantResult, ItemResult } from "./result.ts";
import { noteResult, zeroReasonOf } from "./result-notices.ts";
import { yenNumber } from "./rounded-amount.ts";
import { computeTransfers } from "./transfers.ts";

/**
 * The grant of one municipality and year, exact to the yen: every intermediate value is a step, every rounding is logged.
 * Planned amounts count for an application or change, actual amounts for a report. Same input, same result.
 *
 * @throws JusoError `data-not-accepted` without a start year or with an amount that is not a whole number;
 *   `parameters-missing` when the parameters have no value for the year.
 */
export function calculateGrant(input: GrantInput): GrantResult {
  const ledger = new CalculationLedger();
  const reader = new ParameterReader(input.parameters, input.fiscalYear);
  for (const { code, about, ...text } of missingParameters(input)) ledger.notice(code, text, about);
  const start = startFiscalYear(input);
  const elapsed = yearsElapsed(input, start, reader, ledger);
  const baseYear = start - reader.get("baseYear.yearsBeforeStart", "integer").value;
  const collected = collectCosts(input, reader, ledger);
  const { blocks, items: bases } = computeCostBases(input, collected, baseYear, reader, ledger);
  noteEligibleCosts(input, collected, ledger);
  const selected = selectItems(input, bases, reader, ledger);
  const categories = applyCategoryCaps(input, selected, reader, ledger);
  const basic = basicAmounts(selected, categories, ledger);
  recordBlockSums(selected, basic, ledger);
  const lines = computeGrantLines(
    input,
    {
      basic,
      carePreventionCostYen: selected.get("carePrevention")!.costBaseYen,
      categories,
      isFiveYearsElapsed: elapsed.isFiveYearsElapsed,
    },
    reader,
    ledger,
  );
  const national = payerOutcome(input, "national", lines, reader, ledger);
  const prefectural = payerOutcome(input, "prefectural", lines, reader, ledger);
  const transfer = computeTransfers(basic, lines.find((line) => line.line === "N2")!.amountYen, reader, ledger);
  const balance = municipalBalance(blocks, national.result, prefectural.result, transfer, ledger);
  const items = itemResults(input, selected, basic);
  noteResult(input, items, reader.used, ledger);
  return {
    municipalityCode: input.municipality.municipalityCode,
    municipalityName: input.municipality.municipalityName,
    fiscalYear: input.fiscalYear,
    documentKind: input.documentKind,
    programmeStartFiscalYear: start,
    ...elapsed,
    methods: {
      costBase: input.setting.costBaseMethod,
      incomeDeduction: input.setting.incomeDeductionMethod,
      capSplit: input.setting.capSplitMethod,
      settlementCap: input.setting.settlementCapMethod,
    },
    chosenMethods: chosenMethods(input.setting, elapsed.isFiveYearsElapsed),
    blocks,
    items,
    categories,
    lines: [...national.lines, ...prefectural.lines],
    payers: { national: national.result, prefectural: prefectural.result },
    transfer,
    ...balance,
    steps: ledger.steps,
    parameters: { id: input.parameters.id, sha256: hashParameters(input.parameters), used: reader.used },
    notices: ledger.notices,
    refusedCosts: collected.refused,
  };
}

function startFiscalYear(input: GrantInput): number {
  const start = input.municipality.programmeStartFiscalYear;
  if (start !== undefined) return start;
  throw new JusoError("data-not-accepted", {
    ja: "市町村の事業開始年度が空欄です。基準年度と5年経過の判定に必要なので、市町村の表に入力してください。",
    en: "The fiscal year in which the programme started is blank. The base year and the five-year test need it. Enter it in the municipality table.",
  });
}

function itemResults(
  input: GrantInput,
  selected: ReadonlyMap<GrantItemCode, SelectedItem>,
  basic: ReadonlyMap<GrantItemCode, bigint>,
): readonly ItemResult[] {
  return grantItems.map(({ item, title, block, components, capCategory }): ItemResult => {
    const row = selected.get(item)!;
    const zeroReason = row.totalYen === 0n ? zeroReasonOf(input, item) : undefined;
    return {
      item,
      title,
      block,
      components,
      totalCostYen: yenNumber(row.totalYen),
      incomeYen: yenNumber(row.incomeYen),
      baseYearCostYen: row.baseYearCostYen,
      ...(row.correction ? { uncorrectedBaseYearCostYen: row.correction.uncorrectedYen } : {}),
      ...(row.correction?.reason ? { correctionReason: row.correction.reason } : {}),
      ...(row.share === undefined ? {} : { share: row.share }),
      ...(row.apportionedYen === undefined ? {} : { apportionedYen: yenNumber(row.apportionedYen) }),
      impactYen: yenNumber(row.impactYen),
      costBaseYen: yenNumber(row.costBaseYen),
      eligibleYen: yenNumber(row.selectableYen),
      ...(row.share === undefined && row.unjudgedYen > 0n ? { eligibleUnknownYen: yenNumber(row.unjudgedYen) } : {}),
      baseAmountYen: row.baseAmountYen === null ? null : yenNumber(row.baseAmountYen),
      selectedYen: yenNumber(row.selectedYen),
      basicYen: yenNumber(basic.get(item)!),
      ...(capCategory ? { capCategory } : {}),
      ...(zeroReason ? { zeroReason } : {}),
    };
  });
}
