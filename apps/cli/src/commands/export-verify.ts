import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { verifyWorkbook, type WorkbookDifference } from "@juso/documents";
import { JusoError, type Language } from "@juso/model";
import type { CliIo } from "../cli-io.ts";
import { emitText } from "../emit.ts";
import { exitCode } from "../exit-code.ts";
import { verifyOptions } from "../options.ts";
import { readOptions } from "../read-options.ts";

/** `juso export verify`: lists each cell of a returned workbook that differs from what was written; exit code 1 when one does. */
export async function exportVerify(file: string, raw: unknown, io: CliIo): Promise<number> {
  const options = readOptions(verifyOptions, raw);
  const bytes = await readFile(resolve(io.folder, file)).catch((cause: unknown) => {
    throw new JusoError(
      "input-not-found",
      {
        ja: `「${file}」を読めません。ファイル名の書き間違いがないか、ほかのソフトで開いていないかを確かめてください。`,
        en: `"${file}" cannot be read. Check its name and whether another program holds it open.`,
      },
      { cause },
    );
  });
  const differences = await verifyWorkbook(new Uint8Array(bytes));
  if (differences.some(({ kind }) => kind === "notAWorkbook")) {
    throw new JusoError("usage", {
      ja: `「${file}」は Excel ブックとして読めません。juso export で作った xlsx ファイルを指定してください。`,
      en: `"${file}" cannot be read as a workbook. Name an xlsx file made by juso export.`,
    });
  }
  const text =
    options.format === "json" ? `${JSON.stringify(differences, null, 2)}\n` : describe(differences, options.lang);
  await emitText(text, options, io);
  return differences.length === 0 ? exitCode.ok : exitCode.findings;
}

function describe(differences: readonly WorkbookDifference[], language: Language): string {
  if (differences.length === 0) {
    return language === "ja" ? "作成したときのままです。手直しはありません。\n" : "The workbook is as it was made.\n";
  }
  const head =
    language === "ja"
      ? `作成した後に変わったところが${differences.length}か所あります。`
      : `${differences.length} place(s) changed after the workbook was made.`;
  return `${[head, ...differences.map((difference) => describeOne(difference, language))].join("\n")}\n`;
}

function describeOne(difference: WorkbookDifference, language: Language): string {
  const { kind, sheet, cell, title, expected, actual, isInput } = difference;
  const place = [sheet, cell, title].filter((part) => part !== undefined && part !== "").join(" ");
  const [before, now] = [expected, actual].map((value) => (value === null || value === undefined ? "" : String(value)));
  const [ja, en] = {
    value: isInput
      ? [`記入欄が「${before}」から「${now}」に変わっています。`, `the input changed from "${before}" to "${now}".`]
      : [`「${before}」が「${now}」に書き換えられています。`, `"${before}" was replaced with "${now}".`],
    formulaRemoved: ["数式が消されています。", "the formula was removed."],
    sheetMissing: ["シートがなくなっています。", "the sheet is gone."],
    hiddenSheetMissing: [
      "照合に使う控えのシートがなくなっているため、比べられません。",
      "the copy to compare with is gone, so nothing can be compared.",
    ],
    hiddenSheetBroken: [
      "照合に使う控えのシートが書き換えられているため、比べられません。",
      "the copy to compare with was changed, so nothing can be compared.",
    ],
    notAWorkbook: ["Excel ブックではありません。", "this is not a workbook."],
  }[kind];
  return `${place === "" ? "" : `${place}: `}${language === "ja" ? ja : en}`;
}
