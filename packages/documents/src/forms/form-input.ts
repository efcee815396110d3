import type { GrantResult, ParameterSet } from "@juso/grant";
import type { DocumentKindCode, EntityMap, PayerCode, RecordsByEntity } from "@juso/model";
import type { Provenance } from "../model/provenance.ts";
import type { Paper } from "./paper.ts";

/** One indicator as the performance report prints it. `null` is a value that was not reported, which is not 0. */
export interface IndicatorRow {
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  readonly value: number | null;
  readonly target: number | null;
  /** 報告・未報告・不明・該当なし. */
  readonly status: string;
}

/** What a document is made of. Nothing is computed anew: amounts are the engine's, facts are the records'. */
export interface GrantDocumentInput {
  readonly kind: DocumentKindCode;
  readonly payer: PayerCode;
  readonly result: GrantResult;
  /** For a change: the calculation on which the decision rests, when there is one. */
  readonly before?: GrantResult;
  readonly records: RecordsByEntity;
  /** Form numbers, addressees and deadlines. */
  readonly parameters: ParameterSet;
  /** Japanese title of a code, from the published code lists. */
  readonly codeTitle: (codeList: string, code: string) => string;
  readonly indicators?: readonly IndicatorRow[];
  readonly provenance: Omit<Provenance, "parameterSetHash">;
}

/** The input of a form: with the calculation that it places steps of. */
export interface FormInput extends GrantDocumentInput {
  readonly paper: Paper;
}

/** Records of an entity; those that name a fiscal year only when it is the document's. */
export function recordsOf<E extends keyof EntityMap>(input: GrantDocumentInput, entity: E): readonly EntityMap[E][] {
  const rows: readonly { readonly value: EntityMap[E] }[] = input.records[entity] ?? [];
  const { fiscalYear } = input.result;
  return rows.map((each) => each.value).filter((value) => !("fiscalYear" in value) || value.fiscalYear === fiscalYear);
}

/** The 鑑 record of this document, when the municipality filled one in. */
export function coverRecord(input: GrantDocumentInput): EntityMap["grantDocument"] | undefined {
  return recordsOf(input, "grantDocument").find(
    (record) => record.documentKind === input.kind && record.payer === input.payer,
  );
}

/** Is the document about what was spent, not what is planned? */
export function isReport(input: GrantDocumentInput): boolean {
  return input.kind === "report";
}

/** The other of the two payers. */
export function otherPayer(payer: PayerCode): PayerCode {
  return payer === "national" ? "prefectural" : "national";
}

/** How a payer is called on a form. */
export function payerTitle(payer: PayerCode): string {
  return payer === "national" ? "国" : "都道府県";
}
