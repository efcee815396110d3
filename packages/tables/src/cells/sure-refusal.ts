import { type CodeList, emptyHash, type FieldProfile, hashBytes } from "@juso/model";
import { cellKind } from "../csv/csv-row.ts";
import { isOrdinary } from "./plain-cell.ts";
import { sureNoDate } from "./sure-no-date.ts";

/**
 * Tells from a cell's bytes that its reader would surely leave the text as it stands, without a note, as no value of the field, and that
 * the text makes its row neither a total nor a note: the number of wrong values in it (of a list each one), or 0 when a closer look is
 * needed. In a storm of wrong texts, each another one, nothing is normalised and matched in vain.
 */
export type SureRefusal = (bytes: Uint8Array, from: number, to: number, kind: number, hash: number) => number;

/** What a date, a number or an answer can begin with, of the characters that normalisation leaves alone. */
const dateStarts = "0123456789RHSTMrhstm令平昭大明";
const answerStarts = "TFtf01はいあなり有無";

/** The refusal of a field; nothing for texts, which are never refused, and for years, which are written in many ways. */
export function sureRefusal(
  field: FieldProfile,
  codeLists: ReadonlyMap<string, CodeList>,
  encoding: "utf-8" | "shift_jis",
): SureRefusal | undefined {
  const isUtf8 = encoding === "utf-8";
  switch (field.kind) {
    case "date":
      return ofDate(encoding);
    case "boolean":
      return byStart(answerStarts, isUtf8);
    case "integer":
    case "decimal":
      return field.unit === "年度" ? undefined : byStart("", isUtf8);
    case "code":
    case "code[]": {
      const isFree = field.pattern === undefined && (field.minLength ?? 0) <= 1 && field.maxLength === undefined;
      if (!isFree) return undefined;
      const known = nameHashes(codeLists.get(field.codeList ?? ""));
      return field.kind === "code" ? ofCode(known) : ofCodes(known);
    }
    default:
      return undefined;
  }
}

/** A date that begins with a digit is looked at to its end. */
function ofDate(encoding: "utf-8" | "shift_jis"): SureRefusal {
  const refuse = byStart(dateStarts, encoding === "utf-8");
  const isNoDate = sureNoDate(encoding);
  return (bytes, from, to, kind, hash) => {
    if (!isDigit(bytes[from] as number)) return refuse(bytes, from, to, kind, hash);
    return (kind & cellKind.control) === 0 && isNoDate(bytes, from, to) ? 1 : 0;
  };
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

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
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

/** Hashes of all names that the reader may take for a code: a text with another hash is none of them. */
function nameHashes(list: CodeList | undefined): ReadonlySet<number> {
  const encoder = new TextEncoder();
  const hashes = new Set<number>();
  for (const { code, title } of list?.codes ?? []) {
    for (const name of [code, title.ja].flatMap((each) => [each, each.normalize("NFKC").trim()])) {
      const bytes = encoder.encode(name);
      hashes.add(hashBytes(bytes, 0, bytes.length));
    }
  }
  return hashes;
}

function ofCode(known: ReadonlySet<number>): SureRefusal {
  return (bytes, from, to, kind, hash) =>
    bytes[to - 1] !== 32 && isOrdinary(bytes, from, to, kind) && !known.has(hash) ? 1 : 0;
}

const SEMICOLON = 59;
/** Lists are short; a longer one gets a closer look. */
const mostItems = 16;

function ofCodes(known: ReadonlySet<number>): SureRefusal {
  // Of fixed size: a list that is emptied and filled again for every cell is allocated anew each time.
  const items = new Int32Array(mostItems);
  return (bytes, from, to, kind) => {
    if (!isOrdinary(bytes, from, to, kind)) return 0;
    let count = 0;
    let hash: number = emptyHash;
    let length = 0;
    for (let index = from; index <= to; index += 1) {
      const byte = index === to ? SEMICOLON : (bytes[index] as number);
      if (byte === SEMICOLON) {
        if (length === 0 || count === mostItems || known.has(hash) || isAmong(items, count, hash)) return 0;
        items[count] = hash;
        count += 1;
        hash = emptyHash;
        length = 0;
      } else {
        if (wordBytes[byte] === 0) return 0;
        hash = Math.imul(hash ^ byte, 16_777_619);
        length += 1;
      }
    }
    return count;
  };
}

/** Is the hash one of the first `count`? */
function isAmong(items: Int32Array, count: number, hash: number): boolean {
  for (let index = 0; index < count; index += 1) if (items[index] === hash) return true;
  return false;
}

/** By byte, 1 for letters, digits and `-._`. */
const wordBytes = Uint8Array.from({ length: 256 }, (_, byte) =>
  isLetter(byte) || isDigit(byte) || byte === 45 || byte === 46 || byte === 95 ? 1 : 0,
);
