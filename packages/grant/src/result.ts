import type {
  CapCategoryCode,
  CapSplitMethodCode,
  ComponentCode,
  CostBaseMethodCode,
  GrantItemCode,
  GrantLineCode,
  IncomeDeductionMethodCode,
  PayerCode,
  SettlementCapMethodCode,
  Text,
} from "@juso/model";
import type { Expr, StepRounding } from "./expression/expression.ts";
import type { FiledVersion } from "./filed-version.ts";
import type { FiveYearsEffect } from "./five-years-result.ts";
import type { GrantNotice } from "./notices/grant-notice.ts";
import type { CalculationKind } from "./purpose.ts";
import type { RoundingRule } from "./rounding-rule.ts";

/** Whether a value was checked against the text that fixes it. Unverified values are shown as such in every output. */
export type Verification = "verified" | "unverified";

/** One rounding that was carried out. `raw` is the exact amount as a fraction (`17/4`). */
export interface RoundingLog extends RoundingRule {
  readonly raw: string;
  readonly resultYen: number;
}

/** Ids of parameters and methods whose value was not checked against the text that fixes it. */
export interface Unverified {
  /** Those that the step itself uses. */
  readonly own: readonly string[];
  /** Those that only the steps below it use. */
  readonly inherited: readonly string[];
}

/** One step of the calculation as data: the same for every value of the inputs. An input has no expression. */
export interface StepDefinition {
  readonly id: string;
  readonly title: Text;
  /** How formulas call the value; the title when absent. */
  readonly name?: string;
  /** Clause of the law or notice, Japanese. */
  readonly basis: string;
  readonly unit: "yen" | "ratio";
  /** A tree over ids of steps and inputs, and keys of parameters. */
  readonly expression?: Expr;
  readonly rounding?: StepRounding;
  /** An input that may be negative. */
  readonly isSigned?: true;
}

/**
 * One intermediate value. Ids are stable and guessable: `<column or symbol>.<item or line>`,
 * for example `T.block1`, `w.ltcCenter`, `C.ltcCenter`, `G.kosodate`, `H.N3`, `L.national`.
 * `<column>.<block>` is the sum of a block, `G.<line>` that of a line with several items.
 * A, B: cost and income; T: net total; S: amount apportioned; w, share: the share and its yen; C to G: the columns; cap: the ceiling of
 * a category; uncorrected, corrected: the base-year cost before and after the correction; E.<item>.body, E.<item>.addition.<key>: the
 * parts of a base amount; H: national; I: prefectural; J: transfers; K: municipality; decided, received, determined, L: settlement;
 * cost, eligible, income: sums by component; b: base-year cost; x: impact amount; ceiling, juso, other, both, excess, remainder: a category.
 */
export interface CalculationStep {
  readonly id: string;
  readonly title: Text;
  /** The formula in words and symbols with its amounts, Japanese, for example `G 9,511,444円 × 20/100`. */
  readonly formula: string;
  /** Ids of the steps the value is computed from. */
  readonly operands: readonly string[];
  /** Clause of the law or notice, Japanese. */
  readonly basis: string;
  /** The exact value as a fraction. */
  readonly exact: string;
  /** The value in yen after rounding; absent for a ratio. */
  readonly yen?: number;
  readonly rounding?: RoundingLog;
  /** `unverified` when one of the values that the step itself uses is. */
  readonly verification: Verification;
  /** What is unverified; absent when nothing is. */
  readonly unverified?: Unverified;
  /** Ids of the cost or income lines that the value adds up, in the order of the ids; absent when it is not made of lines. */
  readonly sources?: readonly string[];
  /** Present on a sum that forms print and nothing is computed from; its explanation lists the parts without opening them. */
  readonly isSubtotal?: true;
}

/** A parameter that the calculation used. */
export interface ParameterUse {
  readonly key: string;
  readonly title: Text;
  readonly value: string;
  readonly source: string;
  readonly verification: Verification;
}

/** A method that the municipality chose; printed on every document. */
export interface ChosenMethod {
  readonly key:
    | "costBaseMethod"
    | "incomeDeductionMethod"
    | "capSplitMethod"
    | "settlementCapMethod"
    | "fiveYearsElapsed";
  readonly title: Text;
  readonly code: string;
  readonly codeTitle: Text;
  /** Why it was chosen, or for whom it could not be followed and what was done instead; Japanese. */
  readonly reason?: string;
}

