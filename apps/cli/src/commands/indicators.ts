import { type IndicatorTable, indicatorWords, listIndicators } from "@juso/indicators";
import { counted, csvText, groupedNumber, type Language } from "@juso/model";
import { allEntities, checkPath } from "../check-submission.ts";
import type { CommandIo } from "../cli-io.ts";
import { type Command, command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { validateCommand } from "../input/submission-at.ts";
import type { OptionsOf } from "../options/option-definition.ts";
import { commonOptions, registerOption, rowsFormat, submissionArgument, togetherOption } from "../options/options.ts";
import { emitText, note } from "../output/emit.ts";
import { textTable } from "../results/text-table.ts";

const indicatorsOptions = { ...rowsFormat, ...registerOption, ...togetherOption, ...commonOptions } as const;

/** `juso indicators`. */
export const indicatorsCommand: Command = command({
  name: ["indicators"],
  section: "count",
  summary: {
    ja: "事例から指標を数え、申告値と比べます",
    en: "Count the indicators and compare them with the declared ones",
  },
  arguments: submissionArgument,
  options: indicatorsOptions,
  examples: [
    {
      line: { ja: "juso indicators 提出フォルダ", en: "juso indicators FOLDER" },
      text: { ja: "数えた値と申告値を並べて表示します", en: "What was counted, beside what was declared" },
    },
    {
      line: {
        ja: "juso indicators 提出フォルダ --format csv --out 指標.csv",
        en: "juso indicators FOLDER --format csv --out indicators.csv",
      },
      text: { ja: "Excel で開ける一覧を書き出します", en: "The same as a table that Excel opens" },
    },
  ],
  exits: {
    ok: { ja: "申告値と食い違いません", en: "Nothing differs from what was declared" },
    findings: {
      ja: "申告値と異なる指標があるか、提出物にエラーがあります",
      en: "An indicator differs from what was declared, or the submission has errors",
    },
  },
  run: ({ arguments: { path }, options }, io) => indicators(path, options, io),
});

/**
 * `juso indicators`: what can be counted from the records, beside what was declared.
 * The exit code is 1 when a declared value differs, or when the submission has errors, so that the counts may be wrong.
 */
async function indicators(path: string, options: OptionsOf<typeof indicatorsOptions>, io: CommandIo): Promise<number> {
  const checked = await checkPath(path, options, { keepEntities: allEntities }, io);
  const rows = listIndicators(checked.records, checked.fiscalYear);
  await emitText(print(rows, options.format, options.lang), options, io);
  const errors = checked.report.summary.blocking;
  if (errors > 0) {
    note(
      options.lang === "ja"
        ? `提出物に直す必要のあるエラーが${errors}件あるため、この数は正しくない場合があります。「${validateCommand(path, options)}」で確かめてください。`
        : `The submission has ${counted(errors, "error")} to mend, so these counts may be wrong. See "${validateCommand(path, options)}".`,
      options,
      io,
    );
  }
  return errors > 0 || rows.some(({ agreement }) => agreement === "different") ? exitCode.findings : exitCode.ok;
}

function print(rows: IndicatorTable, format: "text" | "json" | "csv", language: Language): string {
  if (format === "json") return `${JSON.stringify(rows, null, 2)}\n`;
  const words = indicatorWords[language];
  const cells = rows.map((row) => [
    row.code,
    row.title[language],
    groupedNumber(row.computed),
    groupedNumber(row.declared),
    row.unit[language],
    words.agreement[row.agreement],
  ]);
  if (format === "text") return textTable([words.columns, ...cells]);
  return csvText([
    [
      "code",
      "title_ja",
      "title_en",
      "computed",
      "declared",
      "unit",
      "value_status",
      "agreement",
      "status",
      "counting_rule_ja",
    ],
    ...rows.map((row) => [
      row.code,
      row.title.ja,
      row.title.en,
      row.computed,
      row.declared,
      row.unit.ja,
      row.valueStatus ?? null,
      row.agreement,
      row.status,
      row.countingRule.ja,
    ]),
  ]);
}
