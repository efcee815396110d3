import { codeLists, entityProfiles, specVersion } from "@juso/schemas";
import { describeSubmission } from "@juso/tables";
import { checkSubmission } from "../check-submission.ts";
import type { CommandIo } from "../cli-io.ts";
import { type Command, command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { submissionAt } from "../input/submission-at.ts";
import type { OptionsOf } from "../options/option-definition.ts";
import { commonOptions, registerOption, submissionArgument, textOrJson, togetherOption } from "../options/options.ts";
import { emitText } from "../output/emit.ts";
import type { Diagnosis } from "../results/diagnosis.ts";
import { diagnosisText } from "../results/diagnosis-text.ts";

const diagnoseOptions = { ...textOrJson, ...registerOption, ...togetherOption, ...commonOptions } as const;

/** `juso diagnose`. */
export const diagnoseCommand: Command = command({
  name: ["diagnose"],
  section: "about",
  summary: {
    ja: "データの値を含まない診断を作ります（システムの提供者などへの相談用）",
    en: "Make a diagnosis without any value of the data, for a vendor's support",
  },
  arguments: submissionArgument,
  options: diagnoseOptions,
  examples: [
    {
      line: { ja: "juso diagnose 提出フォルダ", en: "juso diagnose FOLDER" },
      text: { ja: "何が入るかを、送る前に目で確かめます", en: "See what is in it before you send it" },
    },
    {
      line: {
        ja: "juso diagnose 提出フォルダ --format json --out 診断.json",
        en: "juso diagnose FOLDER --format json --out diagnosis.json",
      },
      text: { ja: "相談先へ送るファイルを作ります", en: "Write the file to send" },
    },
  ],
  exits: {
    ok: { ja: "診断を作りました（エラーのある提出物でも）", en: "The diagnosis was made, also of a faulty submission" },
  },
  notes: [
    {
      ja: "入るもの：ファイル、シート、列の構造、文字コード、列ごとの件数・文字数・内容の様子（日付に見えるものが何件など）、検査ごとの件数、道具と標準と Node の版。",
      en: "In it: the structure of files, sheets and columns, encodings, counts and lengths by column and what the cells look like, counts by check, versions of the tool, the standard and Node.",
    },
    {
      ja: "入らないもの：セルの値、ファイルやシートや標準にない見出しの名前（文字数と文字の種類だけ）、表紙情報の内容、このコンピューターのフォルダ名。",
      en: "Not in it: values of cells, names of files, sheets and headers unknown to the standard (only length and kinds of characters), what the manifest says, paths of this computer.",
    },
  ],
  run: ({ arguments: { path }, options }, io) => diagnose(path, options, io),
});

async function diagnose(path: string, options: OptionsOf<typeof diagnoseOptions>, io: CommandIo): Promise<number> {
  const sources = await submissionAt([path], options, io);
  const { report } = await checkSubmission(sources, options, {}, io);
  const submission = await describeSubmission(sources, { profiles: entityProfiles, codeLists, specVersion });
  const diagnosis: Diagnosis = {
    diagnosisVersion: 1,
    tool: report.tool,
    standard: report.standard,
    asOf: report.asOf,
    machine: { node: process.versions.node, platform: process.platform, architecture: process.arch },
    submission,
    check: { ...report.summary, skipped: [...new Set(report.skipped.map(({ ruleId }) => ruleId))].sort() },
  };
  const text =
    options.format === "json" ? `${JSON.stringify(diagnosis, null, 2)}\n` : diagnosisText(diagnosis, options.lang);
  await emitText(text, options, io);
  return exitCode.ok;
}
