import type { Text } from "@juso/model";
import { type Expr, ref } from "../expression/expression.ts";
import type { GrantNoticeCode } from "./grant-notice.ts";

/** What must be so before a notice is given: of values of steps, of what was entered, or of what the year has decided. */
export type Condition =
  | { readonly op: "exceeds"; readonly left: Expr; readonly right: Expr }
  | { readonly op: "given"; readonly id: string }
  | { readonly op: "told"; readonly fact: string }
  | { readonly op: "holds"; readonly on: string; readonly is: string }
  | { readonly op: "not"; readonly of: Condition }
  | { readonly op: "all"; readonly of: readonly Condition[] };

/** A part of a sentence for one of several things, named where its conditions hold. */
export interface NamedPart extends Text {
  readonly when: readonly Condition[];
  readonly amounts?: Readonly<Record<string, Expr>>;
}

/**
 * A notice as data. Its sentences have places: `{A.block1}` the yen of a step, `{transfer.L1}` a parameter as the law writes it,
 * `{difference}` one of its `amounts`, `{named}` the parts that hold, and the words of the fact or of the year.
 */
export interface NoticeRule extends Text {
  readonly code: GrantNoticeCode;
  /** The item, line, payer or category; the fact may know it instead. */
  readonly about?: string;
  /** The name of facts of the year, for each of which the notice is given. */
  readonly each?: string;
  /** All of these hold; none is looked at after one that does not. */
  readonly when?: readonly Condition[];
  readonly amounts?: Readonly<Record<string, Expr>>;
  /** Things to name: those that hold, of the first list in which any does. Where none does, nothing is said. */
  readonly named?: readonly (readonly NamedPart[])[];
}

/** The left is more than the right; a text is the id of a step. */
export function exceeds(left: Expr | string, right: Expr | string): Condition {
  const of = (side: Expr | string): Expr => (typeof side === "string" ? ref(side) : side);
  return { op: "exceeds", left: of(left), right: of(right) };
}

/** The amount is more than 0. */
export function isPositive(amount: Expr | string): Condition {
  return exceeds(amount, zero);
}

/** The amount is less than 0. */
export function isNegative(amount: Expr | string): Condition {
  return exceeds(zero, amount);
}

const zero: Expr = { op: "sum", of: [] };

/** A step has a value. */
export function given(id: string): Condition {
  return { op: "given", id };
}

/** There are facts of the name. */
export function told(fact: string): Condition {
  return { op: "told", fact };
}

/** A case holds. */
export function holds(on: string, is: string): Condition {
  return { op: "holds", on, is };
}

/** Not so. */
export function not(of: Condition): Condition {
  return { op: "not", of };
}

/** All of them. */
export function all(...of: readonly Condition[]): Condition {
  return { op: "all", of };
}

/** Notices with conditions before their own. */
export function onlyIf(conditions: readonly Condition[], rules: readonly NoticeRule[]): readonly NoticeRule[] {
  return rules.map((rule) => ({ ...rule, when: [...conditions, ...(rule.when ?? [])] }));
}
