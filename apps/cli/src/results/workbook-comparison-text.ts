import {
  causeOf,
  type DifferenceCause,
  type WorkbookComparison,
  type WorkbookDifference,
} from "@juso/documents/verify";
import { cellAddress, counted, groupedNumber, type Language, type Text } from "@juso/model";
import { headline, plainTitle, shown } from "./comparison-headline.ts";

/**
 * What a person reads first about a returned workbook: the amount that is asked for before and after, and sheets that are gone; then every
 * edit on a line. What merely follows from the edits is counted, and listed with `all`.
 */
export function comparisonText(
  comparison: WorkbookComparison,
  { all, lang }: { readonly all: boolean; readonly lang: Language },
): string {
  const { differences } = comparison;
  if (differences.length === 0) {
    return lang === "ja" ? "作成したときのままです。手直しはありません。\n" : "The workbook is as it was made.\n";
  }
  const incomparable = differences.find(({ kind }) => kind in withoutCopy);
  if (incomparable) return `${withoutCopy[incomparable.kind as keyof typeof withoutCopy][lang]}\n`;
  const blocks = groups.flatMap((group) => {
    const found = differences.filter((difference) => groupOf(difference) === group);
    if (found.length === 0) return [];
    const isListed = all || group === "byHand" || group === "doubtful";
    const heading = headings[group](found.length)[lang];
    if (!isListed) return [`${heading}${lang === "ja" ? "（--all で一覧）" : " (list them with --all)"}`];
    return [[heading, ...found.map((difference) => lineOf(difference)[lang])].join("\n")];
  });
  const first = headline(comparison)?.[lang];
  return `${[...(first === undefined ? [] : [first]), ...blocks].join("\n\n")}\n`;
}

/** `stale`: the program that typed calculated nothing, so that the value of before still stands beside an intact formula. */
type Group = DifferenceCause | "stale";

const groups: readonly Group[] = ["byHand", "doubtful", "stale", "recalculated"];

function groupOf(difference: WorkbookDifference): Group {
  const { actual, kind, made } = difference;
  return kind === "valueNotOfFormula" && actual === made ? "stale" : causeOf(difference);
}

const headings: Readonly<Record<Group, (count: number) => Text>> = {
  byHand: (count) => ({
    ja: `【手直し】作成した後に書き換えられたところ：${groupedNumber(count)}か所`,
    en: `Changed by hand after the workbook was made: ${counted(count, "place")}`,
  }),
  doubtful: (count) => ({
    ja: `【値が式と合わないところ】数式は作成したときのままで、値が式と合いません：${groupedNumber(count)}か所`,
    en: `Values that do not agree with their formulas, which are as they were made: ${counted(count, "place")}`,
  }),
  stale: (count) => ({
    ja: `【まだ計算し直されていないところ】手直しする前の額のままです。表計算ソフトで開いて保存し直すと更新されます：${groupedNumber(count)}か所`,
    en: `Not recalculated yet, still as before the edits; opening and saving in a spreadsheet program updates them: ${counted(count, "place")}`,
  }),
  recalculated: (count) => ({
    ja: `【再計算の結果】手直しから計算し直されたところ：${groupedNumber(count)}か所`,
    en: `Recalculated from the edits: ${counted(count, "place")}`,
  }),
};

function lineOf(difference: WorkbookDifference): Text {
  const { actual, actualFormula, cell, expected, isCounted, kind, made, sheet, title } = difference;
  if (isOfLines(kind)) return lineRemark(difference);
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
  const [counts, countsEn] = isCounted === undefined ? ["", ""] : countedRemarks[`${isCounted}`];
  return {
    ja: `${where}：「${before}」→「${after}」${ja}${counts}`,
    en: `${where}: "${before}" → "${after}"${en}${countsEn}`,
  };
}

/** Whether an amount in an inserted row is part of a sum: a sum takes in some of the rows beside it, or none. */
const countedRemarks: Readonly<Record<"true" | "false", readonly [ja: string, en: string]>> = {
  true: ["（合計に入っています）", " (part of a sum)"],
  false: ["（どの合計にも入っていません）", " (part of no sum)"],
};

