import type { GrantDecision, GrantDocument, PayerCode } from "@juso/model";
import { isPlanOfYear, type PlanKind, purposes } from "./purpose.ts";

/** The application or change that the decision in force on a day rests on. */
export interface VersionInForce {
  readonly kind: PlanKind;
  /** Number of the change; 0 for the application. */
  readonly changeVersion: number;
  /** Was no change filed after it, so that the present data are it? */
  readonly isLatest: boolean;
}

/**
 * Which version of the year is in force on a day: the last one that was filed by the day of the latest decision. Nothing when there is no
 * decision yet, or when its documents have no dates.
 *
 * @param day ISO date.
 */
export function versionInForce(
  day: string,
  {
    decisions,
    documents,
  }: { readonly decisions: readonly GrantDecision[]; readonly documents: readonly GrantDocument[] },
  { fiscalYear, payer }: { readonly fiscalYear: number; readonly payer: PayerCode },
): VersionInForce | undefined {
  const own = <T extends { readonly fiscalYear: number; readonly payer: PayerCode }>(
    rows: readonly T[],
  ): readonly T[] => rows.filter((row) => row.fiscalYear === fiscalYear && row.payer === payer);
  const decided = own(decisions)
    .map(({ decidedDate }) => decidedDate)
    .filter((date) => date <= day)
    .sort()
    .at(-1);
  const versions = own(documents).flatMap(({ changeVersion = 1, documentDate, documentKind: kind }) =>
    // What is compared with a decision is a change, with its number; before there was one, there is only the application.
    isPlanOfYear(kind) ? [{ kind, changeVersion: purposes[kind].hasDecision ? changeVersion : 0, documentDate }] : [],
  );
  if (decided === undefined || versions.some(({ documentDate }) => documentDate === undefined)) return undefined;
  const ordered = versions.sort((left, right) => left.changeVersion - right.changeVersion);
  const found = ordered.filter(({ documentDate }) => (documentDate ?? "") <= decided).at(-1);
  if (found === undefined) return undefined;
  return { kind: found.kind, changeVersion: found.changeVersion, isLatest: found === ordered.at(-1) };
}
