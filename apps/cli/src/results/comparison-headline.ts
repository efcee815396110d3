import type { CoverAmountChange, WorkbookComparison, WorkbookDifference } from "@juso/documents/verify";
import type { Text } from "@juso/model";
import { groupedNumber } from "@juso/model";

/**
 * What a reviewer must know first: the amount before and as the paper shows it now, and sheets that are gone, renamed or added. A document that
 * asks for no amount gives those of its cover, each on a line, what changed first.
 */
export function headline({ amounts, differences, requested }: WorkbookComparison): Text | undefined {
  const told = requested === undefined ? [...amounts].sort((left, right) => rankOf(left) - rankOf(right)) : [requested];
  const lines = told.map(amountSentence);
  const sheets = differences.flatMap(sheetSentence);
  if (sheets.length + lines.length === 0) return undefined;
  const ends = sheets.length > 0 && lines.length > 0;
  const ja = lines.map((text) => text.ja).join("\n");
  const en = lines.map((text) => text.en).join("\n");
  return {
    ja: `${ja}${ends ? "。" : ""}${sheets.map((text) => text.ja).join("")}`,
    en: `${en}${ends ? ". " : ""}${sheets.map((text) => text.en).join(" ")}`,
  };
}

function rankOf({ after, before, isTypedOver, shown: onPaper }: CoverAmountChange): number {
  const isAsMade = after === before && isTypedOver === false && (onPaper === before || onPaper === "");
  return isAsMade ? 1 : 0;
}

/** Without the number of the item on the cover. */
export function plainTitle(title: string): string {
  return title.replace(/^[０-９]+　/, "");
}

/** A value as a person reads it. */
export function shown(value: string | number | null | undefined): string {
  return typeof value === "number" ? groupedNumber(value) : (value ?? "");
}

function sheetSentence({ actual, kind, sheet }: WorkbookDifference): readonly Text[] {
  if (kind === "sheetMissing") {
    return [{ ja: `シート「${sheet}」がなくなっています。`, en: `The sheet "${sheet}" is gone.` }];
  }
  if (kind === "sheetRenamed") {
    const ja = `シート「${sheet}」の名前が「${actual}」に変わっています。`;
    return [{ ja, en: `The sheet "${sheet}" was renamed "${actual}".` }];
  }
  if (kind !== "sheetAdded") return [];
  return [{ ja: `シート「${sheet}」が加えられています。`, en: `The sheet "${sheet}" was added.` }];
}

function amountSentence({ after, before, isTypedOver, shown: onPaper, title }: CoverAmountChange): Text {
  const label = plainTitle(title);
  const [from, to] = [yen(before), yen(after)];
  const computed: Text =
    after === undefined
      ? { ja: "入力された内容からは計算できません", en: "what was typed gives no amount" }
      : { ja: `数式どおりに計算すると${to.ja}です`, en: `the formulas give ${to.en}` };
  if (onPaper === undefined) {
    return {
      ja: `${label}：${from.ja} → この欄がなくなっています（${computed.ja}）`,
      en: `${label}: ${from.en} → its cell is gone (${computed.en})`,
    };
  }
  const now = yen(onPaper);
  if (isTypedOver) {
    return {
      ja: `${label}：${from.ja} → ${now.ja}（額の欄が手で書き換えられています。${computed.ja}）`,
      en: `${label}: ${from.en} → ${now.en} (the cell itself was written over; ${computed.en})`,
    };
  }
  if (after === undefined) {
    return {
      ja: `${label}：${from.ja} → 入力された内容では計算できません`,
      en: `${label}: ${from.en} → cannot be computed from what was typed`,
    };
  }
  // A value of before waits to be recalculated; another one was put there by hand.
  if (![before, after, ""].includes(onPaper)) {
    return {
      ja: `${label}：${from.ja} → ${to.ja}（ただし、欄に入っている値は${now.ja}で、数式と合いません）`,
      en: `${label}: ${from.en} → ${to.en} (but the cell holds ${now.en}, which is not what its formula gives)`,
    };
  }
  if (after === before) return { ja: `${label}：${from.ja}（変わりません）`, en: `${label}: ${from.en} (unchanged)` };
  return { ja: `${label}：${from.ja} → ${to.ja}`, en: `${label}: ${from.en} → ${to.en}` };
}

function yen(value: string | number | null | undefined): Text {
  if (typeof value === "number") return { ja: `${shown(value)}円`, en: `${shown(value)} yen` };
  const isBlank = value === null || value === undefined || value === "";
  return isBlank ? { ja: "空欄", en: "blank" } : { ja: `「${value}」`, en: `"${value}"` };
}
