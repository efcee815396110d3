import type { Text } from "@juso/model";
import type { RoundingRule } from "../rounding-rule.ts";

/** The value of a step or of an input. What was not given counts as 0, and is passed over by `least`. */
export interface Ref {
  readonly op: "ref";
  readonly id: string;
}

/** A fraction of the parameter set, as the law writes it. */
export interface ParameterRef {
  readonly op: "parameter";
  readonly key: string;
}

/** Nothing: what has this value is not given. */
export interface None {
  readonly op: "none";
}

/**
 * Several operands. `sum` and `times` as they are; `least` the smallest of those that are given; `each` the sum of the operands, every
 * one of them rounded by itself by the rule of the step.
 */
export interface Several<E> {
  readonly op: "sum" | "times" | "least" | "each";
  readonly of: readonly E[];
}

/** The first less the second; may be negative. */
export interface Minus<E> {
  readonly op: "minus";
  readonly of: readonly [E, E];
}

/** The operand, or 0 where it is negative (0円を下回らない). */
export interface Positive<E> {
  readonly op: "positive";
  readonly of: E;
}

/** A part in its whole, a ratio; 0 where the whole is 0. */
export interface Share<E> {
  readonly op: "share";
  readonly part: E;
  readonly whole: E;
}

/**
 * One operand's part of their sum, which is rounded once by the rule of the step: every part down, and what is left over, one unit
 * each, to the greatest remainders, the earlier first. The parts of all operands add up to the rounded sum.
 */
export interface Allot<E> {
  readonly op: "allot";
  readonly of: readonly E[];
  readonly at: number;
}

/** `take` where any of the steps or inputs named has a value, else `otherwise`; without one the step itself is not given. */
export interface WhenGiven<E> {
  readonly op: "whenGiven";
  readonly ids: readonly string[];
  readonly take: E;
  readonly otherwise?: E;
}

/** `take` where the steps named add up to more than 0, else `otherwise`; without one, 0. */
export interface WhenAny<E> {
  readonly op: "whenAny";
  readonly ids: readonly string[];
  readonly take: E;
  readonly otherwise?: E;
}

/** The case that holds this year, with what decided it: a parameter's key, or a method of the municipality. */
export interface Chosen<E> {
  readonly op: "chosen";
  readonly on: string;
  readonly option: string;
  readonly title?: Text;
  readonly of: E;
}

/** One case for every option of a parameter or a method. */
export interface Choose<E> {
  readonly op: "choose";
  readonly on: string;
  readonly cases: Readonly<Record<string, E>>;
  readonly titles?: Readonly<Record<string, Text>>;
}

/** A calculation as data: a closed tree over steps, inputs and parameters, without branches that the year has decided. */
export type Expr =
  | Ref
  | None
  | ParameterRef
  | Several<Expr>
  | Minus<Expr>
  | Positive<Expr>
  | Share<Expr>
  | Allot<Expr>
  | WhenGiven<Expr>
  | WhenAny<Expr>
  | Chosen<Expr>;

/** `whenAny` over steps that the year lists by a name. */
export interface WhenAnyListed<E> extends Omit<WhenAny<E>, "ids"> {
  readonly ids: string;
}

/** A calculation of every year: an expression whose branches by parameters and methods are still open. */
export type Definition =
  | Ref
  | None
  | ParameterRef
  | Several<Definition>
  | Minus<Definition>
  | Positive<Definition>
  | Share<Definition>
  | Allot<Definition>
  | WhenGiven<Definition>
  | WhenAny<Definition>
  | WhenAnyListed<Definition>
  | Choose<Definition>;

/** A rounding by a parameter's key, by a fixed rule, or none. */
export type RoundingDraft = string | RoundingRule | undefined;

/** That a case holds: of a parameter, a method or what the records are like. */
export interface Holds {
  readonly on: string;
  readonly is: string;
}

