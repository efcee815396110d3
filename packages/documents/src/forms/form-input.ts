import { type GrantResult, type ParameterSet, purposeOf } from "@juso/grant";
import { type DocumentKindCode, type EntityMap, type PayerCode, payerTitles } from "@juso/model";
import type { FormName } from "../generated/form-name.ts";
import type { DocumentKind } from "../kinds/document-kind.ts";
import type { Provenance } from "../model/form-document.ts";
import type { EarlierVersion } from "./comparisons/earlier-version.ts";
import type { ActivityCounts } from "./records/activity-counts.ts";
import type { DocumentEntity, DocumentRecords } from "./records/document-records.ts";
import type { ShownCalculation } from "./steps/shown-calculation.ts";

/** One indicator as the performance report prints it. `null` is a value that was not reported, which is not 0. */
export interface IndicatorRow {
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  readonly value: number | null;
  readonly target: number | null;
  /** 未報告・不明・該当なし: printed in the place of a value that is absent. */
  readonly status: string;
}

/**
 * What a document is made of. Nothing is computed anew: amounts are the engine's, facts are the records', and of case records there are
 * only counts. All of it is plain data, which the workbook keeps so that the document can be made again.
 */
export interface GrantDocumentInput {
  readonly kind: DocumentKindCode;
  readonly payer: PayerCode;
  readonly result: GrantResult;
  /** For a change the version of the year that was filed before; for what shows the version in force, that version, when the data are not it. */
  readonly before?: EarlierVersion;
  readonly records: DocumentRecords;
  readonly activity: ActivityCounts;
  /** Form numbers, addressees and deadlines. */
  readonly parameters: ParameterSet;
  readonly indicators?: readonly IndicatorRow[];
  readonly provenance: Omit<Provenance, "parameterSetHash">;
  /** Why the document must not be filed as it is, when it was asked for nevertheless: printed on it. Japanese. */
  readonly overrides?: readonly string[];
}

/** What a form behind the cover is called. */
export interface Attachment {
  readonly name: FormName;
  readonly title: string;
  /** 別紙1, 別紙2, … */
  readonly annex: string;
}

/** The input of a form: with its kind, the calculation that it places steps of, and what stands behind the cover. */
export interface FormInput extends GrantDocumentInput {
  readonly definition: DocumentKind;
  readonly shown: ShownCalculation;
  /** The forms behind the cover, in order. */
  readonly attachments: readonly Attachment[];
}

/** Records of an entity; those that name a fiscal year only when it is the document's. */
export function recordsOf<E extends DocumentEntity>(
  input: Pick<GrantDocumentInput, "records" | "result">,
  entity: E,
): readonly EntityMap[E][] {
  const rows: readonly EntityMap[E][] = input.records[entity] ?? [];
  const { fiscalYear } = input.result;
  return rows.filter((value) => !("fiscalYear" in value) || value.fiscalYear === fiscalYear);
}

/** The 鑑 record of this document, when the municipality filled one in; of several changes the one with the number asked for, or the last. */
export function coverRecord(
  input: Pick<GrantDocumentInput, "kind" | "payer" | "records" | "result">,
): EntityMap["grantDocument"] | undefined {
  const own = recordsOf(input, "grantDocument").filter(
    (record) => record.documentKind === input.kind && record.payer === input.payer,
  );
  return own.sort((left, right) => (right.changeVersion ?? 1) - (left.changeVersion ?? 1))[0];
}

/** The day of the document, ISO: its date, else the day for which it is made. */
export function dayOf(input: GrantDocumentInput): string {
  return coverRecord(input)?.documentDate ?? input.provenance.asOf;
}

/** When the work is to be finished, ISO: what the document itself says goes before what was planned. */
export function completionDue(
  input: Pick<GrantDocumentInput, "kind" | "payer" | "records" | "result">,
): string | undefined {
  return coverRecord(input)?.plannedDate ?? recordsOf(input, "programme")[0]?.completionDueDate;
}

/** Is the document about what was spent, not what is planned? */
export function isReport({ result }: Pick<GrantDocumentInput, "result">): boolean {
  return purposeOf(result).isSettled;
}

/** The other of the two payers. */
export function otherPayer(payer: PayerCode): PayerCode {
  return payer === "national" ? "prefectural" : "national";
}

/** How a payer is called on a form. */
export function payerTitle(payer: PayerCode): string {
  return payerTitles[payer].ja;
}
