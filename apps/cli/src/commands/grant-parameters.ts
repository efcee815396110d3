import { formatParameters } from "@juso/grant";
import type { CommandIo } from "../cli-io.ts";
import { csvText } from "../csv-text.ts";
import { emitText } from "../emit.ts";
import { exitCode } from "../exit-code.ts";
import { loadParameters } from "../load-parameters.ts";
import { tableOptions } from "../options.ts";
import { readOptions } from "../read-options.ts";

/** `juso grant parameters`: every value of the calculation with its years, source and whether it was verified. */
export async function grantParameters(raw: unknown, io: CommandIo): Promise<number> {
  const options = readOptions(tableOptions, raw);
  const rows = formatParameters(await loadParameters(options.parameters, io));
  await emitText(print(rows, options.format, options.lang), options, io);
  return exitCode.ok;
}

function print(
  rows: ReturnType<typeof formatParameters>,
  format: "text" | "json" | "csv",
  language: "ja" | "en",
): string {
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
