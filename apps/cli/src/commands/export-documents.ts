import { documentsOfKind } from "@juso/filing";
import { type DocumentKindCode, documentKindTitles, type Text } from "@juso/model";
import type { CommandIo } from "../cli-io.ts";
import { type Command, command } from "../command.ts";
import { type ExportOptions, exportOptions, submissionArgument } from "../options/options.ts";
import { writeDocuments } from "../output/write-documents.ts";

/** `juso export KIND`, for every kind of document. */
export const exportDocumentsCommand: readonly Command[] = Object.entries(documentKindTitles).map(([kind, title]) =>
  exportKind(kind as DocumentKindCode, title),
);

function exportKind(kind: DocumentKindCode, title: Text): Command {
  return command({
    name: ["export", kind],
    section: "write",
    summary: title,
    arguments: submissionArgument,
    options: exportOptions,
    examples: [
      {
        line: { ja: `juso export ${kind} 提出フォルダ --out 出力先`, en: `juso export ${kind} FOLDER --out DIR` },
        text: {
          ja: `${title.ja}を、国あてと都道府県あての xlsx と PDF で作ります`,
          en: `${title.en} for the state and for the prefecture, as xlsx and PDF`,
        },
      },
    ],
    exits: {
      ok: { ja: "文書を作りました", en: "The documents were made" },
      findings: {
        ja: "提出物にエラーがあるか、提出できないため、作っていません",
        en: "Nothing was made: the submission has errors, or the document must not be filed",
      },
    },
    run: ({ arguments: { path }, options }, io) => exportDocuments(kind, path, options, io),
  });
}

/**
 * `juso export KIND`: the documents of one kind for one payer or both, as xlsx and PDF, into `--out` or the current folder; of several
 * changes or requests the last. All are made before the first is written.
 *
 * @throws JusoError `data-not-accepted` when none could be made.
 */
async function exportDocuments(
  kind: DocumentKindCode,
  path: string,
  options: ExportOptions,
  io: CommandIo,
): Promise<number> {
  return writeDocuments(path, options, io, (of) => documentsOfKind(kind, of, options.payer));
}
