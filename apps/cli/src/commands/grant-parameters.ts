import { extname } from "node:path";
import { formatParameters, formGaps, type ParameterForm, parameterForm, parametersOfYear } from "@juso/grant";
import { counted, csvText, JusoError } from "@juso/model";
import type { CommandIo } from "../cli-io.ts";
import { type Command, command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { loadParameters } from "../input/load-parameters.ts";
import type { OptionsOf } from "../options/option-definition.ts";
import { commonOptions, parametersOption } from "../options/options.ts";
import { emitFiles, emitText, note } from "../output/emit.ts";
import type { ParameterList } from "../results/printed-results.ts";

const parametersOptions = {
  format: {
    kind: "choice",
    value: "format",
    choices: ["text", "json", "csv", "xlsx"],
    fallback: "text",
    text: { ja: "結果の形式", en: "Format of the result" },
  },
  year: {
    kind: "fiscalYear",
    value: "year",
    text: {
      ja: "その年度の値だけ。--out に .xlsx か .json で記入用ファイルを書きます",
      en: "One fiscal year; with --out and a name that ends in .xlsx or .json, a file to fill in",
    },
  },
  ...parametersOption,
  ...commonOptions,
} as const;

type ParametersOptions = OptionsOf<typeof parametersOptions>;

/** `juso grant parameters`. */
export const grantParametersCommand: Command = command({
  name: ["grant", "parameters"],
  section: "count",
  summary: {
    ja: "率・端数・期限などの値と出典を表示します。年度の記入用ファイルも作ります",
    en: "The values used, each with its source; also a file to fill in for a year",
  },
  arguments: {},
  options: parametersOptions,
  examples: [
    {
      line: { ja: "juso grant parameters --year 2025", en: "juso grant parameters --year 2025" },
      text: { ja: "2025年度の値と出典を表示します", en: "The values of fiscal 2025, with their sources" },
    },
    {
      line: {
        ja: "juso grant parameters --year 2027 --out parameters-2027.xlsx",
        en: "juso grant parameters --year 2027 --out parameters-2027.xlsx",
      },
      text: {
        ja: "2027年度の記入用ブックを作ります。記入したら --parameters で渡します",
        en: "A workbook to fill in for fiscal 2027, given back with --parameters",
      },
    },
  ],
  exits: { ok: { ja: "表示しました、または書き出しました", en: "Printed or written" } },
  run: ({ options }, io) => grantParameters(options, io),
});

/**
 * `juso grant parameters`: every value of the calculation with its years, source and whether it was verified. With `--year` and a file
 * that ends in `.xlsx` or `.json`, the values of that year as a file to be filled in and given back with `--parameters`.
 *
 * @throws JusoError `usage` for a workbook without a year, or a format that contradicts the name of the file.
 */
async function grantParameters(options: ParametersOptions, io: CommandIo): Promise<number> {
  const fileFormat = formatOfFile(options);
  const parameters = await loadParameters(options.parameters, io);
  if (options.year !== undefined && fileFormat !== undefined) {
    await writeForm(parameterForm(parameters, options.year), fileFormat, options, io);
    return exitCode.ok;
  }
  const { format, lang, year } = options;
  const ofYear = year === undefined ? undefined : parametersOfYear(parameters, year);
  const shown = ofYear === undefined ? parameters : { ...parameters, entries: [...ofYear.values()] };
  const text = print(formatParameters(shown), format === "xlsx" ? "text" : format, lang);
  const gaps = year === undefined || format !== "text" ? "" : gapText(parameterForm(parameters, year), lang);
  await emitText(`${text}${gaps}`, options, io);
  return exitCode.ok;
}

/** What kind of file to fill in is asked for, by the format or by how the name ends; nothing when rows are printed. */
function formatOfFile({ format, out, year }: ParametersOptions): "xlsx" | "json" | undefined {
  const ending = extname(out ?? "").toLowerCase();
  if (format === "xlsx" && (year === undefined || (out !== undefined && ending !== ".xlsx"))) throw workbookUsage();
  if (year === undefined) return undefined;
  if (format === "xlsx" || (format === "text" && ending === ".xlsx")) return "xlsx";
  return out !== undefined && (format === "json" || (format === "text" && ending === ".json")) ? "json" : undefined;
}

function workbookUsage(): JusoError {
  return new JusoError("usage", {
    ja: "ブックにするときは、年度と .xlsx で終わるファイル名を指定してください（例 juso grant parameters --year 2027 --out parameters-2027.xlsx）。",
    en: "For a workbook, give a year and a file that ends in .xlsx, such as juso grant parameters --year 2027 --out parameters-2027.xlsx.",
  });
}

async function writeForm(
  form: ParameterForm,
  format: "xlsx" | "json",
  options: ParametersOptions,
  io: CommandIo,
): Promise<void> {
  const path = options.out ?? `parameters-${form.fiscalYear}.xlsx`;
  const content =
    format === "json"
      ? `${JSON.stringify(form, null, 2)}\n`
      : await (await import("@juso/parameter-files/write")).parameterWorkbook(form);
  await emitFiles([{ path, content }], options, io);
  const gaps = formGaps(form).length;
  if (gaps === 0) return;
  note(
    options.lang === "ja"
      ? `必須の項目のうち${gaps}件が空欄です。交付要綱で確かめて記入し、juso grant calculate 提出物 --parameters ${path} のように渡してください。`
      : `${counted(gaps, "value that the year needs is", "values that the year needs are")} blank. Fill in from the grant guidelines and pass the file with --parameters ${path}.`,
    options,
    io,
  );
}

function gapText(form: ParameterForm, language: "ja" | "en"): string {
  const gaps = formGaps(form);
  if (gaps.length === 0) return "";
  const list = gaps.map(({ key, title }) => `  ${title[language]}（${key}）\n`).join("");
  return language === "ja"
    ? `${form.fiscalYear}年度の値がない必須の項目：${gaps.length}件。--out ファイル名.xlsx を付けると、記入用のファイルを作ります。\n${list}`
    : `Needed in fiscal ${form.fiscalYear} and without a value: ${gaps.length}. Add --out FILE.xlsx for a file to fill in.\n${list}`;
}

function print(rows: ParameterList, format: "text" | "json" | "csv", language: "ja" | "en"): string {
  if (format === "json") return `${JSON.stringify(rows, null, 2)}\n`;
  if (format === "csv") {
    return csvText([
      ["key", "title_ja", "title_en", "fiscal_years", "value", "source", "status"],
      ...rows.map((row) => [row.key, row.title.ja, row.title.en, row.fiscalYears, row.value, row.source, row.status]),
    ]);
  }
  const words = status[language];
  return rows
    .map((row) =>
      [
        `${row.title[language]}（${row.key}）  ${row.fiscalYears}`,
        `  ${row.value}  ${words[row.status]}`,
        `  ${words.source}${row.source}\n`,
      ].join("\n"),
    )
    .join("");
}

const status = {
  ja: { verified: "［確認済み］", unverified: "［未確認］", source: "出典：" },
  en: { verified: "[verified]", unverified: "[unverified]", source: "Source: " },
} as const;
