import { commonCharacters, semivoicedMark } from "./common-characters.ts";
import type { Problem } from "./problem.ts";

let known: Uint8Array | undefined;

/** The kinds of characters that something is said about, the worst first: one finding says one of them. */
const kinds = ["control", "half", "noCharacter", "userDefined", "separateMark", "stranger", "variant"] as const;
type Kind = (typeof kinds)[number];

const checkOf: Readonly<Record<Kind, string>> = {
  control: "text-printable",
  half: "text-printable",
  noCharacter: "text-printable",
  userDefined: "text-printable",
  separateMark: "text-common-characters",
  stranger: "text-common-characters",
  variant: "text-without-variants",
};

/**
 * What there is to say about the characters of a text: that one cannot be shown at all, that other systems show another one or none, that a
 * variant of one is asked for. The character is named by its code point and its place, because it may be part of a name; and nothing is
 * normalised. Tab and line breaks are text.
 */
export function checkCharacters(text: string): Problem | undefined {
  known ??= commonCharacters();
  for (let index = 0; index < text.length; index += 1) {
    if (known[text.charCodeAt(index)] === 0) return closerLook(text, known);
  }
  return undefined;
}

function closerLook(text: string, common: Uint8Array): Problem | undefined {
  const found = new Map<Kind, Problem>();
  let position = 0;
  let before = "";
  for (const character of text) {
    position += 1;
    const point = character.codePointAt(0) as number;
    if (common[point] !== 1) {
      const kind = kindOf(point, before);
      if (kind !== undefined && !found.has(kind)) {
        const codePoint = `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
        found.set(kind, {
          checkId: checkOf[kind],
          messageId: kind,
          data: { codePoint, position },
          spoilsField: false,
        });
      }
    }
    before = character;
  }
  for (const kind of kinds) {
    const problem = found.get(kind);
    if (problem) return problem;
  }
  return undefined;
}

/** Nothing for what is only not seen: texts pasted from elsewhere are full of it, and it does no harm outside ids. */
function kindOf(point: number, before: string): Kind | undefined {
  if (point < 0x20 || (point >= 0x7f && point < 0xa0) || point === 0xfffd) return "control";
  if (point >= 0xd800 && point < 0xe000) return "half";
  if ((point & 0xfffe) === 0xfffe || (point >= 0xfdd0 && point <= 0xfdef)) return "noCharacter";
  if ((point >= 0xe000 && point <= 0xf8ff) || point >= 0xf0000) return "userDefined";
  if ((point >= 0xfe00 && point <= 0xfe0f) || (point >= 0xe0100 && point <= 0xe01ef)) return "variant";
  if (point === 0x3099) return "separateMark";
  // か゚ has no character of its own, ぱ has.
  if (point === semivoicedMark) return /[はひふへほハヒフヘホ]/.test(before) ? "separateMark" : undefined;
  return /[\p{Default_Ignorable_Code_Point}\u2000-\u200A\u2028\u2029\u202F\u205F\uFFF9-\uFFFB]/u.test(
    String.fromCodePoint(point),
  )
    ? undefined
    : "stranger";
}
