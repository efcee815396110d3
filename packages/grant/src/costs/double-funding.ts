import { type CostLine, groupDigits } from "@juso/model";
import type { Purpose } from "../purpose.ts";
import type { Fact } from "../year/reading.ts";
import { costTotal } from "./line-amount.ts";

/** Cost lines that look like one cost entered under this grant and under another source. Yen. */
export interface DoubleFunding {
  readonly costLineIds: readonly string[];
  readonly fundingSources: readonly string[];
  readonly amountYen: number;
}

/**
 * Lines of the same component, site, category, description and amount that differ only in the funding source, one of them being this
 * grant. A yen may be paid from one source only (法106条の11). Zero and blank amounts are not compared.
 */
export function doubleFunding(costLines: readonly CostLine[], purpose: Purpose): readonly DoubleFunding[] {
  const groups = new Map<string, CostLine[]>();
  for (const line of costLines) {
    const total = costTotal(line, purpose);
    if (!total) continue;
    const key = JSON.stringify([
      line.fiscalYear,
      line.componentCode,
      line.siteId ?? null,
      line.expenseCategory,
      line.description ?? null,
      total,
    ]);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()]
    .map((lines) => ({ lines, sources: [...new Set(lines.map((line) => line.fundingSource))].sort() }))
    .filter(({ sources }) => sources.length > 1 && sources.includes("juso"))
    .map(({ lines, sources }) => ({
      costLineIds: lines.map((line) => line.costLineId),
      fundingSources: sources,
      amountYen: costTotal(lines[0]!, purpose) ?? 0,
    }));
}

/** The same as facts, each about the first of its lines. */
export function suspectedTwice(costLines: readonly CostLine[], purpose: Purpose): readonly Fact[] {
  return doubleFunding(costLines, purpose).map(({ amountYen, costLineIds }) => ({
    about: costLineIds[0]!,
    words: { ids: { ja: costLineIds.join("と"), en: costLineIds.join(" and ") }, yen: groupDigits(amountYen) },
  }));
}
