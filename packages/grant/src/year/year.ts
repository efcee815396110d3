import type { GrantItemCode } from "@juso/model";
import type { StepDraft } from "../expression/expression.ts";
import type { FiveYears } from "../items/five-years.ts";
import type { YearParameters } from "../parameters/year-parameters.ts";
import type { RefusedCost } from "../result.ts";
import type { Words } from "./fill-words.ts";

/** What the records say of one step: its amount, or what it adds up. */
export interface Entered {
  /** What of the step is as entered. */
  readonly step: Partial<StepDraft>;
  /** Inputs that the step adds up: single records, or parts of an amount. */
  readonly inputs?: readonly StepDraft[];
}

/** Something that is to be said of records: what a notice names. */
export interface Fact {
  readonly words: Words;
  /** What the notice is about, where the fact knows it. */
  readonly about?: string;
}

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
export interface Year {
  readonly fiscalYear: number;
  readonly startFiscalYear: number;
  readonly baseYear: number;
  readonly fiveYears: FiveYears;
  readonly parameters: YearParameters;
  /** What records say of the steps, by the id of the step. A step that is not here was not entered. */
  readonly entered: ReadonlyMap<string, Entered>;
  /** Which case holds, by what it is a case of: a parameter, a rounding (its stage), a method, the purpose, what records are like. */
  readonly cases: ReadonlyMap<string, string>;
  /** Steps that the year lists by a name. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** What is to be said of records, by the name that notices ask for. */
  readonly facts: ReadonlyMap<string, readonly Fact[]>;
  /** Words that titles and notices of every year have in common. */
  readonly words: Words;
  /** Keys of the parameters that records ask for, whether the year has them or not. */
  readonly askedKeys: readonly string[];
  readonly items: ReadonlyMap<GrantItemCode, ItemRecord>;
  readonly refusedCosts: readonly RefusedCost[];
}

/** The parts of what is known, entry by entry. */
export type Entries = {
  readonly [K in "entered" | "cases" | "lists" | "facts"]: readonly EntryOf<Year[K]>[];
};

type EntryOf<M> = M extends ReadonlyMap<infer K, infer V> ? readonly [K, V] : never;

/** What one reader of records has to say. */
export type Reading = Partial<Entries>;
