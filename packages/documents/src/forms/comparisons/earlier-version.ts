import type { GrantResult } from "@juso/grant";
import type { DocumentRecords } from "../records/document-records.ts";

/** A version of the year as it was filed: what a change is compared with. */
export interface EarlierVersion {
  /** 当初, 変更1, …. */
  readonly title: string;
  /** ISO date of the document. */
  readonly documentDate?: string;
  readonly documentNumber?: string;
  /** Every amount of its calculation by the id of the step; yen, `null` where nothing was given. */
  readonly yen: Readonly<Record<string, number | null>>;
  readonly totalYen: number;
  readonly records: Pick<DocumentRecords, "component" | "site" | "costLine" | "incomeLine">;
}

/** The version that a filed document stands for. */
export function earlierVersion(
  title: string,
  {
    payer,
    records,
    result,
  }: { readonly payer: "national" | "prefectural"; readonly records: DocumentRecords; readonly result: GrantResult },
  cover: { readonly documentDate?: string; readonly documentNumber?: string } | undefined,
): EarlierVersion {
  const given = new Map(result.steps.map(({ id, yen }) => [id, yen]));
  const { component, costLine, incomeLine, site } = records;
  return {
    title,
    ...(cover?.documentDate === undefined ? {} : { documentDate: cover.documentDate }),
    ...(cover?.documentNumber === undefined ? {} : { documentNumber: cover.documentNumber }),
    yen: Object.fromEntries(
      result.definitions.filter(({ unit }) => unit === "yen").map(({ id }) => [id, given.get(id) ?? null]),
    ),
    totalYen: result.payers[payer].totalYen,
    records: {
      ...(component && { component }),
      ...(costLine && { costLine }),
      ...(incomeLine && { incomeLine }),
      ...(site && { site }),
    },
  };
}
