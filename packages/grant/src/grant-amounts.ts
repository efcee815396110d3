import { formatRational, type GrantItemCode, multiply, type Rational, rational } from "@juso/model";
import { adjustmentGrant } from "./adjustment-grant.ts";
import type { CalculationLedger } from "./calculation-ledger.ts";
import type { GrantInput } from "./grant-input.ts";
import { type GrantLineDefinition, grantLines, type LineGroup } from "./grant-lines.ts";
import { roundGroup } from "./line-group.ts";
import { type LineRate, lineRate } from "./line-rates.ts";
import { type ParameterReader, type Sourced, weakest } from "./parameters/parameter-reader.ts";
import type { CategoryResult, LineResult, RoundingRule } from "./result.ts";
import { yenNumber } from "./rounded-amount.ts";

/** Amounts and choices that the lines are computed from. */
export interface LineSources {
  /** G of every item, yen. */
  readonly basic: ReadonlyMap<GrantItemCode, bigint>;
  /** C of 3号イ (令26条1項), before any ceiling, yen. */
  readonly carePreventionCostYen: bigint;
  readonly categories: readonly CategoryResult[];
  readonly isFiveYearsElapsed: boolean;
}

const groups: readonly LineGroup[] = ["N1", "N2", "N3", "N4", "N5", "P1", "P2", "P3"];

/** Every line of both grants: N1 to N5 (法106条の8) and P1 to P3 (法106条の9). */
export function computeGrantLines(
  input: GrantInput,
  sources: LineSources,
  reader: ParameterReader,
  ledger: CalculationLedger,
): readonly LineResult[] {
  return groups.flatMap((group) => {
    const definitions = grantLines.filter((line) => line.group === group);
    return group === "N2"
      ? [adjustmentLine(input, definitions[0]!, sources, reader, ledger)]
      : groupLines(group, definitions, sources, reader, ledger);
  });
}

function groupLines(
  group: LineGroup,
  definitions: readonly GrantLineDefinition[],
  sources: LineSources,
  reader: ParameterReader,
  ledger: CalculationLedger,
): readonly LineResult[] {
  const rule = reader.rounding(group);
  const rates = definitions.map((definition) => lineRate(definition.line, sources.isFiveYearsElapsed, reader, ledger));
  const rated = definitions.map((definition, index) => ({
    rate: rates[index]!.value,
    basicYen: definition.items.map((item) => sources.basic.get(item)!),
  }));
  const rounded = roundGroup(rated, rule.value);
  return definitions.map((definition, index) => {
    const base = rated[index]!.basicYen.reduce((sum, yen) => sum + yen, 0n);
    return recordLine(definition, base, rates[index]!, rounded[index]!.raw, rounded[index]!.yen, rule, reader, ledger);
  });
}

function recordLine(
  definition: GrantLineDefinition,
  base: bigint,
  rate: LineRate,
  raw: Rational,
  yen: bigint,
  rule: Sourced<RoundingRule>,
  reader: ParameterReader,
  ledger: CalculationLedger,
): LineResult {
  const verification = weakest(rate.verification, rule.verification);
  const items = definition.items.map((item) => `G.${item}`);
  const operands = items.length > 1 ? [`G.${definition.line}`] : items;
  if (items.length > 1) {
    ledger.whole({
      id: `G.${definition.line}`,
      title: { ja: `${definition.title.ja}の交付基本額の計`, en: `Amount the rate applies to: ${definition.title.en}` },
      formula: "G の合計",
      operands: items,
      basis: definition.basis,
      yen: base,
    });
  }
  ledger.allocated({
    id: lineStepId(definition),
    title: definition.title,
    formula: `${items.length > 1 ? "（G の合計）" : "G"} × ${formatRational(rate.value)}${rate.origin ? `［＝${rate.origin}］` : ""}`,
    operands,
    basis: definition.basis,
    exact: multiply(rate.value, rational(base)),
    yen,
    rounding: rule.value,
    verification,
  });
  return toResult(definition, reader, {
    baseYen: yenNumber(base),
    rate: formatRational(rate.value),
    raw: formatRational(raw),
    amountYen: yenNumber(yen),
    rounding: rule.value,
    verification,
  });
}

function adjustmentLine(
  input: GrantInput,
  definition: GrantLineDefinition,
  sources: LineSources,
  reader: ParameterReader,
  ledger: CalculationLedger,
): LineResult {
  const category = sources.categories.find((candidate) => candidate.category === "sogo")!;
  const cost = { basicYen: sources.basic.get("carePrevention")!, fullYen: sources.carePreventionCostYen };
  const result = adjustmentGrant(input, cost, category, reader, ledger);
  return toResult(definition, reader, {
    baseYen: yenNumber(result.adjustmentYen),
    rate: formatRational(result.rate),
    raw: formatRational(result.raw),
    amountYen: yenNumber(result.yen),
    rounding: result.rounding,
    verification: result.verification,
  });
}

function toResult(
  definition: GrantLineDefinition,
  reader: ParameterReader,
  amounts: Pick<LineResult, "baseYen" | "rate" | "raw" | "amountYen" | "rounding" | "verification">,
): LineResult {
  const { line, payer, title, items, basis } = definition;
  return {
    line,
    payer,
    title,
    items,
    ...amounts,
    basis,
    ministry: reader.get(`ministry.${items[0]!}`, "ministry").value,
  };
}

/** The id of a line's step: `H.` for the nation, `I.` for the prefecture. */
export function lineStepId(line: Pick<GrantLineDefinition, "line" | "payer">): string {
  return `${line.payer === "national" ? "H" : "I"}.${line.line}`;
}