/** One programme block: 包括的相談支援 (1号), 地域づくり (3号), 多機関協働等 (2号・4〜6号). */
export type BlockKey = "block1" | "block3" | "multiAgency";

/** Totals of a block and its apportionment (令26条). Yen. */
export interface BlockResult {
  readonly key: BlockKey;
  readonly title: Text;
  readonly items: readonly GrantItemCode[];
  readonly totalCostYen: number;
  readonly incomeYen: number;
  /** T: total net of income. */
  readonly netCostYen: number;
  /** What the shares are applied to: T (before the deduction of income under the column-C reading) less the impact amounts. */
  readonly apportionedYen: number;
  readonly baseYear: number;
  /** Sum of the base-year costs that the shares are made of. */
  readonly baseYearTotalYen: number;
  /** Sum of the impact amounts taken out of (positive) or put into (negative) T before apportioning. */
  readonly impactYen: number;
  /** Yen lost by rounding each share down. */
  readonly roundingLossYen: number;
}

/** One row of 所要額調書 / 精算額調書 up to column G. Yen; `null` is "not given", which is not 0. */
export interface ItemResult {
  readonly item: GrantItemCode;
  readonly title: Text;
  readonly block: BlockKey;
  readonly components: readonly ComponentCode[];
  /** A: the component's own total cost. */
  readonly totalCostYen: number;
  /** B: donations and other income. */
  readonly incomeYen: number;
  /** The base-year cost that w is made of: the corrected one where a correction is in force (令26条7項). */
  readonly baseYearCostYen: number | null;
  /** The base-year cost as entered; present only where a correction replaced it, `null` when it is blank. */
  readonly uncorrectedBaseYearCostYen?: number | null;
  /** Why the base-year cost is corrected; absent without a correction in force or without a reason. */
  readonly correctionReason?: string;
  /** w as a fraction; absent when costs are not apportioned. */
  readonly share?: string;
  /** 按分額: the block's apportioned amount times w, rounded, before the impact amount; absent when costs are not apportioned. */
  readonly apportionedYen?: number;
  readonly impactYen: number;
  /** C: the cost base: apportioned (令26条) or A − B. */
  readonly costBaseYen: number;
  /** D: eligible cost. Under apportionment it equals C, under the column-C reading C before the deduction of income. */
  readonly eligibleYen: number;
  /** Own cost only: total of the cost lines whose eligible amount is blank. Kept out of D; absent when there is none. */
  readonly eligibleUnknownYen?: number;
  /** E: base amount (基準額). */
  readonly baseAmountYen: number | null;
  /** F = min(D, E). */
  readonly selectedYen: number;
  /** G = min(C, F), after the ceiling of the category. */
  readonly basicYen: number;
  readonly capCategory?: CapCategoryCode;
  readonly zeroReason?: string;
}

/** One ceiling shared with 地域支援事業交付金. Yen. */
export interface CategoryResult {
  readonly category: CapCategoryCode;
  readonly title: Text;
  readonly capYen: number | null;
  readonly jusoYen: number;
  readonly otherProgrammeYen: number;
  readonly excessYen: number;
  /** What this programme keeps after the split. */
  readonly jusoAllowedYen: number;
  readonly remainderYen: number;
}

/** One line of a grant: N1, N2, N3, N4, N5-…, P1, P2, P3-…. Yen. */
export interface LineResult {
  readonly line: GrantLineCode;
  readonly payer: PayerCode;
  readonly title: Text;
  readonly items: readonly GrantItemCode[];
  /** Sum of G of the items (for N2: the adjustment grant that is apportioned). */
  readonly baseYen: number;
  /** Rate as a fraction. */
  readonly rate: string;
  /** Rate as the law writes it: `20/100`; a rate that is made of others `38.5 %`; for N2 `9,511,444 ÷ 259,511,444`. */
  readonly rateText: string;
  readonly raw: string;
  /** H (or I for the prefecture): the amount of the line. */
  readonly amountYen: number;
  readonly rounding: RoundingRule;
  readonly basis: string;
  /** 所管: which ministry the line belongs to. */
  readonly ministry: "mhlw" | "cfa";
  readonly verification: Verification;
  /** Which values of the line are unverified: keys of the parameters of its rate and rounding. Absent when none is. */
  readonly unverified?: readonly string[];
  /** Settlement only: what was decided for this line, `null` when decisions are not given per line. */
  readonly decidedYen?: number | null;
  /** Settlement only: the amount determined for this line. */
  readonly determinedYen?: number;
}