/** Rows and columns that were inserted or deleted. */
type OfLines = "rowsInserted" | "rowsDeleted" | "columnsInserted" | "columnsDeleted";

function isOfLines(kind: WorkbookDifference["kind"]): kind is OfLines {
  return /^(?:rows|columns)/.test(kind);
}

/** One sentence for rows or columns, with what stands in them. */
function lineRemark({ actual, at = 0, count = 0, expected, kind, sheet }: WorkbookDifference): Text {
  const [isRows, isInserted] = [kind.startsWith("rows"), kind.endsWith("Inserted")];
  const place = isRows ? `${at}` : columnName(at);
  const content = shown(isInserted ? actual : expected);
  const [ja, en] = content === "" ? ["", ""] : [`（${content}）`, ` (${content})`];
  const [line, lines] = isRows ? ["行", "row"] : ["列", "column"];
  const what = `${count} ${lines}${count === 1 ? "" : "s"}`;
  return isInserted
    ? {
        ja: `${sheet}：${place}${line}目に${count}${line}が挿入されています${ja}。ほかの${line}は、ずらして比べました。`,
        en: `${sheet}: ${what} inserted at ${lines} ${place}${en}; the others were compared as shifted.`,
      }
    : {
        ja: `${sheet}：作成したときの${place}${line}目から${count}${line}が削除されています${ja}。ほかの${line}は、ずらして比べました。`,
        en: `${sheet}: ${what} deleted, from ${lines} ${place} of the workbook as it was made${en}; the others were compared as shifted.`,
      };
}

/** `C` for the third column. */
function columnName(column: number): string {
  return cellAddress(column, 1).replace(/\d+$/, "");
}

/** Why nothing can be compared, what that means and what to do. */
const withoutCopy = {
  hiddenSheetMissing: {
    ja: "このブックは照合できません。juso export が文書に入れる控え（ふだんは見えないシート「_juso」）がないためです。別の方法で作った文書か、シートを別のブックに写したり別の形式で保存したりして控えが失われた文書です。手で書き換えられたところがあるかどうかは分かりません。作ったときのファイルか、それを直接手直ししたファイルで、もう一度確かめてください。",
    en: 'This workbook cannot be compared: it lacks the copy that juso export puts into a document (the hidden sheet "_juso"). It was made in another way, or the copy was lost when its sheets were copied into another workbook or saved in another format. Whether anything was changed by hand is not known. Check again with the file as it was made, or with one that was edited from it directly.',
  },
  hiddenSheetBroken: {
    ja: "このブックは照合できません。juso export が文書に入れた控え（ふだんは見えないシート「_juso」）が、後から書き換えられているか、壊れています。ふだんの手直しで控えが変わることはありません。手で書き換えられたところがあるかどうかも、申請額が変わったかどうかも分からないため、このファイルの額は使わず、作ったときのファイルを取り寄せて確かめてください。",
    en: 'This workbook cannot be compared: the copy that juso export put into it (the hidden sheet "_juso") was changed afterwards, or is damaged. Ordinary edits do not change it. Neither whether anything was changed by hand nor whether the amount changed is known, so do not rely on the amounts of this file; ask for the file as it was made.',
  },
} as const satisfies Partial<Record<WorkbookDifference["kind"], Text>>;

/** What is said beside the values of before and after, or in their place. */
const remarks: Readonly<
  Record<Exclude<WorkbookDifference["kind"], OfLines>, (formula: string) => readonly [ja: string, en: string]>
> = {
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
  sheetRenamed: () => ["（シートの名前が変わっています）", " (the sheet was renamed)"],
  sheetAdded: () => ["作成したときにはないシートです。", "this sheet was not there when the workbook was made."],
  hiddenSheetMissing: () => ["", ""],
  hiddenSheetBroken: () => ["", ""],
  notAWorkbook: () => ["Excel ブックではありません。", "this is not a workbook."],
  tooLarge: () => ["大きすぎるため比べられません。", "this is too large to be compared."],
};
