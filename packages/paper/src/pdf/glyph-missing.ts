import { JusoError, type Text } from "@juso/model";
import type { MissingGlyph } from "./font-runs.ts";

/** Invisible characters that come in by copying, with what they are called. */
const invisibleNames: Readonly<Record<number, Text>> = {
  7: { ja: "ベルの制御文字", en: "the control character BEL" },
  9: { ja: "タブ", en: "a tab" },
  13: { ja: "復帰（改行の一部）", en: "a carriage return" },
  8203: { ja: "ゼロ幅スペース", en: "a zero width space" },
  8204: { ja: "ゼロ幅非接合子", en: "a zero width non-joiner" },
  8205: { ja: "ゼロ幅接合子", en: "a zero width joiner" },
  65279: { ja: "バイト順マーク", en: "a byte order mark" },
};

/** The refusal to make a PDF: characters without a glyph, and apart from them those that are invisible and only have to be removed. */
export function glyphMissing(missing: readonly MissingGlyph[]): JusoError {
  const invisible = missing.filter(({ codePoint }) => isInvisible(codePoint));
  const visible = missing.filter(({ codePoint }) => !isInvisible(codePoint));
  const ja: string[] = [];
  const en: string[] = [];
  if (visible.length > 0) {
    const named = visible.map(({ codePoint, place }) => `${codeOf(codePoint)}（${place}）`).join("、");
    const plain = visible.map(({ codePoint, place }) => `${codeOf(codePoint)} (${place})`).join(", ");
    ja.push(
      `次の文字はどのフォントにもないため、PDFを作成しませんでした：${named}。文字を確かめて、印刷できる文字に改めるか、その文字を持つフォントを指定してください。`,
    );
    en.push(
      `No font has these characters, so no PDF was made: ${plain}. Check them, and use characters that can be printed or pass a font that has them.`,
    );
  }
  if (invisible.length > 0) {
    const named = invisible.map(({ codePoint, place }) => `${codeOf(codePoint)} ${nameOf(codePoint).ja}（${place}）`);
    const plain = invisible.map(({ codePoint, place }) => `${codeOf(codePoint)} ${nameOf(codePoint).en} (${place})`);
    ja.push(
      `目に見えない文字が混ざっているため、PDFを作成しませんでした：${named.join("、")}。もとのデータのその欄から、この文字を取り除いてください。タブは空白に置き換えてください。`,
    );
    en.push(
      `The text holds invisible characters, so no PDF was made: ${plain.join(", ")}. Remove them from that field of the data; use a space for a tab.`,
    );
  }
  return new JusoError("glyph-missing", { ja: ja.join(""), en: en.join(" ") });
}

function codeOf(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}

function nameOf(codePoint: number): Text {
  return invisibleNames[codePoint] ?? { ja: "制御文字", en: "a control character" };
}

/** Control and format characters: they stand for nothing that could be printed. */
function isInvisible(codePoint: number): boolean {
  return /^[\p{Cc}\p{Cf}]$/u.test(String.fromCodePoint(codePoint));
}
