import type { DocumentKindCode, PayerCode, RecordsByEntity } from "@juso/model";

/** The day of a document by payer, ISO: what was decided or received later is not known to it. Absent where the document has no date. */
export type DocumentDates = Readonly<Partial<Record<PayerCode, string>>>;

/** The days of the documents of a kind and fiscal year; of several changes the day of the last. */
export function documentDates(records: RecordsByEntity, kind: DocumentKindCode, fiscalYear: number): DocumentDates {
  const dates: Partial<Record<PayerCode, string>> = {};
  const own = (records.grantDocument ?? [])
    .map(({ value }) => value)
    .filter((row) => row.documentKind === kind && row.fiscalYear === fiscalYear)
    .sort((left, right) => (left.changeVersion ?? 1) - (right.changeVersion ?? 1));
  for (const { documentDate, payer } of own) {
    if (documentDate === undefined) delete dates[payer];
    else dates[payer] = documentDate;
  }
  return dates;
}
