import { fiscalYearOf, type PropertyItem } from "@juso/model";
import { wholeYen, yenNumber } from "../expression/whole-yen.ts";
import type { ParameterSet } from "../parameters/parameter-set.ts";
import { parametersOfYear, requiredParameter } from "../parameters/year-parameters.ts";

/** One row of the ledger of property whose disposal is restricted (適化法22条). Yen. */
export interface PropertyLedgerRow {
  readonly item: PropertyItem;
  readonly totalYen: number;
  /** Last day of the restriction, ISO; `null` when the period is blank. */
  readonly restrictedUntilDate: string | null;
}

/**
 * The items at or above the threshold per piece, by date of acquisition. The restriction ends on the day before the anniversary of the
 * acquisition. The threshold is that of the fiscal year of acquisition, or of the nearest year the parameters know.
 * Source: 適化法22条, 同法施行令13条・14条; standard condition 50万円以上.
 */
export function propertyLedger(items: readonly PropertyItem[], parameters: ParameterSet): readonly PropertyLedgerRow[] {
  return items
    .filter((item) => item.unitPriceYen >= thresholdYen(item, parameters))
    .map((item) => ({
      item,
      totalYen: totalYen(item),
      restrictedUntilDate:
        item.restrictionYears === undefined ? null : dayBeforeAnniversary(item.acquiredDate, item.restrictionYears),
    }))
    .sort(
      (a, b) =>
        compareText(a.item.acquiredDate, b.item.acquiredDate) ||
        compareText(a.item.propertyItemId, b.item.propertyItemId),
    );
}

function thresholdYen(item: PropertyItem, parameters: ParameterSet): number {
  const acquired = fiscalYearOf(item.acquiredDate);
  const years = parameters.entries
    .filter((entry) => entry.key === "property.thresholdYen")
    .map((entry) => entry.fiscalYears);
  const nearest = years
    .map(({ from, to }) => Math.min(Math.max(acquired, from), to ?? Infinity))
    .sort((a, b) => Math.abs(a - acquired) - Math.abs(b - acquired))[0];
  const year = nearest ?? acquired;
  return requiredParameter(parametersOfYear(parameters, year), year, "property.thresholdYen", "yen");
}

function totalYen({ itemName, quantity, unitPriceYen }: PropertyItem): number {
  const what = { ja: itemName, en: itemName };
  return yenNumber(wholeYen(unitPriceYen, what) * BigInt(quantity), what);
}

/** Last day of `years` years that begin on the day itself (29 February counts as the end of that month). */
function dayBeforeAnniversary(date: string, years: number): string {
  const day = new Date(
    Date.UTC(Number(date.slice(0, 4)) + years, Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)) - 1),
  );
  return day.toISOString().slice(0, 10);
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
