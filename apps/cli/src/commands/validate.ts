import { type ByteSource, JusoError, type Report } from "@juso/model";
import { type ReportFormatName, reportFormats } from "@juso/reporters";
import { findSubmissions } from "@juso/validator/node";
import { checkEach, type EachSubmission } from "../check-each.ts";
import { type CheckRequest, checkSubmission } from "../check-submission.ts";
import type { CommandIo } from "../cli-io.ts";
import { type Command, command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { folderOf } from "../input/folder-of.ts";
import { openExceptions } from "../input/open-exceptions.ts";
import { shownPaths } from "../input/shown-paths.ts";
import { noteOthers, submissionAt } from "../input/submission-at.ts";
import type { OptionsOf } from "../options/option-definition.ts";
import {
  commonOptions,
  parametersOption,
  registerOption,
  submissionArgument,
  togetherOption,
} from "../options/options.ts";
import { isStandardOutput } from "../output/standard-output.ts";
import { isStreamed, printStreamed } from "../output/streamed-reports.ts";
import { type ReportWriter, reportWriter } from "../output/write-report.ts";

const validateOptions = {
  format: {
    kind: "choice",
    value: "format",
    choices: Object.keys(reportFormats) as readonly ReportFormatName[],
    meanings: Object.fromEntries(
      Object.entries(reportFormats).map(([name, { isText, title }]) => [
        name,
        isText ? title : { ja: `${title.ja}。--out が要ります`, en: `${title.en}; needs --out` },
      ]),
    ),
    fallback: "text",
    text: { ja: "報告の形", en: "Form of the report" },
  },
  baseline: {
    kind: "path",
    value: "report",
    text: {
      ja: "前回の報告（--format json の結果）。直ったもの・新しいもの・残りを示します",
      en: "An earlier report in JSON, to say what changed since",
    },
  },
  exceptions: {
    kind: "path",
    value: "file",
    text: {
      ja: "提出物の外にある「例外と確認」の表。直せない事実や認められた例外を、理由を付けて残します",
      en: "A table of exceptions beside the submission: findings that stay as they are, with a reason",
    },
  },
  level: {
    kind: "choice",
    value: "level",
    choices: ["p0", "p1"],
    text: {
      ja: "p1 なら、都道府県へ出す項目だけを検証します",
      en: "p1 checks only what goes to the prefecture",
    },
  },
  failOn: {
    kind: "choice",
    value: "severity",
    choices: ["error", "warning"],
    fallback: "error",
    text: {
      ja: "終了コードを1にする重さ。提出できるかどうかの判断は変わりません",
      en: "Severity that makes the exit code 1; whether the submission can be sent does not depend on it",
    },
  },
  maxFindings: {
    kind: "wholeNumber",
    value: "number",
    fallback: 1000,
    text: { ja: "表示する問題の上限", en: "How many findings are kept" },
  },
  showValues: {
    kind: "flag",
    text: {
      ja: "事例のセルの値も表示します（送るときは付けないでください）",
      en: "Show the values of case records (not in what you send)",
    },
  },
  specVersion: {
    kind: "version",
    value: "version",
    text: {
      ja: "manifest.json がないときに使う標準の版",
      en: "Version of the standard when there is no manifest",
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
      ja: "報告のファイル。省くか「-」なら標準出力。workbook が2つ以上になるときと、text と json のほかで提出物がいくつもあるときは、フォルダ",
      en: "File of the report; standard output when left out or -. A folder when workbook makes several, and for several submissions in other forms than text and json",
    },
  },
} as const;

type ValidateOptions = OptionsOf<typeof validateOptions>;

/** `juso validate`. */
export const validateCommand: Command = command({
  name: ["validate"],
  section: "check",
  summary: { ja: "提出物を検証します", en: "Check a submission" },
  arguments: { paths: { ...submissionArgument.path, isRepeated: true } },
  options: validateOptions,
  examples: [
    {
      line: { ja: "juso validate 提出フォルダ", en: "juso validate FOLDER" },
      text: { ja: "問題と直し方を表示します", en: "Print what is wrong and how to mend it" },
    },
    {
      line: { ja: "juso validate 受付フォルダ", en: "juso validate INBOX" },
      text: {
        ja: "フォルダの中の提出物を一つずつ検証し、はじめに一覧を示します",
        en: "Check every submission in a folder; a table of all comes first",
      },
    },
    {
      line: { ja: "juso validate --together 福祉.xlsx 財政.xlsx", en: "juso validate --together A.xlsx B.xlsx" },
      text: {
        ja: "部署ごとに記入したブックを、一つの提出物として検証します",
        en: "Check workbooks that departments filled in apart as one submission",
      },
    },
    {
      line: {
        ja: "juso validate 提出フォルダ --format json --out 報告.json",
        en: "juso validate FOLDER --format json --out report.json",
      },
      text: {
        ja: "プログラムで読む報告を書き出します。次の --baseline にも使います",
        en: "Write the report for a program, and for a later --baseline",
      },
    },
    {
      line: {
        ja: "juso validate 提出フォルダ --baseline 報告.json",
        en: "juso validate FOLDER --baseline report.json",
      },
      text: {
        ja: "前回の報告から、直ったもの、新しいもの、残っているものを示します",
        en: "Say what is mended, new and left since that report",
      },
    },
    {
      line: {
        ja: "juso validate 提出フォルダ --format html --out 報告.html",
        en: "juso validate FOLDER --format html --out report.html",
      },
      text: {
        ja: "ブラウザーで開き、印刷したり送ったりできる報告を作ります",
        en: "Make a report to open in a browser, to print and to send",
      },
    },
    {
      line: {
        ja: "juso validate 記入したブック.xlsx --format workbook --out 印付き.xlsx",
        en: "juso validate FILLED.xlsx --format workbook --out marked.xlsx",
      },
      text: {
        ja: "提出物のブックの写しを、問題のセルに色とメモを付けて作ります。元のブックはそのままです",
        en: "Make a copy of the workbook with its problem cells coloured and noted; the workbook itself stays as it is",
      },
    },
  ],
  exits: {
    ok: {
      ja: "提出でき、--fail-on の重さ以上の問題もありません",
      en: "It can be sent, and nothing at or above --fail-on was found",
    },
    findings: {
      ja: "提出できないか、--fail-on の重さ以上の問題があります。提出できるものでも、後で直してよいエラーがあれば1です",
      en: "It cannot be sent, or something at or above --fail-on was found: also 1 when it can be sent and has an error that can follow",
    },
  },
  notes: [
    {
      ja: "提出物がいくつもあるときは、一つずつ検査し、はじめに一覧を、続けてそれぞれの報告を示します。json では1行に1つで、一覧は標準エラー出力に出ます。終了コードは最も悪いものです。",
      en: "Several submissions are checked one by one; a table of all comes first, then the report of each. JSON gives one line each, and the table on standard error. The exit code is the worst.",
    },
    {
      ja: "manifest.json のあるフォルダ、zip、表紙のあるブックは、それぞれ一つの提出物です。",
      en: "A folder with a manifest.json, a zip and a workbook with a cover are one submission each.",
    },
    {
      ja: "部署ごとに記入したブックは、--together を付けると、まとめて一つの提出物になります。",
      en: "Workbooks that departments filled in apart are one submission with --together.",
    },
    {
      ja: "並べて指定したファイルは、manifest.json か表の名前（case.csv など）があれば、まとめて一つの提出物です。",
      en: "Files named one by one are one submission when a manifest.json or tables (case.csv …) are among them.",
    },
  ],
  run: ({ arguments: { paths }, options }, io) => validate(paths, options, io),
});

/** Does the path end as the file of a report does, in whatever form? A folder is not meant by it then. */
function namesReportFile(path: string): boolean {
  return Object.values(reportFormats).some(({ extension }) => path.toLowerCase().endsWith(`.${extension}`));
}

/**
 * `juso validate`: prints the report; the exit code says whether something at or above `--fail-on` was found. Several submissions get a
 * table of all and a report each; the exit code is the worst. With `--together` all workbooks are one submission.
 */
async function validate(paths: readonly string[], options: ValidateOptions, io: CommandIo): Promise<number> {
  const writer = await reportWriter(options, io);
  // The library that reads such a file is loaded only for those who have one.
  const { loadParameters } = options.parameters === undefined ? {} : await import("../input/load-parameters.ts");
  const parameters = await loadParameters?.(options.parameters, io);
  const request = { ...options, parameters, exceptions: await openExceptions(options.exceptions, io) };
  if (options.together) return one({ sources: await submissionAt(paths, options, io) }, writer, request, io);
  const found = await findSubmissions(io.folder, paths);
  for (const file of found.files) io.inputs.add(file);
  const { submissions, failures } = found;
  if (submissions.length === 0 && failures.length === 1) throw failures[0]!.error;
  noteOthers(found.others, options, io);
  const [only] = submissions;
  if (submissions.length === 1 && failures.length === 0) return one(only!, writer, request, io);
  refuseOneBaseline(options);
  const since = io.progress?.now();
  const check: EachSubmission["check"] = async (sources, label) =>
    (await checkSubmission(sources, options, { ...request, label, since }, io)).report;
  const { format, lang } = options;
  const streamed = isStreamed(format) ? format : undefined;
  const shown = shownPaths(
    submissions.map(({ path }) => path),
    paths,
  );
  if (!streamed) {
    if (isStandardOutput(options.out) || namesReportFile(options.out as string)) throw needsFolder(format);
    writer.prepare(shown);
  }
  return checkEach(
    { ...found, submissions: submissions.map((each, index) => ({ ...each, path: shown[index]! })) },
    { ...options, format: streamed ?? "text", ...(streamed ? {} : { out: undefined }) },
    io,
    {
      check,
      print: async (report, sources) => {
        if (streamed) return printStreamed[streamed](report, lang);
        const files = await writer.writeInto(report, sources, folderOf(report.submission ?? "", sources, io.folder));
        return files.map((path) => `${path}\n`).join("");
      },
      fails: (report) => fails(report, options.failOn),
      isInFiles: !isStandardOutput(options.out),
    },
  );
}

async function one(
  { path, sources }: { readonly sources: readonly ByteSource[]; readonly path?: string },
  writer: ReportWriter,
  options: Omit<ValidateOptions, "parameters" | "exceptions"> & Pick<CheckRequest, "parameters" | "exceptions">,
  io: CommandIo,
): Promise<number> {
  const checked = await checkSubmission(sources, options, { ...options, label: "", since: io.progress?.now() }, io);
  const report = writer.compared(checked.report);
  await writer.write(report, sources, path === undefined ? undefined : folderOf(path, sources, io.folder));
  return fails(report, options.failOn) ? exitCode.findings : exitCode.ok;
}

function fails({ summary }: Report, failOn: "error" | "warning"): boolean {
  return !summary.accepted || summary.errors > 0 || (failOn === "warning" && summary.warnings > 0);
}

function refuseOneBaseline({ baseline }: ValidateOptions): void {
  if (baseline === undefined) return;
  throw new JusoError("usage", {
    ja: "--baseline は、提出物を1つだけ検証するときに指定してください。前回の報告は1つの提出物のものです。",
    en: "Give --baseline with one submission only: an earlier report is of one submission.",
  });
}

function needsFolder(format: ValidateOptions["format"]): JusoError {
  return new JusoError("usage", {
    ja: `提出物が複数あるときの --format ${format} は、報告を1つずつファイルに書きます。--out でフォルダを指定してください。`,
    en: `With several submissions, --format ${format} writes a file for each report: name a folder with --out.`,
  });
}
