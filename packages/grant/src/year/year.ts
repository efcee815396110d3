import type { GrantItemCode } from "@juso/model";
import type { FiveYears } from "../items/five-years.ts";
import type { YearParameters } from "../parameters/year-parameters.ts";
import type { RefusedCost } from "../result.ts";
import type { Words } from "./fill-words.ts";
import type { Known } from "./reading.ts";

/** What records say of an item beside the amounts of its steps. */
export interface ItemRecord {
  /** The cost in the base year as entered, before any correction, yen; `null` when it is blank. */
  readonly baseYearCostYen: number | null;
  /** Why the base-year cost is corrected; absent where nothing was entered. */
  readonly correctionReason?: string;
  /** Why the cost may be 0. */
  readonly zeroReason?: string;
  /** Total of the cost lines whose eligible amount is blank, yen. */
  readonly unjudgedYen: bigint;
}

/**
 * What is known of a year before anything is computed, read once from the records and the parameters: steps, notices and results ask
 * this and no record.
 */
export interface Year extends Known {
  readonly fiscalYear: number;
  readonly startFiscalYear: number;
  readonly baseYear: number;
  readonly fiveYears: FiveYears;
  readonly parameters: YearParameters;
  /** Words that titles and notices of every year have in common. */
  readonly words: Words;
  /** Keys of the parameters that records ask for, whether the year has them or not. */
  readonly askedKeys: readonly string[];
  readonly items: ReadonlyMap<GrantItemCode, ItemRecord>;
  readonly refusedCosts: readonly RefusedCost[];
}
