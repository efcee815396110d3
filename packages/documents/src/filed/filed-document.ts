import { builtInParameters, hashParameters } from "@juso/grant";
import type { DocumentKindCode, PayerCode } from "@juso/model";
import { type EarlierVersion, earlierVersion } from "../forms/comparisons/earlier-version.ts";
import { coverRecord, type GrantDocumentInput } from "../forms/form-input.ts";
import { documentKind } from "../kinds/document-kinds.ts";
import type { HiddenContent } from "../xlsx/hidden-sheet.ts";
import type { MadeOf } from "./made-of.ts";

/** A document as it was filed: which one it is, and what it was made of. */
export interface FiledDocument {
  readonly kind: DocumentKindCode;
  readonly payer: PayerCode;
  readonly municipalityCode: string;
  readonly fiscalYear: number;
  /** Which of its kind in the year it is, from 1; 0 for kinds of which a year has one. */
  readonly changeVersion: number;
  /** 当初, 変更1, …, or the title of the kind. */
  readonly title: string;
  readonly documentDate?: string;
  readonly documentNumber?: string;
  /** Total of the payer's grant as it was filed. */
  readonly totalYen: number;
  /** Version of the tool that made it: another one may set it differently. */
  readonly toolVersion: string;
  readonly content: Omit<HiddenContent, "made"> & { readonly made: MadeOf };
}

/** The filed document of a hidden sheet; `undefined` for a workbook of a release that did not keep what it was made of. */
export function filedDocument({ document, made, result }: HiddenContent): FiledDocument | undefined {
  if (made === undefined || document.audience === "office") return undefined;
  const cover = coverRecord({ ...made, result });
  const changeVersion = documentKind(made.kind)?.isRepeated === true ? (cover?.changeVersion ?? 1) : 0;
  return {
    kind: made.kind,
    payer: made.payer,
    municipalityCode: result.municipalityCode,
    fiscalYear: result.fiscalYear,
    changeVersion,
    title: titleOf(made.kind, changeVersion),
    ...(cover?.documentDate === undefined ? {} : { documentDate: cover.documentDate }),
    ...(cover?.documentNumber === undefined ? {} : { documentNumber: cover.documentNumber }),
    totalYen: result.payers[made.payer].totalYen,
    toolVersion: document.provenance.toolVersion,
    content: { document, result, made },
  };
}

/** How versions of the year are called; other documents by their subject, such as 概算払請求2. */
function titleOf(kind: DocumentKindCode, changeVersion: number): string {
  const definition = documentKind(kind);
  return `${definition?.versionTitle ?? definition?.subject ?? kind}${changeVersion === 0 ? "" : changeVersion}`;
}

/** The input from which the filed document is made again: with one version of the tool, byte for byte. */
export function inputOfFiled({ content: { made, result } }: FiledDocument): GrantDocumentInput {
  return { ...made, parameters: made.parameters ?? builtInParameters, result };
}

/** The filed document as the version that a later change is compared with. */
export function versionOfFiled(filed: FiledDocument): EarlierVersion {
  const { made, result } = filed.content;
  return earlierVersion(filed.title, { payer: filed.payer, records: made.records, result }, filed);
}

/** Can the document be made again as it was filed? Not when it rests on built-in parameters that this version no longer has. */
export function isReproducible({ content: { made, result } }: FiledDocument): boolean {
  return made.parameters !== undefined || result.parameters.sha256 === hashParameters(builtInParameters);
}
