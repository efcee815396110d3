import { documentKinds } from "@juso/documents/kinds";
import { JusoError, type PayerCode } from "@juso/model";
import { changeVersionOf } from "../change-version.ts";
import type { CommandIo } from "../cli-io.ts";
import { type Command, command } from "../command.ts";
import type { DocumentChoice } from "../document-choice.ts";
import { type ExportOptions, exportOptions, submissionArgument } from "../options.ts";
import { type ChoiceOfDocuments, writeDocuments } from "../write-documents.ts";

const payers: readonly PayerCode[] = ["national", "prefectural"];

/** `juso export all`. */
export const exportAllCommand: Command = command({
  name: ["export", "all"],
  section: "write",
  summary: {
    ja: "「交付金の文書」に行のある文書をまとめて作ります",
    en: "Every document that has a row among the grant documents",
  },
  arguments: submissionArgument,
  options: exportOptions,
  examples: [
    {
      line: { ja: "juso export all 提出フォルダ --out 出力先", en: "juso export all FOLDER --out DIR" },
      text: { ja: "その年度の文書を xlsx と PDF で作ります", en: "Write the documents of the year as xlsx and PDF" },
    },
    {
      line: {
        ja: "juso export all 提出フォルダ --payer national --format pdf",
        en: "juso export all FOLDER --payer national --format pdf",
      },
      text: { ja: "国あての文書だけを PDF で作ります", en: "Only the documents for the state, as PDF" },
    },
  ],
  exits: {
    ok: { ja: "文書を作りました", en: "The documents were made" },
    findings: {
      ja: "提出物にエラーがある、提出できない、または作る文書の行がないため、作っていません",
      en: "Nothing was made: the submission has errors, a document must not be filed, or there is no row to make",
    },
  },
  run: ({ arguments: { path }, options }, io) => exportAll(path, options, io),
});

/**
 * `juso export all`: every document that the submission has a 鑑 for (a row of 交付金の文書 of its fiscal year), as xlsx and PDF, into
 * `--out` or the current folder, from one reading. All are made before the first is written.
 *
 * @throws JusoError `data-not-accepted` when none could be made, or there is no such row.
 */
async function exportAll(path: string, options: ExportOptions, io: CommandIo): Promise<number> {
  return writeDocuments(path, options, io, (of) => {
    const choices = namedDocuments(of).filter(({ payer }) => [payer, "both"].includes(options.payer));
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
