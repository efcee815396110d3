import LineBreaker from "linebreak";
import { unverifiedMark } from "../layout/cell-text.ts";

/** Differences below this come from rounding. */
const tolerance = 1e-6;

/**
 * The lines of a text, broken by the rules of Japanese typesetting (UAX #14) and as late as they allow: no line begins with 、or ）. The mark of
 * an unverified value goes to the next line as a whole; a piece wider than a line is broken anywhere.
 *
 * @param widthOf width of a character, in the unit of `room`.
 */
export function brokenLines(text: string, room: number, widthOf: (character: string) => number): readonly string[] {
  if (!text.includes("\n") && widthOfText(text, widthOf) <= room + tolerance) return [text];
  const lines: string[] = [];
  let line = "";
  const add = (piece: string): void => {
    if (line === "" || widthOfText(line + piece, widthOf) <= room + tolerance) {
      line += piece;
    } else {
      lines.push(line);
      line = piece;
    }
  };
  for (const { isEnded, words } of piecesOf(text)) {
    if (widthOfText(words, widthOf) <= room + tolerance) add(words);
    else for (const character of charactersOf(words)) add(character);
    if (isEnded) {
      lines.push(line);
      line = "";
    }
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return lines;
}

/** The text between two places where a line may end; `isEnded` when it must. */
function piecesOf(text: string): readonly { readonly words: string; readonly isEnded: boolean }[] {
  const mark = text.endsWith(unverifiedMark) ? text.length - unverifiedMark.length : text.length;
  const breaker = new LineBreaker(text);
  const pieces: { words: string; isEnded: boolean }[] = [];
  let from = 0;
  const cut = (to: number): void => {
    const piece = text.slice(from, to);
    const isEnded = piece.endsWith("\n");
    if (piece !== "") pieces.push({ words: isEnded ? piece.slice(0, -1) : piece, isEnded });
    from = to;
  };
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    if (next.position <= mark) cut(next.position);
  }
  cut(mark);
  cut(text.length);
  return pieces;
}

/** The characters of a text, each with the variation selectors that choose its glyph. */
function charactersOf(text: string): readonly string[] {
  return text.match(/.[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]*/gsu) ?? [];
}

/** Spaces at the end of a line take no room. */
function widthOfText(text: string, widthOf: (character: string) => number): number {
  let width = 0;
  for (const character of text.trimEnd()) width += widthOf(character);
  return width;
}
