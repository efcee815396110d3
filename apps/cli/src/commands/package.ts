import { builtInParameters } from "@juso/grant";
import { counted, type Text } from "@juso/model";
import { renderPdf } from "@juso/paper/pdf";
import { entitiesOfPackage, leftOutOfPackage, makePackage, receiptPaper } from "@juso/submission-package";
import { checkPath, notAccepted } from "../check-submission.ts";
import type { CommandIo } from "../cli-io.ts";
import { type Command, command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { openExceptions } from "../input/open-exceptions.ts";
import { readKey } from "../input/read-key.ts";
import { validateCommand } from "../input/submission-at.ts";
import { openParameters } from "../input/with-parameters.ts";
import type { OptionsOf } from "../options/option-definition.ts";
import {
  commonOptions,
  parametersOption,
  registerOption,
  submissionArgument,
  togetherOption,
} from "../options/options.ts";
import { note } from "../output/emit.ts";
import { loadFonts } from "../output/fonts.ts";
import { writeFiles } from "../output/write-files.ts";

const packageOptions = {
  document: {
    kind: "choice",
    value: "kind",
    choices: ["application", "change", "report", "none"],
    fallback: "application",
    text: {
      ja: "金額を計算する文書：application（申請）、change（変更）、report（実績）、none（計算しない）",
      en: "The document to calculate the amounts for; none for no amounts",
    },
  },
  notAccepted: {
    kind: "flag",
    text: {
      ja: "エラーが残っていても作ります（残っていることが中に記録されます）",
      en: "Make it although errors are left; it says so inside",
    },
  },
  exceptions: {
    kind: "path",
    value: "file",
    text: {
      ja: "直さずに残すものと理由の表（exception.csv と同じ見出し）。理由はパッケージに入りません",
      en: "Table of what stays with a reason (headings of exception.csv); the reasons do not go into the package",
    },
  },
  sign: {
    kind: "path",
    value: "file",
    text: {
      ja: "控えに署名する秘密鍵（juso receipt key で作ったものか、Ed25519 の PEM）。鍵はパッケージに入りません",
      en: "Private key to sign the receipt with (from juso receipt key, or an Ed25519 PEM); it does not go into the package",
    },
  },
  ...parametersOption,
  ...registerOption,
  ...togetherOption,
  ...commonOptions,
  out: {
    kind: "path",
    value: "path",
    text: {
      ja: "書き出すzip。省くと juso-package.zip。控えのPDFも同じ名前で並べて書きます",
      en: "The zip to write, juso-package.zip when left out; the receipt is written beside it as PDF",
    },
  },
} as const;

type PackageOptions = OptionsOf<typeof packageOptions>;

/** `juso package`. */
export const packageCommand: Command = command({
  name: ["package"],
  section: "write",
  summary: {
    ja: "都道府県へ送るパッケージと控えを作ります",
    en: "Make the package for the prefecture, and its receipt",
  },
  arguments: submissionArgument,
  options: packageOptions,
  examples: [
    {
      line: {
        ja: "juso package 提出フォルダ --document report --out 992011-2025.zip",
        en: "juso package FOLDER --document report --out 992011-2025.zip",
      },
      text: {
        ja: "実績報告のパッケージと、控えの 992011-2025-receipt.pdf を作ります",
        en: "The package of the performance report, and its receipt 992011-2025-receipt.pdf",
      },
    },
  ],
  exits: {
    ok: { ja: "作りました", en: "Made" },
    findings: {
      ja: "提出物にエラーが残っているため、作っていません",
      en: "The submission has errors, so nothing was made",
    },
  },
  notes: [
    {
      ja: "中に入るのは、都道府県へ出せる表（人数、回数、金額、拠点など）、計算した金額、検査の結果の件数だけです。事例の記録、理由の文、元のファイルの名前は入りません。",
      en: "It holds the tables that may go to the prefecture (counts, money, sites), the calculated amounts and how much was found. Case records, reasons and names of files are not in it.",
    },
    {
      ja: "表に自分で足した列（x_）も入りません。同じ提出物からは同じパッケージができます。",
      en: "Own columns (x_) are not in it either. The same submission gives the same package.",
    },
  ],
  run: ({ arguments: { path }, options }, io) => makePackageAt(path, options, io),
});

/**
 * `juso package`: what a municipality sends to its prefecture. Nothing is written of a submission with errors unless `--not-accepted` is given.
 *
 * @throws JusoError `data-not-accepted`, and what the calculation throws.
 */
async function makePackageAt(path: string, options: PackageOptions, io: CommandIo): Promise<number> {
  const { document, lang } = options;
  const { parameters: given, withParameters } = await openParameters(options, io);
  const exceptions = await openExceptions(options.exceptions, io);
  const privatePem = options.sign === undefined ? undefined : await readKey("--sign", options.sign, io);
  const checked = await checkPath(
    path,
    options,
    { keepEntities: entitiesOfPackage, parameters: given, exceptions },
    io,
  );
  const { blocking } = checked.report.summary;
  if (!checked.report.summary.accepted && !options.notAccepted) {
    throw notAccepted(validateCommand(path, options), blocking, {
      ja: "パッケージは作っていません（直せないまま送るときは --not-accepted を付けてください）。",
      en: "No package was made; add --not-accepted to send it as it is.",
    });
  }
  const make = (parameters = builtInParameters) => makePackage({ checked, document, parameters, privatePem });
  const made = document === "none" ? await make() : await withParameters(checked, make);
  const out = options.out ?? "juso-package.zip";
  const paper = `${out.replace(/\.zip$/i, "")}-receipt.pdf`;
  const fonts = await loadFonts();
  const pdf = await renderPdf(receiptPaper(made.receipt, made.number, lang), { fonts });
  await writeFiles(
    io.folder,
    [
      { path: out, content: made.content },
      { path: paper, content: pdf },
    ],
    { force: options.force, inputs: io.inputs },
  );
  note(
    lang === "ja"
      ? `「${out}」と控え「${paper}」を作りました。受領番号は ${made.number} です。`
      : `Made "${out}" and its receipt "${paper}". The receipt number is ${made.number}.`,
    options,
    io,
  );
  const { errors } = made.receipt.findings;
  if (made.receipt.accepted && errors > 0) note(errorsLeft(errors)[lang], options, io);
  const left = leftOutOfPackage(checked);
  if (left) note(left[lang], options, io);
  return exitCode.ok;
}

/** What is said of a package that may be sent although errors are left. */
function errorsLeft(errors: number): Text {
  return {
    ja: `エラー${errors}件が残っています。このまま提出できますが、後で確かめて直してください。`,
    en: `${counted(errors, "error")} left. It can be sent as it is; look at ${errors === 1 ? "it" : "them"} afterwards.`,
  };
}
