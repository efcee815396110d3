import { join } from "node:path";
import { buildGrantDocument, type GrantDocumentInput, renderPdf, renderXlsx } from "@juso/documents";
import { calculateGrant, type GrantResult, grantInputFrom, type ParameterSet } from "@juso/grant";
import type { DocumentKindCode, PayerCode } from "@juso/model";
import { codeLists } from "@juso/schemas";
import { municipalityRegister } from "@juso/schemas/municipalities";
import type { ValidationResult } from "@juso/validator";
import { allEntities, asOf, blockingCount, checkSubmission, notAccepted } from "../check-submission.ts";
import type { CliIo } from "../cli-io.ts";
import { emitFiles } from "../emit.ts";
import { exitCode } from "../exit-code.ts";
import { loadFonts } from "../fonts.ts";
import { indicatorRows } from "../indicator-rows.ts";
import { loadParameters } from "../load-parameters.ts";
import { exportOptions } from "../options.ts";
import { readOptions } from "../read-options.ts";
import { toolVersion } from "../tool-version.ts";
import type { OutputFile } from "../write-files.ts";

/**
 * `juso export application|change|report`: the documents of one kind for one payer or both, as xlsx and PDF, into `--out` or the
 * current folder. All are made before the first is written.
 *
 * @throws JusoError `data-not-accepted` when the submission has errors.
 */
export async function exportDocuments(kind: DocumentKindCode, path: string, raw: unknown, io: CliIo): Promise<number> {
  const options = readOptions(exportOptions, raw);
  const parameters = await loadParameters(options.parameters, io);
  const checked = await checkSubmission([path], options, { keepEntities: allEntities }, io);
  const errors = blockingCount(checked);
  if (errors > 0) throw notAccepted(path, errors, { ja: "文書は作っていません。", en: "No document was made." });
  const payers: readonly PayerCode[] = options.payer === "both" ? ["national", "prefectural"] : [options.payer];
  const result = resultOf(kind, checked, parameters);
  const fonts = options.format === "xlsx" ? undefined : await loadFonts();
  const files: OutputFile[] = [];
  for (const payer of payers) {
    const document = buildGrantDocument({
      kind,
      payer,
      result,
      ...(kind === "change" ? { before: resultOf("application", checked, parameters) } : {}),
      records: checked.records,
      parameters,
      codeTitle,
      indicators: indicatorRows(checked),
      provenance: provenanceOf(checked, result, asOf(options, io)),
    });
    const place = (extension: string): string => join(options.out ?? "", `${document.fileStem}.${extension}`);
    if (options.format !== "pdf") files.push({ path: place("xlsx"), content: await renderXlsx(document, { result }) });
    if (fonts) files.push({ path: place("pdf"), content: await renderPdf(document, { fonts }) });
  }
  await emitFiles(files, options, io);
  return exitCode.ok;
}

function resultOf(kind: DocumentKindCode, checked: ValidationResult, parameters: ParameterSet): GrantResult {
  return calculateGrant(grantInputFrom(checked.records, kind, checked.fiscalYear, parameters));
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
