import type { Looks } from "./description.ts";

/** What the text of a filled cell looks like, whatever its column is for. Widths of characters do not matter. */
export function lookOf(text: string): keyof Looks {
  const plain = text.normalize("NFKC").trim();
  return looks.find(([, pattern]) => pattern.test(plain))?.[0] ?? "text";
}

const looks: readonly (readonly [keyof Looks, RegExp])[] = [
  ["calculationError", /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/],
  [
    "date",
    /^(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|(?:明治|大正|昭和|平成|令和|[MTSHR])\.?(?:\d{1,2}|元)[-/.年]\d{1,2}[-/.月]\d{1,2}日?)(?:[T ].*)?$/i,
  ],
  ["wholeNumber", /^[-+△▲]?(?:\d+|\d{1,3}(?:,\d{3})+)$/],
  ["decimal", /^[-+△▲]?(?:\d+|\d{1,3}(?:,\d{3})+)\.\d+(?:e[-+]?\d+)?$/i],
  ["yesNo", /^(?:true|false|yes|no|はい|いいえ|有|無|○|×|〇)$/i],
  ["list", /;/],
  ["code", /^[A-Za-z0-9_-]+$/],
];
