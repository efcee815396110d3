import { Command, Option } from "commander";
import type { CommandIo } from "./cli-io.ts";
import { documentTitles } from "./generated/document-titles.ts";
import { reportFormatNames } from "./generated/report-format-names.ts";
import { toolVersion } from "./tool-version.ts";

/** Japanese for the headings of the help, with English beside it. */
const headings: Readonly<Record<string, string>> = {
  "Usage:": "使い方 / Usage:",
  "Arguments:": "対象 / Arguments:",
  "Options:": "指定 / Options:",
  "Commands:": "コマンド / Commands:",
};

/**
 * The command line. Each command loads its own code when it runs, so that `juso --version` stays quick.
 *
 * @param io where help and version go.
 * @param finish receives the exit code of the command.
 */
export function buildProgram(io: CommandIo, finish: (code: number) => void): Command {
  const program = command(
    "juso",
    "重層データ標準の道具：提出物の検証、交付金の計算、文書の作成 / tools of the JUSO data standard",
    io,
  )
    .helpCommand("help [command]", "使い方を表示します / show this help")
    .version(toolVersion().version, "-V, --version", "版の番号を表示します / show the version")
    .usage("<コマンド> [指定] / <command> [options]");

  const validate = common(
    sub(program, "validate", "提出物を検証します / check a submission", io),
    `報告の形：${reportFormatNames.join("、")} / form of the report`,
    "text",
  )
    .argument("<paths...>", submissionText)
    .option("--together", togetherText)
    .option(
      "--baseline <report>",
      "前回の報告（--format json の結果）。直ったもの・新しいもの・残りを示します / an earlier report, to say what changed",
    )
    .option(
      "--level <level>",
      "p1 なら、都道府県へ出す項目だけを検証します / p1 checks only what goes to the prefecture",
    )
    .option(
      "--fail-on <severity>",
      "終了コードを1にする重さ：error、warning / severity that makes the exit code 1",
      "error",
    )
    .option("--max-findings <number>", "表示する問題の上限 / how many findings are kept", "1000")
    .option(
      "--show-values",
      "事例のセルの値も表示します（送るときは付けないでください） / show the values of case records",
    )
    .option(
      "--spec-version <version>",
      "manifest.json がないときに使う標準の版 / version of the standard when there is no manifest",
    );
  validate.addHelpText("after", severalText);
  validate.action(async (paths: string[], raw: unknown) =>
    finish(await (await import("./commands/validate.ts")).validate(paths, raw, io)),
  );

  const indicators = common(
    sub(program, "indicators", "事例から指標を数え、申告値と比べます / count the indicators", io),
    tableFormats,
    "text",
  )
    .argument("<path>", submissionText)
    .option("--together", togetherText);
  indicators.action(async (path: string, raw: unknown) =>
    finish(await (await import("./commands/indicators.ts")).indicators(path, raw, io)),
  );

  addManifest(program, io, finish);
  addGrant(program, io, finish);
  addExport(program, io, finish);

  const rules = common(
    sub(program, "rules", "検査の一覧と根拠を表示します / list the checks and what they rest on", io),
    tableFormats,
    "text",
  ).option("--coverage", "要件ごとに、それを確かめる検査を表示します / list the requirements and what covers them");
  rules.action(async (raw: unknown) => finish(await (await import("./commands/rules.ts")).rules(raw, io)));

  const template = common(
    sub(program, "template", "記入用のブックや CSV を作ります / write the entry workbook or CSV files", io),
    "xlsx、csv のどちらか / xlsx or csv",
    "xlsx",
  )
    .argument("[entities...]", "表の名前（例 case plan）。省くとすべて / entities; all when left out")
    .option("--set <set>", "grant なら、事例なしで交付金の文書を作れる表だけ / grant: only what the grant needs", "all")
    .option("--from <path>", "この提出物のデータを入れたブックを作ります / fill the workbook with this submission")
    .option("--together", togetherText)
    .option("--next-year", "--from の提出物をもとに、翌年度のブックを作ります / begin the following year from it");
  template.addHelpText("after", templateText);
  template.action(async (entities: string[], raw: unknown) =>
    finish(await (await import("./commands/template.ts")).template(entities, raw, io)),
  );
  return program;
}

