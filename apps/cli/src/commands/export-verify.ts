import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { verifyWorkbook, type WorkbookDifference } from "@juso/documents";
import { JusoError, type Language } from "@juso/model";
import type { CliIo } from "../cli-io.ts";
import { emitText } from "../emit.ts";
import { exitCode } from "../exit-code.ts";
import { verifyOptions } from "../options.ts";
import { readOptions } from "../read-options.ts";

/**
 * `juso export verify`: lists what was changed by hand in a returned workbook, and apart from it what was only recalculated; exit code 1
 * when something was changed by hand.
 */
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
  return differences.some(isByHand) ? exitCode.findings : exitCode.ok;
}

function describe(differences: readonly WorkbookDifference[], language: Language): string {
  if (differences.length === 0) {
    return language === "ja" ? "作成したときのままです。手直しはありません。\n" : "The workbook is as it was made.\n";
  }
  const groups = [differences.filter(isByHand), differences.filter((difference) => !isByHand(difference))] as const;
  const [byHand, recalculated] = groups.map((group) => group.map((difference) => describeOne(difference, language)));
  const heads = headings(byHand?.length ?? 0, recalculated?.length ?? 0)[language];
  const lines = [heads.byHand, ...(byHand ?? [])];
  if (recalculated && recalculated.length > 0) lines.push("", heads.recalculated, ...recalculated);
  return `${lines.join("\n")}\n`;
}

function isByHand({ kind }: WorkbookDifference): boolean {
  return kind !== "recalculated";
}

function headings(
  byHand: number,
  recalculated: number,
): Readonly<Record<Language, { readonly byHand: string; readonly recalculated: string }>> {
  return {
    ja: {
      byHand: `【手直し】作成した後に書き換えられたところが${byHand}か所あります。`,
      recalculated: `【再計算の結果】手直しした額から計算し直されたところが${recalculated}か所あります。数式は作成したときのままです。`,
    },
    en: {
      byHand: `Changed by hand: ${byHand} place(s) after the workbook was made.`,
      recalculated: `Recalculated: ${recalculated} place(s) follow from what was changed; their formulas are as they were made.`,
    },
  };
}

function describeOne(difference: WorkbookDifference, language: Language): string {
  const { kind, sheet, cell, title, expected, actual, actualFormula, isInput } = difference;
  const place = [sheet, cell, title].filter((part) => part !== undefined && part !== "").join(" ");
  const [before, now] = [expected, actual].map((value) => (value === null || value === undefined ? "" : String(value)));
  const [ja, en] = {
    value: isInput
      ? [`記入欄が「${before}」から「${now}」に変わっています。`, `the input changed from "${before}" to "${now}".`]
      : [`「${before}」が「${now}」に書き換えられています。`, `"${before}" was replaced with "${now}".`],
    formulaRemoved: [
      `数式が消され、「${now}」と入力されています（作成時の値は「${before}」）。`,
      `the formula was overwritten with "${now}" (it gave "${before}").`,
    ],
    formulaChanged: [
      `数式が「=${actualFormula ?? ""}」に書き換えられています（値は「${now}」、作成時の値は「${before}」）。`,
      `the formula was changed to "=${actualFormula ?? ""}" (it shows "${now}"; when made, "${before}").`,
    ],
    valueNotOfFormula: [
      `値が式と合いません。式の結果は「${before}」ですが、「${now}」と記録されています。表計算ソフトで開いて保存し直しても直らないときは、書き換えられています。`,
      `the value does not agree with the formula, which gives "${before}"; "${now}" is stored. If it stays so after the workbook is opened and saved, it was changed.`,
    ],
    notComputable: [
      `入力された内容では、この数式の額を計算できません（「${now}」と表示されています）。`,
      `the formula gives no amount for what was typed (it shows "${now}").`,
    ],
    recalculated: [`「${before}」から「${now}」に計算し直されています。`, `recalculated from "${before}" to "${now}".`],
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
