import {
  type CategoryCap,
  type Component,
  type CostLine,
  type EntityKey,
  type GrantDecision,
  type GrantLine,
  type GrantReceipt,
  type GrantSetting,
  type ImpactAmount,
  type IncomeLine,
  JusoError,
  type Municipality,
  type PayerCode,
  type Programme,
  type RecordsByEntity,
  type Row,
} from "@juso/model";
import { type DocumentDates, documentDates } from "./document-dates.ts";
import type { ParameterSet } from "./parameters/parameter-set.ts";
import type { CalculationKind } from "./purpose.ts";

/** The tables that a calculation reads. */
export const grantEntities: readonly EntityKey[] = [
  "municipality",
  "programme",
  "component",
  "costLine",
  "incomeLine",
  "grantLine",
  "grantSetting",
  "impactAmount",
  "categoryCap",
  "grantDecision",
  "grantReceipt",
  "grantDocument",
];

/** Everything the calculation needs; records of other fiscal years do no harm. */
export interface GrantInput {
  readonly documentKind: CalculationKind;
  readonly fiscalYear: number;
  readonly municipality: Municipality;
  readonly programme?: Programme | undefined;
  readonly components: readonly Component[];
  readonly costLines: readonly CostLine[];
  readonly incomeLines: readonly IncomeLine[];
  readonly grantLines: readonly GrantLine[];
  readonly setting: GrantSetting;
  readonly impacts: readonly ImpactAmount[];
  readonly caps: readonly CategoryCap[];
  readonly decisions: readonly GrantDecision[];
  readonly receipts: readonly GrantReceipt[];
  readonly parameters: ParameterSet;
}

/**
 * The input of the calculation from the records of a submission. Decisions and receipts later than the day of the document do not count.
 *
 * @param dates the days of the document, when it is not the one that the calculation is named for.
 * @throws JusoError `data-not-accepted` when there is not exactly one municipality, or no setting for the year:
 * the methods are chosen by the municipality and are never assumed.
 */
export function grantInputFrom(
  records: RecordsByEntity,
  documentKind: CalculationKind,
  fiscalYear: number,
  parameters: ParameterSet,
  dates: DocumentDates = documentDates(records, documentKind, fiscalYear),
): GrantInput {
  const isKnown = ({ payer }: { readonly payer: PayerCode }, date: string | undefined): boolean =>
    date === undefined || date <= (dates[payer] ?? date);
  const municipalities = values(records.municipality);
  const municipality = municipalities[0];
  if (!municipality || municipalities.length > 1) {
    throw new JusoError("data-not-accepted", {
      ja: `市町村の記録が${municipalities.length}件あります。交付金の計算には1件だけ必要です。市町村の表を直してください。`,
      en: `There are ${municipalities.length} municipality records. The calculation needs exactly one. Correct the municipality table.`,
    });
  }
  const ofYear = <T extends { readonly fiscalYear: number }>(rows: readonly Row<T>[] | undefined): readonly T[] =>
    values(rows).filter((value) => value.fiscalYear === fiscalYear);
  const setting = ofYear(records.grantSetting)[0];
  if (!setting) {
    throw new JusoError("data-not-accepted", {
      ja: `${fiscalYear}年度の交付金の計算条件がありません。計算方法を選んで、交付金の計算条件の表に1行を加えてください。`,
      en: `There is no grant setting for fiscal ${fiscalYear}. Choose the methods and add a row to the grant setting table.`,
    });
  }
  const programmes = ofYear(records.programme);
  return {
    documentKind,
    fiscalYear,
    municipality,
    programme: programmes.find((programme) => programme.programmeKind === "juso") ?? programmes[0],
    components: ofYear(records.component),
    costLines: ofYear(records.costLine),
    incomeLines: ofYear(records.incomeLine),
    grantLines: ofYear(records.grantLine),
    setting,
    impacts: ofYear(records.impactAmount),
    caps: ofYear(records.categoryCap),
    decisions: ofYear(records.grantDecision).filter((decision) => isKnown(decision, decision.decidedDate)),
    receipts: ofYear(records.grantReceipt).filter((receipt) => isKnown(receipt, receipt.receivedDate)),
    parameters,
  };
}

function values<T>(rows: readonly Row<T>[] | undefined): readonly T[] {
  return (rows ?? []).map((row) => row.value);
}
