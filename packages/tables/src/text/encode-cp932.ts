import { JusoError } from "@juso/model";

/** Characters that Unicode tables other than Microsoft's use for the same JIS character. */
const sameCharacter: Readonly<Record<string, string>> = {
  "〜": "～",
  "−": "－",
  "‖": "∥",
  "—": "―",
  "¢": "￠",
  "£": "￡",
  "¬": "￢",
};

let cachedTable: ReadonlyMap<number, number> | undefined;

/**
 * Text as CP932 bytes, as Windows writes them (髙 is FBFC, 﨑 is FAB1).
 *
 * @throws JusoError `data-not-accepted` naming the code point and its place when a character has no CP932 form. Nothing becomes `?`.
 */
export function encodeCp932(text: string): Uint8Array {
  const table = cp932Table();
  const bytes = new Uint8Array(text.length * 2);
  let length = 0;
  let place = 0;
  for (const character of text) {
    place += 1;
    const code = character.codePointAt(0) as number;
    if (code < 0x80) {
      bytes[length] = code;
      length += 1;
      continue;
    }
    const value = table.get((sameCharacter[character] ?? character).codePointAt(0) as number);
    if (value === undefined) throw notInCp932(code, place);
    if (value > 0xff) {
      bytes[length] = value >> 8;
      length += 1;
    }
    bytes[length] = value & 0xff;
    length += 1;
  }
  return bytes.slice(0, length);
}

/** The first character of a text that CP932 does not hold as it is; `undefined` when it holds all of them. */
export function strangerToCp932(text: string): string | undefined {
  if (ascii.test(text)) return undefined;
  const table = cp932Table();
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (code >= 0x80 && !table.has(code)) return character;
  }
  return undefined;
}

const ascii = /^[\0-\x7f]*$/;

function notInCp932(code: number, place: number): JusoError {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  return new JusoError("data-not-accepted", {
    ja: `CP932（Shift_JIS）で表せない文字 ${name} が${place}文字目にあります。UTF-8で出力するか、この文字を直してください。`,
    en: `Character ${place} is ${name}, which CP932 (Shift_JIS) cannot express. Write UTF-8, or change the character.`,
  });
}

/** The inverse of the platform's own decoder. Where several byte pairs give one character, IBM's extension wins over NEC's, as in Windows. */
function cp932Table(): ReadonlyMap<number, number> {
  if (cachedTable) return cachedTable;
  const decoder = new TextDecoder("shift_jis", { fatal: true });
  const table = new Map<number, number>();
  for (let byte = 0xa1; byte <= 0xdf; byte += 1) table.set(0xff61 + byte - 0xa1, byte);
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    if (lead >= 0xa0 && lead < 0xe0) continue;
    for (let trail = 0x40; trail <= 0xfc; trail += 1) {
      const pointer = (lead - (lead < 0xa0 ? 0x81 : 0xc1)) * 188 + trail - (trail < 0x7f ? 0x40 : 0x41);
      if (trail === 0x7f || (pointer >= 8272 && pointer <= 8835)) continue;
      const character = decodePair(decoder, lead, trail);
      if (character === undefined || isPrivateUse(character) || table.has(character)) continue;
      table.set(character, (lead << 8) | trail);
    }
  }
  cachedTable = table;
  return table;
}

function decodePair(decoder: TextDecoder, lead: number, trail: number): number | undefined {
  try {
    const text = decoder.decode(Uint8Array.of(lead, trail));
    return [...text].length === 1 ? text.codePointAt(0) : undefined;
  } catch {
    return undefined;
  }
}

function isPrivateUse(code: number): boolean {
  return code >= 0xe000 && code <= 0xf8ff;
}