function addManifest(program: Command, io: CommandIo, finish: (code: number) => void): void {
  const manifest = common(
    sub(
      program,
      "manifest",
      "表紙情報（manifest.json）を作り、または今のファイルに合わせて書き直します / write or refresh manifest.json",
      io,
    ),
    "text、json のどちらか / text or json",
    "text",
    "書き出す先。省くと提出物の manifest.json / where to write; the submission's manifest.json when left out",
  )
    .argument("<path>", "提出物のフォルダ / the folder of a submission")
    .option("--together", togetherText)
    .option("--municipality <code>", "団体コード（6桁） / municipality code, six digits")
    .option("--fiscal-year <year>", "年度（例 2025） / fiscal year")
    .option(
      "--level <level>",
      "p0（庁内で使う）、p1（都道府県へ出す） / p0 inside the municipality, p1 for the prefecture",
    )
    .option("--author <department>", "作成した部署の名前 / the department that prepared it")
    .option(
      "--spec-version <version>",
      "標準の版。省くと今の版 / version of the standard; the installed one when left out",
    )
    .option("--check", "書かずに、今のファイルと合うかを調べます / write nothing; tell whether it is up to date");
  manifest.action(async (path: string, raw: unknown) =>
    finish(await (await import("./commands/manifest.ts")).manifest(path, raw, io)),
  );
}

function addGrant(program: Command, io: CommandIo, finish: (code: number) => void): void {
  const grant = sub(program, "grant", "交付金を計算します / calculate the grant", io);
  const calculate = common(
    sub(grant, "calculate", "一円ごとの根拠を付けて計算します / every line, rounding and basis", io),
    "text、json のどちらか / text or json",
    "text",
  )
    .argument("<path>", submissionText)
    .option("--together", togetherText)
    .option("--document <kind>", "文書の種類：application、change、report / kind of document", "application")
    .option("--filed <path>", filedText)
    .option("--steps", "計算の過程も表示します（text のとき） / also show how every amount came about")
    .option("--parameters <file>", parametersText);
  calculate.action(async (path: string, raw: unknown) =>
    finish(await (await import("./commands/grant-calculate.ts")).grantCalculate(path, raw, io)),
  );
  const parameters = common(
    sub(
      grant,
      "parameters",
      "率・端数・期限などの値と出典を表示します。年度の記入用ファイルも作ります / the values used; also a file to fill in for a year",
      io,
    ),
    "text、json、csv、xlsx のどれか / text, json, csv or xlsx",
    "text",
  )
    .option("--year <year>", "その年度の値だけ。--out に .xlsx か .json で記入用ファイルを書きます / one fiscal year")
    .option("--parameters <file>", parametersText);
  parameters.action(async (raw: unknown) =>
    finish(await (await import("./commands/grant-parameters.ts")).grantParameters(raw, io)),
  );
}

function addExport(program: Command, io: CommandIo, finish: (code: number) => void): void {
  const exports = sub(program, "export", "交付申請書・実績報告書などを作ります / write the grant documents", io);
  const documents = (name: string, description: string): Command =>
    common(sub(exports, name, description, io), "xlsx、pdf、both のどれか / xlsx, pdf or both", "both")
      .argument("<path>", submissionText)
      .option("--together", togetherText)
      .option("--payer <payer>", payerText, "both")
      .option("--parameters <file>", parametersText)
      .option("--filed <path>", filedText)
      .option("--anew", "提出済みの文書も、今のデータから作ります / make filed documents of the present data too")
      .option(
        "--despite-errors",
        "提出できない理由があっても作り、その理由を印字します / make it though it must not be filed, and print why",
      );
  for (const [kind, ja, en] of documentTitles) {
    documents(kind, `${ja} / ${en.toLowerCase()}`).action(async (path: string, raw: unknown) =>
      finish(await (await import("./commands/export-documents.ts")).exportDocuments(kind, path, raw, io)),
    );
  }
  const all = documents(
    "all",
    "「交付金の文書」に行のある文書をまとめて作ります / every document that has a row among the grant documents",
  );
  all.action(async (path: string, raw: unknown) =>
    finish(await (await import("./commands/export-all.ts")).exportAll(path, raw, io)),
  );
  const verify = common(
    sub(exports, "verify", "戻ってきたブックの手直しを調べます / find hand edits in a returned workbook", io),
    "text、json のどちらか / text or json",
    "text",
  )
    .argument("<file>", "juso export で作ったブック / a workbook made by juso export")
    .option(
      "--all",
      "手直しから計算し直されただけのところも一覧にします / also list what merely follows from the edits",
    );
  verify.action(async (file: string, raw: unknown) =>
    finish(await (await import("./commands/export-verify.ts")).exportVerify(file, raw, io)),
  );
}

