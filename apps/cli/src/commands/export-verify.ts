import { compareWorkbook } from "@juso/documents/verify";
import { JusoError } from "@juso/model";
import { defaultCellLimits } from "@juso/workbook";
import type { CommandIo } from "../cli-io.ts";
import { emitText } from "../emit.ts";
import { exitCode } from "../exit-code.ts";
import { groupedNumber } from "../grouped-number.ts";
import { verifyOptions } from "../options.ts";
import { documentBytes, readInput } from "../read-input.ts";
import { readOptions } from "../read-options.ts";
import { comparisonText } from "../workbook-comparison-text.ts";

/**
 * `juso export verify`: says what became of the amount that is asked for, lists what was changed by hand in a returned workbook, and counts
 * what merely follows from it; exit code 1 when something was changed by hand.
 */
export async function exportVerify(file: string, raw: unknown, io: CommandIo): Promise<number> {
  const options = readOptions(verifyOptions, raw);
  const bytes = await readInput(file, documentBytes, (cause) => unreadable(file, cause), io);
  const comparison = await compareWorkbook(new Uint8Array(bytes));
  const { differences } = comparison;
  if (differences.some(({ kind }) => kind === "notAWorkbook")) {
    throw new JusoError("usage", {
      ja: `「${file}」は Excel ブックとして読めません。juso export で作った xlsx ファイルを指定してください。`,
      en: `"${file}" cannot be read as a workbook. Name an xlsx file made by juso export.`,
    });
  }
  if (differences.some(({ kind }) => kind === "tooLarge")) throw tooLarge(file);
  const text =
    options.format === "json" ? `${JSON.stringify(differences, null, 2)}\n` : comparisonText(comparison, options);
  await emitText(text, options, io);
  return differences.some(({ kind }) => kind !== "recalculated") ? exitCode.findings : exitCode.ok;
}

function unreadable(file: string, cause: unknown): JusoError {
  return new JusoError(
    "input-not-found",
    {
      ja: `「${file}」を読めません。ファイル名の書き間違いがないか、ほかのソフトで開いていないか、大きすぎないか（64MiBまで）を確かめてください。`,
      en: `"${file}" cannot be read. Check its name, whether another program holds it open, and its size (at most 64 MiB).`,
    },
    { cause },
  );
}

function tooLarge(file: string): JusoError {
  const { sheetBytes, zipEntries } = defaultCellLimits;
  const size = `${sheetBytes / 2 ** 20} MB`;
  const count = groupedNumber(zipEntries);
  return new JusoError("usage", {
    ja: `「${file}」は、展開すると大きすぎるため照合できません（中身の合計は${size}、部品の数は${count}個まで）。juso export で作った xlsx ファイルを指定してください。`,
    en: `"${file}" is too large to be compared once it is unpacked (at most ${size} in ${count} parts). Name an xlsx file made by juso export.`,
  });
}
