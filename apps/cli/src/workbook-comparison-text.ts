import {
  causeOf,
  type DifferenceCause,
  type RequestedAmount,
  type WorkbookComparison,
  type WorkbookDifference,
} from "@juso/documents/verify";
import type { Language, Text } from "@juso/model";
import { groupedNumber } from "./grouped-number.ts";

/**
 * What a person reads first about a returned workbook: the amount that is asked for before and after, then every edit on a line. What
 * merely follows from the edits is counted, and listed with `all`.
 */
export function comparisonText(
  { differences, requested }: WorkbookComparison,
  { all, lang }: { readonly all: boolean; readonly lang: Language },
): string {
  if (differences.length === 0) {
    return lang === "ja" ? "作成したときのままです。手直しはありません。\n" : "The workbook is as it was made.\n";
  }
  const blocks = groups.flatMap((group) => {
    const found = differences.filter((difference) => groupOf(difference) === group);
    if (found.length === 0) return [];
    const isListed = all || group === "byHand" || group === "doubtful";
    const heading = headings[group](groupedNumber(found.length))[lang];
    if (!isListed) return [`${heading}${lang === "ja" ? "（--all で一覧）" : " (list them with --all)"}`];
    return [[heading, ...found.map((difference) => lineOf(difference)[lang])].join("\n")];
  });
  const first = requested === undefined ? [] : [amountLine(requested)[lang]];
  return `${[...first, ...blocks].join("\n\n")}\n`;
}

/** `stale`: the program that typed calculated nothing, so that the value of before still stands beside an intact formula. */
type Group = DifferenceCause | "stale";

const groups: readonly Group[] = ["byHand", "doubtful", "stale", "recalculated"];

function groupOf(difference: WorkbookDifference): Group {
  const { actual, kind, made } = difference;
  return kind === "valueNotOfFormula" && actual === made ? "stale" : causeOf(difference);
}

const headings: Readonly<Record<Group, (count: string) => Text>> = {
  byHand: (count) => ({
    ja: `【手直し】作成した後に書き換えられたところ：${count}か所`,
    en: `Changed by hand after the workbook was made: ${count} place(s)`,
  }),
  doubtful: (count) => ({
    ja: `【値が式と合わないところ】数式は作成したときのままで、値が式と合いません：${count}か所`,
    en: `Values that do not agree with their formulas, which are as they were made: ${count} place(s)`,
  }),
  stale: (count) => ({
    ja: `【まだ計算し直されていないところ】手直しする前の額のままです。表計算ソフトで開いて保存し直すと更新されます：${count}か所`,
    en: `Not recalculated yet, still as before the edits; opening and saving in a spreadsheet program updates them: ${count} place(s)`,
  }),
  recalculated: (count) => ({
    ja: `【再計算の結果】手直しから計算し直されたところ：${count}か所`,
    en: `Recalculated from the edits: ${count} place(s)`,
  }),
};

function amountLine({ after, before, title }: RequestedAmount): Text {
  const label = plainTitle(title);
  const from = shown(before);
  if (after === undefined) {
    return {
      ja: `${label}：${from}円 → 入力された内容では計算できません`,
      en: `${label}: ${from} yen → cannot be computed from what was typed`,
    };
  }
  if (after === before) {
    return { ja: `${label}：${from}円（変わりません）`, en: `${label}: ${from} yen (unchanged)` };
  }
  return { ja: `${label}：${from}円 → ${shown(after)}円`, en: `${label}: ${from} yen → ${shown(after)} yen` };
}

/** Without the number of the item on the cover. */
function plainTitle(title: string): string {
  return title.replace(/^[０-９]+　/, "");
}

function lineOf(difference: WorkbookDifference): Text {
  const { actual, actualFormula, cell, expected, kind, made, sheet, title } = difference;
  const place = [sheet, cell, title === undefined ? undefined : plainTitle(title)];
  const where = place.filter((part) => part !== undefined && part !== "").join(" ");
  const [ja, en] = remarks[kind](actualFormula ?? "");
  if (expected === undefined && actual === undefined) return { ja: `${where}：${ja}`, en: `${where}: ${en}` };
  if (groupOf(difference) === "stale") {
    const [still, gives] = [shown(actual), shown(expected)];
    return {
      ja: `${where}：「${still}」のまま（数式の結果は「${gives}」）`,
      en: `${where}: still "${still}"; the formula gives "${gives}"`,
    };
  }
  const [before, after] = [shown(kind === "valueNotOfFormula" ? made : expected), shown(actual)];
  return { ja: `${where}：「${before}」→「${after}」${ja}`, en: `${where}: "${before}" → "${after}"${en}` };
}

/** What is said beside the values of before and after, or in their place. */
const remarks: Readonly<Record<WorkbookDifference["kind"], (formula: string) => readonly [ja: string, en: string]>> = {
  value: () => ["", ""],
  formulaRemoved: () => ["（数式が消されています）", " (the formula was overwritten)"],
  formulaChanged: (formula) => [
    `（数式が「=${formula}」に書き換えられています）`,
    ` (the formula was changed to "=${formula}")`,
  ],
  valueNotOfFormula: () => ["（数式の結果と合いません）", " (not what the formula gives)"],
  notComputable: () => ["（入力された内容では計算できません）", " (the formula gives no amount for what was typed)"],
  recalculated: () => ["", ""],
  sheetMissing: () => ["シートがなくなっています。", "the sheet is gone."],
  hiddenSheetMissing: () => [
    "照合に使う控えのシートがなくなっているため、比べられません。",
    "the copy to compare with is gone, so nothing can be compared.",
  ],
  hiddenSheetBroken: () => [
    "照合に使う控えのシートが書き換えられているため、比べられません。",
    "the copy to compare with was changed, so nothing can be compared.",
  ],
  notAWorkbook: () => ["Excel ブックではありません。", "this is not a workbook."],
  tooLarge: () => ["大きすぎるため比べられません。", "this is too large to be compared."],
};

function shown(value: string | number | null | undefined): string {
  return typeof value === "number" ? groupedNumber(value) : (value ?? "");
}
