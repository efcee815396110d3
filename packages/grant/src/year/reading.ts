import type { StepDraft } from "../expression/expression.ts";
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

/** What readers of records and parameters have to say. */
export interface Known {
  /** What records say of the steps, by the id of the step. A step that is not here was not entered. */
  readonly entered: ReadonlyMap<string, Entered>;
  /** Which case holds, by what it is a case of: a parameter, a rounding (its stage), a method, the purpose, what records are like. */
  readonly cases: ReadonlyMap<string, string>;
  /** Steps that the year lists by a name. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** What is to be said of records, by the name that notices ask for. */
  readonly facts: ReadonlyMap<string, readonly Fact[]>;
}

/** The parts of what is known, entry by entry. */
export type Entries = {
  readonly [K in keyof Known]: readonly EntryOf<Known[K]>[];
};

type EntryOf<M> = M extends ReadonlyMap<infer K, infer V> ? readonly [K, V] : never;

/** What one reader of records has to say. */
export type Reading = Partial<Entries>;
