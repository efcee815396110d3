import {
  type Conversion,
  type Converted,
  conversionForms,
  convertSubmission,
  type FormName,
  type Refused,
} from "@juso/convert";
import { groupedNumber, JusoError, type Text } from "@juso/model";
import { codeLists, entityProfiles, specVersion } from "@juso/schemas";
import { templateEntities } from "@juso/templates";
import type { CommandIo } from "../cli-io.ts";
import { type Command, command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { databaseFiles } from "../input/database-files.ts";
import { filedWorkbooks } from "../input/filed-workbooks.ts";
import { submissionAt, validateCommand } from "../input/submission-at.ts";
import { entityFileNames } from "../options/entity-file-names.ts";
import type { OptionsOf } from "../options/option-definition.ts";
import { commonOptions, submissionArgument, togetherOption } from "../options/options.ts";
import { ConvertedFiles } from "../output/converted-files.ts";
import { note } from "../output/emit.ts";
import { conversionNotes, conversionRefusal, notConverted } from "../results/conversion-sentences.ts";

const convertOptions = {
  to: {
    kind: "choice",
    value: "form",
    choices: Object.keys(conversionForms) as readonly FormName[],
    text: { ja: "変換先の形（必須）", en: "Form to convert to; required" },
  },
  entity: {
    kind: "texts",
    value: "name",
    suggestions: entityFileNames,
    text: {
      ja: "この表だけを変換します。何度でも指定できます（例 --entity case --entity plan）",
      en: "Convert only this table; may be given again (--entity case --entity plan)",
    },
  },
  encoding: {
    kind: "choice",
    value: "encoding",
    choices: ["utf-8", "cp932"],
    text: { ja: "CSV の文字コード。省くと utf-8", en: "Encoding of CSV; utf-8 when left out" },
  },
  ...togetherOption,
  ...commonOptions,
  out: {
    kind: "path",
    value: "path",
    text: {
      ja: "書き出すフォルダ（xlsx と sqlite はファイル）。省くと juso-convert",
      en: "Folder to write to (a file for xlsx and sqlite); juso-convert when left out",
    },
  },
} as const;

type ConvertOptions = OptionsOf<typeof convertOptions>;

/** `juso convert`. */
export const convertCommand: Command = command({
  name: ["convert"],
  section: "write",
  summary: {
    ja: "提出物を別の形（JSON、CSV、ブック、SQLite）に変換します",
    en: "Convert a submission to JSON, CSV, a workbook or SQLite",
  },
  arguments: submissionArgument,
  options: convertOptions,
  examples: [
    {
      line: { ja: "juso convert 提出フォルダ --to csv --out 変換後", en: "juso convert FOLDER --to csv --out OUT" },
      text: { ja: "表ごとの CSV と表紙情報を書き出します", en: "A CSV file for each table, and the manifest" },
    },
    {
      line: {
        ja: "juso convert 提出.xlsx --to sqlite --out 提出.sqlite",
        en: "juso convert ENTRY.xlsx --to sqlite --out data.sqlite",
      },
      text: { ja: "一つの SQLite データベースにします", en: "One SQLite database" },
    },
    {
      line: {
        ja: "juso convert 提出.sqlite --to csv --encoding cp932 --entity operator",
        en: "juso convert data.sqlite --to csv --encoding cp932 --entity operator",
      },
      text: { ja: "データベースの一つの表を、Shift_JIS の CSV にします", en: "One table of a database as CP932 CSV" },
    },
  ],
  exits: {
    ok: { ja: "変換しました", en: "Converted" },
    findings: {
      ja: "変換すると失われるものがあるため、何も書いていません",
      en: "Something would be lost, so nothing was written",
    },
  },
  notes: [
    {
      ja: "書いたものを読み直し、記録、行の順、独自の列（x_）、表紙情報が同じことを確かめてから名前を付けます。",
      en: "What was written is read back: records, order of rows, own columns (x_) and manifest must be the same.",
    },
    {
      ja: "記録は読んだとおりに変換します（令和7年4月1日は 2025-04-01 に、独自の列の値は文字になります）。誤りのある値も、変換先に入るならそのまま入れます。",
      en: "Records are converted as they are read (a Japanese date becomes 2025-04-01; values of own columns are text). Wrong values are kept where the form can hold them.",
    },
    {
      ja: "CSV は見出しが英字の項目名、値がコードです。文書の控え（filed）などデータでないファイルは変換しません。",
      en: "CSV has keys as headers and codes as values. Files that are no data, such as filed documents, are not converted.",
    },
  ],
  run: ({ arguments: { path }, options }, io) => convert(path, options, io),
});

/**
 * `juso convert`: a submission in another form.
 *
 * @throws JusoError `data-not-accepted` when something would be lost; nothing is written then.
 */
async function convert(path: string, options: ConvertOptions, io: CommandIo): Promise<number> {
  const { encoding, entity, force, together: isTogether = false, to } = options;
  if (to === undefined) throw toWhat();
  if (encoding !== undefined && to !== "csv") throw onlyCsv();
  const only = entity.length === 0 ? undefined : new Set(templateEntities(entity, "all").map(({ key }) => key));
  const given = await submissionAt([path], options, io);
  const { otherTables, sources } = await databaseFiles(given);
  const { extension } = conversionForms[to];
  const out = options.out ?? (extension === undefined ? "juso-convert" : `juso-convert.${extension}`);
  const files = new ConvertedFiles(out, extension === undefined, force, io);
  const refuse = (refused: Refused): JusoError => conversionRefusal(refused, to, validateCommand(path, options));
  const outcome = await convertInto(files, refuse, () =>
    convertSubmission(sources, {
      to,
      standard: { profiles: entityProfiles, codeLists, specVersion },
      openFile: files.open,
      fileName: files.fileName,
      isTogether,
      ...(encoding === undefined ? {} : { encoding }),
      ...(only === undefined ? {} : { only }),
    }),
  );
  const filed = await filedWorkbooks(path, undefined, options, io);
  const absent = [...(only ?? [])].filter((key) => !outcome.rows.has(key));
  for (const sentence of [
    ...conversionNotes(outcome),
    ...notConverted({ otherTables, absent, filed: filed.map((each) => each.path) }),
    written(out, to, files.count, outcome.rows),
  ]) {
    note(sentence[options.lang], options, io);
  }
  return exitCode.ok;
}

/** Runs a conversion; its files get their names when nothing was lost, and are taken back otherwise. */
async function convertInto(
  files: ConvertedFiles,
  refuse: (refused: Refused) => JusoError,
  run: () => Promise<Conversion>,
): Promise<Converted> {
  try {
    const outcome = await run();
    if (outcome.kind !== "converted") throw refuse(outcome);
    await files.commit();
    return outcome;
  } catch (error) {
    await files.abandon();
    throw error;
  }
}

function written(out: string, to: FormName, files: number, rows: ReadonlyMap<string, number>): Text {
  const count = [...rows.values()].reduce((sum, each) => sum + each, 0);
  const isFolder = conversionForms[to].extension === undefined;
  return {
    ja: `${rows.size}表・${groupedNumber(count)}行を変換し、${isFolder ? `フォルダ「${out}」に${files}個のファイル` : `「${out}」`}を書きました。`,
    en: `Converted ${rows.size} table(s), ${groupedNumber(count)} row(s), and wrote ${isFolder ? `${files} files to the folder "${out}"` : `"${out}"`}.`,
  };
}

function toWhat(): JusoError {
  return new JusoError("usage", {
    ja: "変換先の形を --to で指定してください（json、jsonl、csv、xlsx、sqlite のどれか）。",
    en: "Name the form to convert to with --to (json, jsonl, csv, xlsx or sqlite).",
  });
}

function onlyCsv(): JusoError {
  return new JusoError("usage", {
    ja: "--encoding は、CSV（--to csv）に変換するときだけ使えます。ほかの形の文字コードは決まっています。",
    en: "--encoding can be used only with CSV (--to csv); the other forms have a fixed encoding.",
  });
}
