import { isNotified, returnFiles } from "@juso/aggregate/return";
import { standardHere } from "@juso/submission-package";
import type { CommandIo } from "../cli-io.ts";
import { type Command, command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import type { OptionsOf } from "../options/option-definition.ts";
import { commonOptions, parametersOption, registerOption } from "../options/options.ts";
import { note } from "../output/emit.ts";
import { loadFonts } from "../output/fonts.ts";
import { type OutputFile, writeFiles } from "../output/write-files.ts";
import { openReception } from "../reception/open-reception.ts";
import { receivedFiles } from "../reception/received-files.ts";
import { receptionOptions } from "../reception/reception-options.ts";
import { toolVersion } from "../tool-version.ts";

const returnOptions = {
  ...receptionOptions,
  replyBy: {
    kind: "day",
    value: "date",
    text: {
      ja: "返事をもらいたい日。省くと通知に書きません",
      en: "Day by which an answer is asked for; none when left out",
    },
  },
  ...parametersOption,
  ...registerOption,
  ...commonOptions,
  asOf: {
    kind: "day",
    value: "date",
    text: { ja: "通知の日付。省くと今日", en: "The day of the notices; today when left out" },
  },
  out: {
    kind: "path",
    value: "folder",
    text: { ja: "書き出すフォルダ。省くと juso-return", en: "Folder to write to; juso-return when left out" },
  },
} as const;

type ReturnCommandOptions = OptionsOf<typeof returnOptions>;

/** `juso return`. */
export const returnCommand: Command = command({
  name: ["return"],
  section: "prefecture",
  summary: {
    ja: "市町村ごとに、差戻しの通知と問題の一覧を作ります",
    en: "Write a notice and the findings for each municipality",
  },
  arguments: {
    path: {
      kind: "path",
      text: { ja: "届いたパッケージ（zip）の入ったフォルダ", en: "The folder with the packages that arrived" },
    },
  },
  options: returnOptions,
  examples: [
    {
      line: {
        ja: "juso return 受付 --roster 名簿.csv --fiscal-year 2025 --document report --deadline 2026-04-10 --reply-by 2026-04-24 --out 差戻し",
        en: "juso return RECEIVED --roster roster.csv --fiscal-year 2025 --document report --deadline 2026-04-10 --reply-by 2026-04-24 --out OUT",
      },
      text: {
        ja: "団体コードのフォルダに、通知（notice.pdf）と問題の一覧（findings.xlsx）を作ります",
        en: "A folder for each code with the notice (notice.pdf) and the findings (findings.xlsx)",
      },
    },
  ],
  exits: { ok: { ja: "作りました。返すものがないときも0です", en: "Made; also when there is nothing to give back" } },
  notes: [
    {
      ja: "名簿があれば、未提出の市町村への「提出のお願い」も作ります。",
      en: "With a roster, municipalities that sent nothing get a reminder.",
    },
    {
      ja: "問題の一覧の行と項目は、パッケージの中の表のものです。市町村がもとの提出物を juso で確かめると、自分のブックに同じ印が付きます。",
      en: "Rows and fields of the findings are those of the tables in the package. A municipality that checks its own submission with juso gets the same marks in its own workbook.",
    },
    {
      ja: "事例の記録が入ったファイルについては、表と列の名前だけを書き、中身は写しません。",
      en: "Of a file with case records the notice names tables and columns only; nothing of it is copied.",
    },
  ],
  run: ({ arguments: { path }, options }, io) => giveBack(path, options, io),
});

async function giveBack(path: string, options: ReturnCommandOptions, io: CommandIo): Promise<number> {
  const { asOf, lang, replyBy } = options;
  const { parameters, reception, register } = await openReception(path, options, io);
  const { ruleSetHash, version } = await standardHere();
  const made = returnFiles(reception, {
    language: lang,
    date: asOf ?? io.today(),
    replyBy,
    madeWith: { toolVersion: toolVersion().version, standardVersion: version, ruleSetHash },
    fonts: await loadFonts(),
    parameters,
    ...(register && { register }),
    open: await receivedFiles(path, io),
  });
  const out = options.out ?? "juso-return";
  const files: OutputFile[] = [];
  for await (const { content, path: name } of made) files.push({ path: `${out}/${name}`, content });
  await writeFiles(io.folder, files, { force: options.force, inputs: io.inputs });
  const count = reception.municipalities.filter(isNotified).length;
  note(
    lang === "ja"
      ? `${count}市町村分の通知など${files.length}個のファイルを「${out}」に作りました。`
      : `Made ${files.length} files for ${count} municipalities in "${out}".`,
    options,
    io,
  );
  const unknown = reception.unknownFiles.length;
  if (unknown > 0) {
    note(
      lang === "ja"
        ? `どの市町村のものか分からないファイルが${unknown}個あり、通知は作っていません。「juso aggregate」の一覧で確かめてください。`
        : `Nobody can tell whose ${unknown} file(s) are, so there is no notice about them. See the list of "juso aggregate".`,
      options,
      io,
    );
  }
  return exitCode.ok;
}
