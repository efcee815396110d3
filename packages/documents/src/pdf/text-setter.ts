import { brokenLines } from "./broken-lines.ts";
import { fontMetrics } from "./font-metrics.ts";
import { type FontRun, FontRunSplitter, type MissingGlyph } from "./font-runs.ts";
import type { PdfFace, PdfFonts } from "./pdf-fonts.ts";

/** A line of text ready to be drawn; measures in points. */
export interface SetLine {
  readonly runs: readonly (FontRun & { readonly width: number })[];
  readonly width: number;
  readonly size: number;
  readonly height: number;
  /** Font of the text and height of its lines as a multiple of the font's own. */
  readonly face: PdfFace;
  readonly lineHeight: number;
}

/** pdfmake adds up the same widths in another order: no line may come out wider than its room for that. */
const slack = 0.02;

/** How a text is set. */
export interface TextLook {
  readonly face: PdfFace;
  readonly size: number;
  /** Height of the lines as a multiple of the font's own; 1 unless given. */
  readonly lineHeight?: number;
  /** Names the text in the message when a character cannot be printed. */
  readonly place: string;
}

/** Breaks texts into lines, with the fonts that print them. */
export class TextSetter {
  readonly #fonts: PdfFonts;
  readonly #splitter: FontRunSplitter;

  constructor(fonts: PdfFonts) {
    this.#fonts = fonts;
    this.#splitter = new FontRunSplitter(fonts);
  }

  /** What was asked for and cannot be printed, in the order in which it was met. */
  get missing(): readonly MissingGlyph[] {
    return this.#splitter.missing;
  }

  /** The text in lines no wider than `room`. */
  lines(text: string, room: number, look: TextLook): readonly SetLine[] {
    const faces = new Map<string, PdfFace>();
    for (const run of this.#splitter.split(text, look.face, look.place)) {
      for (const character of run.text) faces.set(character, run.face);
    }
    const widthOf = (character: string): number => this.#width(character, faces.get(character) ?? look.face, look.size);
    return brokenLines(text, room - slack, widthOf).map((line) => this.#setLine(line, look));
  }

  #setLine(text: string, { face, lineHeight = 1, place, size }: TextLook): SetLine {
    const runs = this.#splitter.split(text.trimEnd(), face, place).map((run) => {
      const width = [...run.text].reduce((sum, character) => sum + this.#width(character, run.face, size), 0);
      return { ...run, width };
    });
    const metrics = [face, ...runs.map((run) => run.face)].map((each) => fontMetrics(this.#fonts[each]));
    return {
      runs,
      size,
      face,
      lineHeight,
      width: runs.reduce((sum, run) => sum + run.width, 0),
      height: Math.max(...metrics.map(({ height }) => height)) * size * lineHeight,
    };
  }

  #width(character: string, face: PdfFace, size: number): number {
    return fontMetrics(this.#fonts[face]).advance(character.codePointAt(0) ?? 0) * size;
  }
}

/** Height of lines together. */
export function heightOf(lines: readonly SetLine[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0);
}
