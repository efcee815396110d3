import { blockingNotices, calculateGrant, grantInputFrom } from "@juso/grant";
import { counted, type Programme, programmeKindTitles, type Text } from "@juso/model";
import { allEntities, checkPath } from "../check-submission.ts";
import type { CommandIo } from "../cli-io.ts";
import { type Command, command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { filedDocuments } from "../input/filed-documents.ts";
import { validateCommand } from "../input/submission-at.ts";
import { openParameters } from "../input/with-parameters.ts";
import type { OptionsOf } from "../options/option-definition.ts";
import {
  commonOptions,
  filedOption,
  parametersOption,
  registerOption,
  submissionArgument,
  textOrJson,
  togetherOption,
} from "../options/options.ts";
import { emitText, note } from "../output/emit.ts";
import { calculationText } from "../results/calculation-text.ts";

const calculateOptions = {
  ...textOrJson,
  document: {
    kind: "choice",
    value: "kind",
    choices: ["application", "change", "report"],
    fallback: "application",
    text: {
      ja: "計算する文書：application（申請）、change（変更）、report（実績）",
      en: "The document to calculate for",
    },
  },
  steps: {
    kind: "flag",
    text: {
      ja: "計算の過程も表示します（text のとき）",
      en: "Also show how every amount came about (in text)",
    },
  },
  ...parametersOption,
  ...registerOption,
  ...filedOption,
  ...togetherOption,
  ...commonOptions,
} as const;

/** `juso grant calculate`. */
export const grantCalculateCommand: Command = command({
  name: ["grant", "calculate"],
  section: "count",
  summary: { ja: "一円ごとの根拠を付けて計算します", en: "Every line, rounding and basis" },
  arguments: submissionArgument,
  options: calculateOptions,
  examples: [
    {
      line: { ja: "juso grant calculate 提出フォルダ --steps", en: "juso grant calculate FOLDER --steps" },
      text: {
        ja: "交付申請の金額を、計算の過程とともに表示します",
        en: "The amounts of the application, with how each came about",
      },
    },
    {
      line: {
        ja: "juso grant calculate 提出フォルダ --document report --format json --out 実績.json",
        en: "juso grant calculate FOLDER --document report --format json --out report.json",
      },
      text: { ja: "実績報告の金額を JSON で書き出します", en: "The amounts of the performance report, as JSON" },
    },
  ],
  exits: {
    ok: { ja: "計算しました", en: "Calculated" },
    findings: {
      ja: "計算しましたが、提出物にエラーがあるか、提出できない金額があります",
      en: "Calculated, but the submission has errors or an amount must not be submitted",
    },
  },
  run: ({ arguments: { path }, options }, io) => grantCalculate(path, options, io),
});

/**
 * `juso grant calculate`: the amounts of every item and line with rate, rounding and basis.
 * A submission with errors is calculated all the same, with a warning on stderr. Exit code 1 for errors, and for amounts that must not be submitted.
 */
async function grantCalculate(
  path: string,
  options: OptionsOf<typeof calculateOptions>,
  io: CommandIo,
): Promise<number> {
  const { parameters: given, withParameters } = await openParameters(options, io);
  const checked = await checkPath(path, options, { keepEntities: allEntities, parameters: given }, io);
  const { fiscalYear, records } = checked;
  const { calculated, programme } = await withParameters(checked, (parameters) => {
    const input = grantInputFrom(records, options.document, fiscalYear, parameters);
    return { calculated: calculateGrant(input), programme: input.programme };
  });
  const of = { municipalityCode: calculated.municipalityCode, fiscalYear };
  const versions = (await filedDocuments(path, of, options, io)).versions();
  const result = { ...calculated, ...(versions.length === 0 ? {} : { versions }) };
  await emitText(
    options.format === "json"
      ? `${JSON.stringify(result, null, 2)}\n`
      : calculationText(result, options.lang, options.steps, notOfTheGrant(programme)),
    options,
    io,
  );
  const errors = checked.report.summary.blocking;
  const blocking = blockingNotices(result).length;
  if (errors > 0) {
    note(
      options.lang === "ja"
        ? `提出物に直す必要のあるエラーが${errors}件あるため、この計算は正しくない場合があります。「${validateCommand(path, options)}」で確かめてください。`
        : `The submission has ${counted(errors, "error")} to mend, so this calculation may be wrong. See "${validateCommand(path, options)}".`,
      options,
      io,
    );
  }
  if (blocking > 0) {
    note(
      options.lang === "ja"
        ? `提出できない計算です（${blocking}件）。結果の【提出不可】の文（JSON では severity が error の notices）に従って直してください。`
        : `The amounts must not be submitted (${blocking}). Mend what the result names first (in JSON the notices with severity error).`,
      options,
      io,
    );
  }
  return errors + blocking === 0 ? exitCode.ok : exitCode.findings;
}

/** Why the grant cannot be applied for in the year, where its programme is another one; the amounts are no more than what the lines come to. */
function notOfTheGrant(programme: Programme | undefined): Text | undefined {
  if (programme === undefined || programme.programmeKind === "juso") return undefined;
  const { fiscalYear, programmeKind } = programme;
  const { ja, en } = programmeKindTitles[programmeKind];
  return {
    ja: `【提出不可】 ${fiscalYear}年度の事業の種別は「${ja}」で、この交付金は申請できません。下の額は、経費明細などから計算しただけのものです。`,
    en: `[NOT TO BE SUBMITTED] The programme of fiscal ${fiscalYear} is "${en}", for which this grant cannot be applied for. The amounts below are only what the records come to.`,
  };
}
