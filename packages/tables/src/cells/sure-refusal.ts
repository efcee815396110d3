import type { CodeList, FieldProfile } from "@juso/model";
import { type CellDecoder, cellKind } from "../csv/csv-row.ts";
import { createCodeMatcher } from "./code-matcher.ts";
import { isOrdinary } from "./plain-cell.ts";

/**
 * Tells from a cell's bytes that its reader would surely leave the text as it stands, without a note, as no value of the field, and that
 * the text makes its row neither a total nor a note: the number of wrong values in it (of a list each one), or 0 when a closer look is
 * needed. In a storm of wrong texts, each another one, nothing is normalised and matched in vain.
 */
export type SureRefusal = (bytes: Uint8Array, from: number, to: number, kind: number) => number;

/** What a date, a number or an answer can begin with, of the characters that normalisation leaves alone. */
const dateStarts = "0123456789RHSTMrhstm令平昭大明";
const answerStarts = "TFtf01はいあなり有無";

/** The refusal of a field; nothing for texts, which are never refused, and for years, which are written in many ways. */
export function sureRefusal(
  field: FieldProfile,
  codeLists: ReadonlyMap<string, CodeList>,
  encoding: "utf-8" | "shift_jis",
  decoder: CellDecoder,
): SureRefusal | undefined {
  const isUtf8 = encoding === "utf-8";
  switch (field.kind) {
    case "date":
      return byStart(dateStarts, isUtf8);
    case "boolean":
      return byStart(answerStarts, isUtf8);
    case "integer":
    case "decimal":
      return field.unit === "年度" ? undefined : byStart("", isUtf8);
    case "code":
    case "code[]": {
      if (field.pattern !== undefined || field.minLength !== undefined || field.maxLength !== undefined)
        return undefined;
      const match = createCodeMatcher(codeLists.get(field.codeList ?? ""));
      const isKnown = (text: string): boolean => match(text) !== undefined;
      return field.kind === "code" ? ofCode(isKnown, decoder) : ofCodes(isKnown, decoder);
    }
    default:
      return undefined;
  }
}

/** Refuses what begins with a letter, a hiragana or a kanji that no value of the kind begins with. */
function byStart(starts: string, isUtf8: boolean): SureRefusal {
  const allowed = new Set([...starts].map((start) => start.codePointAt(0) as number));
  return (bytes, from, to, kind) => {
    const first = bytes[from] as number;
    if (first < 128) return isLetter(first) && !allowed.has(first) && isOrdinary(bytes, from, to, kind) ? 1 : 0;
    if (!isUtf8 || (kind & (cellKind.control | cellKind.letterO)) !== 0) return 0;
    const character = stableCharacter(bytes, from, to);
    return character === undefined || allowed.has(character) || mayStandOut(bytes, from, to, character) ? 0 : 1;
  };
}

function isLetter(byte: number): boolean {
  return (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);
}

/** The first character when it is a hiragana or a kanji with no mark behind it that would change it. */
function stableCharacter(bytes: Uint8Array, from: number, to: number): number | undefined {
  const first = bytes[from] as number;
  if (first < 0xe3 || first > 0xe9 || to - from < 3) return undefined;
  const [second, third] = [bytes[from + 1] as number, bytes[from + 2] as number];
  const character = ((first & 15) << 12) | ((second & 63) << 6) | (third & 63);
  const isStable = (character >= 0x3041 && character <= 0x3094) || (character >= 0x4e00 && character <= 0x9fff);
  if (!isStable) return undefined;
  const next = bytes[from + 3];
  const isMarked = next === 0xcc || next === 0xcd || (next === 0xe3 && bytes[from + 4] === 0x82);
  return isMarked && to - from > 3 ? undefined : character;
}

/** Kanji that a note or its end begins with. */
const noteStarts = new Set([..."注備出資以"].map((start) => start.codePointAt(0) as number));

/** Could the text be the label of a total (計, full-width letters) or a note? */
function mayStandOut(bytes: Uint8Array, from: number, to: number, first: number): boolean {
  if (noteStarts.has(first)) return true;
  for (let index = from; index < to; index += 1) {
    const byte = bytes[index];
    if (byte === 0xef || (byte === 0xe8 && bytes[index + 1] === 0xa8 && bytes[index + 2] === 0x88)) return true;
  }
  return false;
}

function ofCode(isKnown: (text: string) => boolean, decoder: CellDecoder): SureRefusal {
  return (bytes, from, to, kind) =>
    bytes[to - 1] !== 32 && isOrdinary(bytes, from, to, kind) && !isKnown(decoder.text(bytes, from, to)) ? 1 : 0;
}

const plainList = /^[\w.-]+(?:;[\w.-]+)*$/;

function ofCodes(isKnown: (text: string) => boolean, decoder: CellDecoder): SureRefusal {
  return (bytes, from, to, kind) => {
    if (!isOrdinary(bytes, from, to, kind)) return 0;
    const text = decoder.text(bytes, from, to);
    if (!plainList.test(text)) return 0;
    const items = text.split(";");
    return items.some(isKnown) || new Set(items).size < items.length ? 0 : items.length;
  };
}
