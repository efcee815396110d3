import type { DocumentKindCode, Text } from "@juso/model";

/** What a year is calculated for. Every kind of document rests on one of these three. */
export type CalculationKind = Extract<DocumentKindCode, "application" | "change" | "report">;

/** What a calculation takes and what it compares the grants with. */
export interface Purpose {
  readonly title: Text;
  /** Which amounts of the cost and income lines count. */
  readonly amounts: "planned" | "actual";
  /** How those amounts are called: 支出予定額 or 支出済額. */
  readonly amountsTitle: Text;
  /** Is the grant compared with what was decided? */
  readonly hasDecision: boolean;
  /** Is the grant settled against what was decided and received? */
  readonly isSettled: boolean;
}

const planned = { amounts: "planned", amountsTitle: { ja: "支出予定額", en: "planned amounts" } } as const;

/** The three purposes. */
export const purposes: Readonly<Record<CalculationKind, Purpose>> = {
  application: { title: { ja: "交付申請", en: "application" }, ...planned, hasDecision: false, isSettled: false },
  change: { title: { ja: "変更交付申請", en: "change application" }, ...planned, hasDecision: true, isSettled: false },
  report: {
    title: { ja: "実績報告", en: "report of results" },
    amounts: "actual",
    amountsTitle: { ja: "支出済額", en: "actual amounts" },
    hasDecision: true,
    isSettled: true,
  },
};

/** The kinds of document that plan a year: the application, and what changes it. */
export type PlanKind = Exclude<CalculationKind, "report">;

/** Does the kind of document plan a year, with a calculation of its own that is no settlement? */
export function isPlanOfYear(kind: DocumentKindCode): kind is PlanKind {
  return Object.hasOwn(purposes, kind) && !purposes[kind as CalculationKind].isSettled;
}

/** The purpose of a calculation. */
export function purposeOf({ documentKind }: { readonly documentKind: CalculationKind }): Purpose {
  return purposes[documentKind];
}
