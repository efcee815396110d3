import { documentKinds } from "@juso/documents/kinds";
import { JusoError, type PayerCode } from "@juso/model";
import { changeVersionOf } from "../change-version.ts";
import type { CommandIo } from "../cli-io.ts";
import type { DocumentChoice } from "../document-choice.ts";
import { type ChoiceOfDocuments, writeDocuments } from "../write-documents.ts";

const payers: readonly PayerCode[] = ["national", "prefectural"];

/**
 * `juso export all`: every document that the submission has a 鑑 for (a row of 交付金の文書 of its fiscal year), as xlsx and PDF, into
 * `--out` or the current folder, from one reading. All are made before the first is written.
 *
 * @throws JusoError `data-not-accepted` when none could be made, or there is no such row.
 */
export async function exportAll(path: string, raw: unknown, io: CommandIo): Promise<number> {
  return writeDocuments(path, raw, io, (of) => {
    const choices = namedDocuments(of).filter(({ payer }) => [payer, "both"].includes(of.options.payer));
    if (choices.length === 0) throw noDocumentNamed(path, of.fiscalYear);
    return choices;
  });
}

/** The documents that have a row, in the order in which they are sent in a year; every change of the year is one of its own. */
function namedDocuments({ filed, fiscalYear, records }: ChoiceOfDocuments): readonly DocumentChoice[] {
  const rows = (records.grantDocument ?? []).map(({ value }) => value).filter((row) => row.fiscalYear === fiscalYear);
  const named = [
    ...rows.map((row) => ({ kind: row.documentKind, payer: row.payer, changeVersion: changeVersionOf(row) })),
    ...filed,
  ];
  return documentKinds.flatMap(({ code: kind }) => {
    const ofKind = named.filter((each) => each.kind === kind);
    const numbers = [...new Set(ofKind.map(({ changeVersion }) => changeVersion))].sort((left, right) => left - right);
    return numbers.flatMap((changeVersion) =>
      payers
        .filter((payer) => ofKind.some((each) => each.payer === payer && each.changeVersion === changeVersion))
        .map((payer) => ({ kind, payer, changeVersion })),
    );
  });
}

function noDocumentNamed(path: string, fiscalYear: number): JusoError {
  return new JusoError("data-not-accepted", {
    ja: `「${path}」には、${fiscalYear}年度に作る文書の行が「交付金の文書」（grantDocument）の表にないため、文書は作っていません。作りたい文書の種類と交付する者の行を加えてください。`,
    en: `"${path}" has no row for fiscal year ${fiscalYear} in its table of grant documents (grantDocument), so no document was made. Add a row with the kind and the payer of each document you want.`,
  });
}