const severalText = `
提出物がいくつもあるとき / Several submissions:
  ・一つずつ検査し、最後に一覧を出します。json では1行に1つです。終了コードは最も悪いものです。
  ・manifest.json のあるフォルダ、zip、表紙のあるブックは、それぞれ一つの提出物です。
  ・部署ごとに記入したブックは、--together を付けると、まとめて一つの提出物になります。
  ・並べて指定したファイルは、manifest.json か表の名前（case.csv など）があれば、まとめて一つの提出物です。
  - Each is checked by itself, with a table at the end; JSON gives one line each. The exit code is the worst.
  - A folder with a manifest.json, a zip and a workbook with a cover are one submission each.
  - Workbooks that departments filled in apart are one submission with --together.
  - Files named one by one are one submission when a manifest.json or tables (case.csv …) are among them.`;
const templateText = `
前のデータから作るとき / From existing data:
  ・--from で作ったブックを読むと、元の提出物と同じ記録になります。移せないものがあれば、作らずに知らせます。
  ・事例など庁内だけのデータは、表の範囲（--set や表の名前）に入っているときだけ入れます。
  ・--next-year は、拠点、実施者、予定額などを引き継ぎ、実績、決定、受入、文書番号を空欄にします。
  - Reading the workbook gives the records of the submission again; what cannot be carried is told, and nothing is written.
  - Case data goes in only when the tables asked for (--set, names) include it.
  - --next-year keeps sites, operators, planned amounts; results, decisions, receipts and numbers of documents are blank.`;
const submissionText = "提出物：フォルダ、zip、ブックなど / a submission: folder, zip, workbook";
const togetherText =
  "表紙のある複数のブックを、一つの提出物としてまとめて読みます / read several workbooks with covers as one submission";
const outText = "書き出す先。省くと標準出力か今のフォルダ / where to write";
const payerText = "相手先：national（国）、prefectural（都道府県）、both / who pays";
const filedText =
  "提出済みの文書のブックかフォルダ。省くと提出物の filed / documents as they were filed; the folder filed when left out";
const parametersText = "率や端数の値を差し替えるファイル（JSON か xlsx） / file that replaces parameter values";
const tableFormats = "text、json、csv のどれか / text, json or csv";

function common(target: Command, formats: string, format: string, out = outText): Command {
  return target
    .addOption(new Option("--format <format>", formats).default(format))
    .option("--out <path>", out)
    .option("--force", "同じ名前のファイルを上書きします / replace existing files")
    .option("--lang <language>", "表示する言葉：ja、en / language", "ja")
    .option("--as-of <date>", "基準日（例 2026-03-31）。省くと今日 / the day to judge by; today when left out")
    .option("--quiet", "結果のほかは何も表示しません / nothing but the result");
}

function sub(parent: Command, name: string, description: string, io: CommandIo): Command {
  const child = command(name, description, io);
  parent.addCommand(child);
  return child;
}

function command(name: string, description: string, io: CommandIo): Command {
  return new Command(name)
    .description(description)
    .helpOption("-h, --help", "使い方を表示します / show this help")
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureHelp({ styleTitle: (title) => headings[title] ?? title })
    .configureOutput({
      writeOut: (text) => io.writeResult(text),
      writeErr: (text) => io.writeNote(text),
      // The sentence is written by `run`, in the language asked for.
      outputError: () => undefined,
    });
}
