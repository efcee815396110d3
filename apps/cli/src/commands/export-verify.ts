import { verifyWorkbook, type WorkbookDifference } from "@juso/documents/verify";
import { JusoError, type Language } from "@juso/model";
import { defaultCellLimits } from "@juso/workbook";
import type { CommandIo } from "../cli-io.ts";
import { emitText } from "../emit.ts";
import { exitCode } from "../exit-code.ts";
import { groupedNumber } from "../grouped-number.ts";
import { verifyOptions } from "../options.ts";
import { readInput } from "../read-input.ts";
import { readOptions } from "../read-options.ts";

/** The documents that juso makes stay far below this. */
const workbookBytes = 64 * 2 ** 20;

/**
 * `juso export verify`: lists what was changed by hand in a returned workbook, and apart from it what was only recalculated; exit code 1
 * when something was changed by hand.
 */
export async function exportVerify(file: string, raw: unknown, io: CommandIo): Promise<number> {
  const options = readOptions(verifyOptions, raw);
  const bytes = await readInput(file, workbookBytes, (cause) => unreadable(file, cause), io);
  const differences = await verifyWorkbook(new Uint8Array(bytes));
  if (differences.some(({ kind }) => kind === "notAWorkbook")) {
    throw new JusoError("usage", {
      ja: `「${file}」は Excel ブックとして読めません。juso export で作った xlsx ファイルを指定してください。`,
      en: `"${file}" cannot be read as a workbook. Name an xlsx file made by juso export.`,
    });
  }
  if (differences.some(({ kind }) => kind === "tooLarge")) throw tooLarge(file);
  const text =
    options.format === "json" ? `${JSON.stringify(differences, null, 2)}\n` : describe(differences, options.lang);
  await emitText(text, options, io);
  return differences.some((difference) => groupOf(difference) !== "recalculated") ? exitCode.findings : exitCode.ok;
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

function describe(differences: readonly WorkbookDifference[], language: Language): string {
  if (differences.length === 0) {
    return language === "ja" ? "作成したときのままです。手直しはありません。\n" : "The workbook is as it was made.\n";
  }
  const groups = { byHand: [], doubtful: [], recalculated: [] } as Record<Group, string[]>;
  for (const difference of differences) groups[groupOf(difference)].push(describeOne(difference, language));
  const blocks = (["byHand", "doubtful", "recalculated"] as const)
    .filter((group) => groups[group].length > 0)
    .map((group) => [heading(group, groups[group].length)[language], ...groups[group]].join("\n"));
  return `${blocks.join("\n\n")}\n`;
}

type Group = "byHand" | "doubtful" | "recalculated";

function groupOf({ kind }: WorkbookDifference): Group {
  if (kind === "recalculated") return "recalculated";
  return kind === "valueNotOfFormula" || kind === "notComputable" ? "doubtful" : "byHand";
}

function heading(group: Group, count: number): Readonly<Record<Language, string>> {
  switch (group) {
    case "byHand":
      return {
        ja: `【手直し】作成した後に書き換えられたところが${count}か所あります。`,
        en: `Changed by hand: ${count} place(s) after the workbook was made.`,
      };
    case "doubtful":
      return {
        ja: `【値が式と合わないところ】数式は作成したときのままで、値が式と合いません（${count}か所）。表計算ソフトで開いて保存し直しても残るときは、値が書き換えられています。`,
        en: `Values that do not agree with their formulas: ${count} place(s). The formulas are as they were made. What remains after the workbook is opened and saved in a spreadsheet program was changed.`,
      };
    case "recalculated":
      return {
        ja: `【再計算の結果】手直しした額から計算し直されたところが${count}か所あります。数式は作成したときのままです。`,
        en: `Recalculated: ${count} place(s) follow from what was changed; their formulas are as they were made.`,
      };
  }
}

function describeOne(difference: WorkbookDifference, language: Language): string {
  const { kind, sheet, cell, title, expected, actual, actualFormula, isInput } = difference;
  const place = [sheet, cell, title].filter((part) => part !== undefined && part !== "").join(" ");
  const [before, now] = [expected, actual].map(shown);
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
      `値が式と合いません。式の結果は「${before}」ですが、「${now}」と記録されています。`,
      `the value does not agree with the formula, which gives "${before}"; "${now}" is stored.`,
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
    tooLarge: ["大きすぎるため比べられません。", "this is too large to be compared."],
  }[kind];
  return `${place === "" ? "" : `${place}: `}${language === "ja" ? ja : en}`;
}

function shown(value: string | number | null | undefined): string {
  return typeof value === "number" ? groupedNumber(value) : (value ?? "");
}
