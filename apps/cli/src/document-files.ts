import { join } from "node:path";
import { buildGrantDocument, type GrantDocumentInput } from "@juso/documents";
import { calculateGrant, type GrantResult, grantInputFrom, type ParameterSet, refuseBlocked } from "@juso/grant";
import type { DocumentKindCode, PayerCode } from "@juso/model";
import { codeLists } from "@juso/schemas";
import { municipalityRegister } from "@juso/schemas/municipalities";
import type { ValidationResult } from "@juso/validator";
import { loadFonts } from "./fonts.ts";
import { indicatorRows } from "./indicator-rows.ts";
import { refuseZeroAmounts } from "./refuse-zero-amounts.ts";
import { toolVersion } from "./tool-version.ts";
import type { OutputFile } from "./write-files.ts";

/** One document: what it is for and to whom it goes. */
export interface DocumentChoice {
  readonly kind: DocumentKindCode;
  readonly payer: PayerCode;
}

/** What documents are made from, and how. */
export interface DocumentSource {
  readonly checked: ValidationResult;
  readonly parameters: ParameterSet;
  /** ISO date for which the documents are made. */
  readonly asOf: string;
  readonly format: "xlsx" | "pdf" | "both";
  /** Folder for the files; the folder of the command when absent. */
  readonly out?: string | undefined;
}

/** Documents as files, and how many things the calculations ask the clerk to check. */
export interface DocumentFiles {
  readonly files: readonly OutputFile[];
  readonly notices: number;
}

/**
 * The files of some documents, all made from one reading: the calculations and the fonts are shared. Nothing is written.
 *
 * @throws JusoError `data-not-accepted` when the amounts of a document would be 0 because something is missing.
 */
export async function documentFiles(
  choices: readonly DocumentChoice[],
  source: DocumentSource,
): Promise<DocumentFiles> {
  const { asOf, checked, format, out, parameters } = source;
  const results = new Map<DocumentKindCode, GrantResult>();
  const resultOf = (kind: DocumentKindCode): GrantResult => {
    const result =
      results.get(kind) ?? calculateGrant(grantInputFrom(checked.records, kind, checked.fiscalYear, parameters));
    results.set(kind, result);
    return result;
  };
  const indicators = indicatorRows(checked);
  const xlsx = format === "pdf" ? undefined : await import("@juso/documents/xlsx");
  const pdf = format === "xlsx" ? undefined : { ...(await import("@juso/documents/pdf")), fonts: await loadFonts() };
  const files: OutputFile[] = [];
  for (const { kind, payer } of choices) {
    const result = resultOf(kind);
    refuseZeroAmounts(result);
    refuseBlocked(result);
    const document = buildGrantDocument({
      kind,
      payer,
      result,
      ...(kind === "change" ? { before: resultOf("application") } : {}),
      records: checked.records,
      parameters,
      codeTitle,
      indicators,
      provenance: provenanceOf(checked, result, asOf),
    });
    const place = (extension: string): string => join(out ?? "", `${document.fileStem}.${extension}`);
    if (xlsx) files.push({ path: place("xlsx"), content: await xlsx.renderXlsx(document, { result }) });
    if (pdf) files.push({ path: place("pdf"), content: await pdf.renderPdf(document, { fonts: pdf.fonts }) });
  }
  const notices = [...results.values()].flatMap((result) => result.notices);
  return { files, notices: new Set(notices.map(({ ja }) => ja)).size };
}

function codeTitle(list: string, code: string): string {
  return codeLists.get(list)?.codes.find((option) => option.code === code)?.title.ja ?? code;
}

function provenanceOf(
  { report }: ValidationResult,
  { municipalityCode }: GrantResult,
  day: string,
): GrantDocumentInput["provenance"] {
  return {
    toolVersion: toolVersion().version,
    standardVersion: report.standard.version,
    ruleSetHash: report.standard.ruleSetHash,
    inputs: report.inputs.map(({ path, sha256 }) => ({ path, sha256 })),
    asOf: day,
    isSample: municipalityRegister.find(municipalityCode)?.kind === "sample",
  };
}
