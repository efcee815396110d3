import { buildGrantDocument, grantDocumentInput } from "@juso/documents";
import { renderXlsx } from "@juso/documents/xlsx";
import { builtInParameters, calculateGrant, grantInputFrom } from "@juso/grant";
import { type EntityKey, memorySource } from "@juso/model";
import { entityProfiles } from "@juso/schemas";
import { validate } from "@juso/validator";
import type { WrittenFiles } from "./write-submission.ts";

/** Every entity, so that documents have all records. */
const allEntities: ReadonlySet<EntityKey> = new Set(entityProfiles.map(({ key }) => key));

/**
 * The application as it was filed with both payers, from the submission of that day: the workbooks that `juso export application` makes
 * of it, by name.
 *
 * @throws RangeError when the submission of that day is not accepted.
 */
export async function filedApplication(files: WrittenFiles, day: string): Promise<WrittenFiles> {
  const sources = [...files].map(([path, bytes]) => memorySource(path, bytes));
  const { fiscalYear, records, report } = await validate(sources, { asOf: day, keepEntities: allEntities });
  if (!report.summary.accepted)
    throw new RangeError(
      `the submission as it was filed is not accepted:\n${JSON.stringify(report.findings, null, 2)}`,
    );
  const result = calculateGrant(grantInputFrom(records, "application", fiscalYear, builtInParameters));
  const written = new Map<string, Uint8Array>();
  for (const payer of ["national", "prefectural"] as const) {
    const input = grantDocumentInput({
      kind: "application",
      payer,
      result,
      records,
      parameters: builtInParameters,
      provenance: {
        toolVersion: report.tool.version,
        standardVersion: report.standard.version,
        ruleSetHash: report.standard.ruleSetHash,
        inputs: report.inputs.map(({ path, sha256 }) => ({ path, sha256 })),
        asOf: day,
        isSample: true,
      },
    });
    const document = buildGrantDocument(input);
    written.set(`${document.fileStem}.xlsx`, await renderXlsx(document, input));
  }
  return written;
}
