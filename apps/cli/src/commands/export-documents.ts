import { documentKind } from "@juso/documents/kinds";
import type { DocumentKindCode, PayerCode } from "@juso/model";
import { changeVersionOf } from "../change-version.ts";
import type { CommandIo } from "../cli-io.ts";
import { writeDocuments } from "../write-documents.ts";

/**
 * `juso export KIND`: the documents of one kind for one payer or both, as xlsx and PDF, into `--out` or the current folder; of several
 * changes or requests the last. All are made before the first is written.
 *
 * @throws JusoError `data-not-accepted` when the submission has errors.
 */
export async function exportDocuments(
  kind: DocumentKindCode,
  path: string,
  raw: unknown,
  io: CommandIo,
): Promise<number> {
  return writeDocuments(path, raw, io, ({ fiscalYear, records }, options) => {
    const payers: readonly PayerCode[] = options.payer === "both" ? ["national", "prefectural"] : [options.payer];
    const rows = (records.grantDocument ?? []).map(({ value }) => value).filter((row) => row.fiscalYear === fiscalYear);
    return payers.map((payer) => {
      const own = rows.filter((row) => row.documentKind === kind && row.payer === payer).map(changeVersionOf);
      return { kind, payer, changeVersion: Math.max(documentKind(kind)?.isRepeated === true ? 1 : 0, ...own) };
    });
  });
}
