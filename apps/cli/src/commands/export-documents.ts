import { documentKind } from "@juso/documents/kinds";
import type { DocumentKindCode, PayerCode } from "@juso/model";
import { changeVersionOf } from "../change-version.ts";
import type { CommandIo } from "../cli-io.ts";
import { writeDocuments } from "../write-documents.ts";

/**
 * `juso export KIND`: the documents of one kind for one payer or both, as xlsx and PDF, into `--out` or the current folder; of several
 * changes or requests the last. All are made before the first is written.
 *
 * @throws JusoError `data-not-accepted` when none could be made.
 */
export async function exportDocuments(
  kind: DocumentKindCode,
  path: string,
  raw: unknown,
  io: CommandIo,
): Promise<number> {
  const { isRepeated, needs } = documentKind(kind) ?? {};
  return writeDocuments(path, raw, io, ({ filed, fiscalYear, options, records }) => {
    const rows = (records.grantDocument ?? [])
      .map(({ value }) => value)
      .filter((row) => row.fiscalYear === fiscalYear && row.documentKind === kind)
      .map((row) => ({ payer: row.payer, changeVersion: changeVersionOf(row) }));
    const known = [...rows, ...filed.filter((each) => each.kind === kind)];
    const asked: readonly PayerCode[] = options.payer === "both" ? ["national", "prefectural"] : [options.payer];
    const named = asked.filter((payer) => known.some((each) => each.payer === payer));
    // What a document needs of its own row cannot be had for a payer without one.
    const payers = needs !== undefined && named.length > 0 ? named : asked;
    return payers.map((payer) => {
      const versions = known.filter((each) => each.payer === payer).map(({ changeVersion }) => changeVersion);
      return { kind, payer, changeVersion: Math.max(isRepeated === true ? 1 : 0, ...versions) };
    });
  });
}