/** Settlement of one grant: 確定額, 受入済額, 返還/不足. Yen. */
export interface SettlementResult {
  readonly decidedYen: number;
  readonly determinedYen: number;
  /** `null` when no receipt is entered, which is not 0. */
  readonly receivedYen: number | null;
  /** Received minus determined: positive is to be returned (返還), negative is short (不足); `null` when no receipt is entered. */
  readonly differenceYen: number | null;
}

/** Change application: the amounts before and after. Yen. */
export interface ChangeResult {
  readonly decidedYen: number;
  readonly requiredYen: number;
  readonly differenceYen: number;
}

/** One grant as a whole. */
export interface PayerResult {
  readonly payer: PayerCode;
  readonly totalYen: number;
  /** Amounts by 所管; they add up to the total, also where the total is rounded. */
  readonly byMinistry: Readonly<Record<"mhlw" | "cfa", number>>;
  readonly settlement?: SettlementResult;
  readonly change?: ChangeResult;
}

/** Cost that the grant does not count, by reason. Yen. */
export interface RefusedCost {
  /** `costItem`: the cost belongs to another budget; `fundingSource`: another source pays it (法106条の11). */
  readonly reason: "costItem" | "fundingSource";
  /** The code of the cost item or of the funding source. */
  readonly code: string;
  readonly costLineIds: readonly string[];
  readonly amountYen: number;
  /** Where the cost goes. */
  readonly destination: Text;
}

/** The whole calculation for one municipality, one fiscal year and one kind of document. */
export interface GrantResult {
  readonly municipalityCode: string;
  readonly municipalityName: string;
  readonly fiscalYear: number;
  readonly documentKind: CalculationKind;
  readonly programmeStartFiscalYear: number;
  readonly yearsElapsed: number;
  readonly isFiveYearsElapsed: boolean;
  /** What the rates after five years change; absent where they neither apply nor begin in the next year, as far as its rates are known. */
  readonly fiveYearsEffect?: FiveYearsEffect;
  readonly methods: {
    readonly costBase: CostBaseMethodCode;
    readonly incomeDeduction: IncomeDeductionMethodCode;
    readonly capSplit: CapSplitMethodCode;
    readonly settlementCap: SettlementCapMethodCode;
  };
  readonly chosenMethods: readonly ChosenMethod[];
  readonly blocks: readonly BlockResult[];
  readonly items: readonly ItemResult[];
  readonly categories: readonly CategoryResult[];
  readonly lines: readonly LineResult[];
  readonly payers: Readonly<Record<PayerCode, PayerResult>>;
  /** L1 and L2: 介護保険特別会計 to the general account. Yen. */
  readonly transfer: { readonly firstYen: number; readonly secondYen: number; readonly totalYen: number };
  /** What remains for the municipality. Yen. */
  readonly municipalYen: number;
  readonly totalNetCostYen: number;
  /** Every step that has a value, in the order of computing. */
  readonly steps: readonly CalculationStep[];
  /** The calculation as data: every step, also those without a value, and every input but the single lines. */
  readonly definitions: readonly StepDefinition[];
  readonly parameters: { readonly id: string; readonly sha256: string; readonly used: readonly ParameterUse[] };
  /** Sentences for people: missing base amounts, unverified values, refused costs. */
  readonly notices: readonly GrantNotice[];
  /** Cost lines that were not counted. */
  readonly refusedCosts: readonly RefusedCost[];
  /** The versions of the year that were filed, in their order; the caller adds them, the calculation does not know them. */
  readonly versions?: readonly FiledVersion[];
}

/** A calculation without its steps, which follow from the records: every amount of items, lines and payers. */
export type GrantSummary = Omit<GrantResult, "steps" | "definitions" | "versions">;
