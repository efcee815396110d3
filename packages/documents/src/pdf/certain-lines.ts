import LineBreaker from "linebreak";

/** Characters whose width all fonts for forms agree on: ASCII is half an em, kana, kanji and full-width forms are one. */
const certain = /^[\n\u0020-\u007e\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]*$/;

/** One line of a text, without the newline that ended it. */
export interface CertainLine {
  readonly text: string;
  /** True when the text itself ends the line here. */
  readonly isEnded: boolean;
}

/**
 * The lines in which a text is set in a monospaced Japanese font, broken by the same rules and as late as pdfmake would. Given whole lines,
 * pdfmake need not measure and draw every character by itself, which is most of the work of setting Japanese.
 *
 * @param width of a line in half-width characters.
 * @returns `undefined` when it is not certain: another character, or a piece wider than the line.
 */
export function certainLines(text: string, width: number): readonly CertainLine[] | undefined {
  if (!certain.test(text)) return undefined;
  const lines: CertainLine[] = [];
  const breaker = new LineBreaker(text);
  let line = "";
  let from = 0;
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    const piece = text.slice(from, next.position);
    const isEnded = piece.endsWith("\n");
    const words = isEnded ? piece.slice(0, -1) : piece;
    if (line !== "" && printedWidth(line + words) > width) {
      lines.push({ text: line, isEnded: false });
      line = "";
    }
    if (printedWidth(words) > width) return undefined;
    line += words;
    if (isEnded) {
      lines.push({ text: line, isEnded });
      line = "";
    }
    from = next.position;
  }
  if (line !== "" || lines.length === 0) lines.push({ text: line, isEnded: false });
  return lines;
}

/** Width in half-width characters; spaces at the end of a line take no room. */
function printedWidth(text: string): number {
  let width = 0;
  for (const character of text.trimEnd()) width += character <= "~" ? 1 : 2;
  return width;
}