/** One step of a calculation of every year. An input has no expression. */
export interface StepDraft {
  readonly id: string;
  readonly title: Text;
  /** Clause of the law or notice, Japanese. */
  readonly basis: string;
  /** How formulas call the value; the title when absent. */
  readonly name?: string;
  readonly unit?: "ratio";
  readonly expression?: Definition;
  readonly rounding?: RoundingDraft | { readonly on: string; readonly cases: Readonly<Record<string, RoundingDraft>> };
  /** Input: the value; `null` when nobody gave it. */
  readonly given?: bigint | null;
  /** Input: where the value comes from, Japanese. */
  readonly origin?: string;
  /** Input: the id of the input whose place it takes. */
  readonly instead?: string;
  /** An input that a single record holds, such as a cost line. */
  readonly isLine?: true;
  /** Input: may be negative. */
  readonly isSigned?: true;
  /** Keys of parameters that the value rests on beside those in the expression. */
  readonly restsOn?: readonly string[];
  /** The step is one of the year only where all of these hold. */
  readonly only?: readonly Holds[];
  /** What is different where a case holds. */
  readonly where?: readonly (Holds & { readonly step: Partial<StepDraft> })[];
  /** Ids of sums of records that the step adds up, those of them that the year has. */
  readonly adds?: readonly string[];
  /** Ids of the cost or income lines that the value adds up. */
  readonly sources?: readonly string[];
  /** A sum that forms print and nothing is computed from. */
  readonly isSubtotal?: true;
}

/** How a step of one year is rounded. */
export interface StepRounding extends RoundingRule {
  /** The parameter that says so; absent where the rule is fixed. */
  readonly parameter?: string;
}

/** One step of the calculation of one year. */
export interface Step extends Omit<StepDraft, "expression" | "rounding" | "only" | "where" | "adds"> {
  readonly expression?: Expr;
  readonly rounding?: StepRounding;
}

/** A reference. */
export function ref(id: string): Ref {
  return { op: "ref", id };
}

/** References to several steps or inputs. */
export function refs(ids: readonly string[]): readonly Ref[] {
  return ids.map(ref);
}

/** A parameter. */
export function parameter(key: string): ParameterRef {
  return { op: "parameter", key };
}

/** A sum; of nothing, 0. */
export function sum<E>(...of: readonly E[]): Several<E> {
  return { op: "sum", of };
}

/** A product. */
export function times<E>(...of: readonly E[]): Several<E> {
  return { op: "times", of };
}

/** The least of what is given. */
export function least<E>(...of: readonly E[]): Several<E> {
  return { op: "least", of };
}

/** A difference. */
export function minus<E>(left: E, right: E): Minus<E> {
  return { op: "minus", of: [left, right] };
}

/** A difference that is never below 0. */
export function positive<E>(of: E): Positive<E> {
  return { op: "positive", of };
}

/** Cases by a parameter or a method. */
export function choose<E>(
  on: string,
  cases: Readonly<Record<string, E>>,
  titles?: Readonly<Record<string, Text>>,
): Choose<E> {
  return { op: "choose", on, cases, ...(titles ? { titles } : {}) };
}

/** `take` where something is given: the step named, or any of several. */
export function whenGiven<E>(ids: string | readonly string[], take: E, otherwise?: E): WhenGiven<E> {
  return {
    op: "whenGiven",
    ids: typeof ids === "string" ? [ids] : ids,
    take,
    ...(otherwise === undefined ? {} : { otherwise }),
  };
}

/** Steps as those of the years in which a case holds. */
export function onlyWhere(on: string, is: string, drafts: readonly StepDraft[]): readonly StepDraft[] {
  return drafts.map((draft) => ({ ...draft, only: [...(draft.only ?? []), { on, is }] }));
}

/** `take` where the steps named add up to more than 0. */
export function whenAny<E>(ids: readonly string[], take: E, otherwise?: E): WhenAny<E> {
  return { op: "whenAny", ids, take, ...(otherwise === undefined ? {} : { otherwise }) };
}

/** `take` where the steps that the year lists by a name add up to more than 0. */
export function whenAnyListed<E>(ids: string, take: E, otherwise: E): WhenAnyListed<E> {
  return { op: "whenAny", ids, take, otherwise };
}
