import type { Text } from "./text.ts";

/** How an item or code of this standard corresponds to that of the standard forms of self-reliance consultation (困窮様式). */
export type FormMatch = "same" | "narrower" | "broader" | "overlapping" | "none";

/** What each kind of correspondence means. */
export const formMatches: Readonly<Record<FormMatch, Text>> = {
  same: { ja: "同じことを表します。", en: "They mean the same." },
  narrower: { ja: "この標準の方が狭い範囲を表します。", en: "This standard means less." },
  broader: { ja: "この標準の方が広い範囲を表します。", en: "This standard means more." },
  overlapping: { ja: "一部が重なります。", en: "They overlap." },
  none: { ja: "対応するものがありません。理由を示します。", en: "Nothing corresponds; a reason says why." },
};

/** Why an item or code of this standard corresponds to nothing on the standard forms of self-reliance consultation. */
export type FormMismatchReason = "notOnKonkyuForm" | "addedByStandard" | "freeText" | "notSeen";

/** What each reason means. */
export const formMismatchReasons: Readonly<Record<FormMismatchReason, Text>> = {
  notOnKonkyuForm: {
    ja: "重層のためのもので、困窮様式にはありません。",
    en: "It is for this programme and not on the forms of self-reliance consultation.",
  },
  addedByStandard: {
    ja: "この標準が加えたもので、どちらの様式でも確かめていません。",
    en: "This standard adds it; it was found on neither form.",
  },
  freeText: { ja: "困窮様式では、選択肢ではなく自由に書きます。", en: "The other form asks for free text." },
  notSeen: {
    ja: "困窮様式にあるかどうかを、まだ確かめていません。",
    en: "Whether the other form has it has not been established yet.",
  },
};
