import type { DocumentKindCode, PayerCode } from "@juso/model";
import type { CommandIo } from "../cli-io.ts";
import { writeDocuments } from "../write-documents.ts";

/**
 * `juso export application|change|report`: the documents of one kind for one payer or both, as xlsx and PDF, into `--out` or the
 * current folder. All are made before the first is written.
 *
 * @throws JusoError `data-not-accepted` when the submission has errors.
 */
export async function exportDocuments(
  kind: DocumentKindCode,
  path: string,
  raw: unknown,
  io: CommandIo,
): Promise<number> {
  return writeDocuments(path, raw, io, (_checked, options) => {
    const payers: readonly PayerCode[] = options.payer === "both" ? ["national", "prefectural"] : [options.payer];
    return payers.map((payer) => ({ kind, payer }));
  });
}
