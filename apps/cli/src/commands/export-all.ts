import { namedDocuments, noDocumentNamed } from "@juso/filing";
import type { CommandIo } from "../cli-io.ts";
import { type Command, command } from "../command.ts";
import { type ExportOptions, exportOptions, submissionArgument } from "../options/options.ts";
import { writeDocuments } from "../output/write-documents.ts";

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
    const choices = namedDocuments(of, options.payer);
    if (choices.length === 0) throw noDocumentNamed(path, of.fiscalYear);
    return choices;
  });
}
