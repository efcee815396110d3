import { brokenLines } from "./broken-lines.ts";
import { type FontMetrics, fontMetrics } from "./font-metrics.ts";
import { type FontRun, FontRunSplitter, type MissingGlyph } from "./font-runs.ts";
import type { PdfFace, PdfFonts } from "./pdf-fonts.ts";

/** A line of text ready to be drawn; measures in points. */
export interface SetLine {
  readonly runs: readonly FontRun[];
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
  readonly #metrics: Readonly<Record<PdfFace, FontMetrics>>;
  readonly #splitter: FontRunSplitter;

  constructor(fonts: PdfFonts) {
    this.#metrics = {
      gothicRegular: fontMetrics(fonts.gothicRegular),
      gothicBold: fontMetrics(fonts.gothicBold),
      minchoRegular: fontMetrics(fonts.minchoRegular),
      fallbackRegular: fontMetrics(fonts.fallbackRegular),
    };
    this.#splitter = new FontRunSplitter(fonts);
  }

  /** What was asked for and cannot be printed, in the order in which it was met. */
  get missing(): readonly MissingGlyph[] {
    return this.#splitter.missing;
  }

  /** The text in lines no wider than `room`. */
  lines(text: string, room: number, look: TextLook): readonly SetLine[] {
    const runs = this.#splitter.split(text, look.face, look.place);
    const [only] = runs;
    const face = only?.face ?? look.face;
    if (runs.length <= 1) {
      const widthOf = widthIn(this.#metrics[face], look.size);
      return brokenLines(text, room - slack, widthOf).map((line) =>
        this.#setLine([{ text: line.trimEnd(), face }], look),
      );
    }
    const faces = new Map(runs.flatMap((run) => [...run.text].map((character) => [character, run.face])));
    const widthOf = (character: string): number =>
      widthIn(this.#metrics[faces.get(character) ?? face], look.size)(character);
    return brokenLines(text, room - slack, widthOf).map((line) =>
      this.#setLine(this.#splitter.split(line.trimEnd(), look.face, look.place), look),
    );
  }

  #setLine(runs: readonly FontRun[], { face, lineHeight = 1, size }: TextLook): SetLine {
    let height = this.#metrics[face].height;
    let width = 0;
    for (const run of runs) {
      const metrics = this.#metrics[run.face];
      height = Math.max(height, metrics.height);
      for (const character of run.text) width += metrics.advance(character.codePointAt(0) ?? 0) * size;
    }
    return {
      runs: runs.filter(({ text }) => text !== ""),
      size,
      face,
      lineHeight,
      width,
      height: height * size * lineHeight,
    };
  }
}

function widthIn(metrics: FontMetrics, size: number): (character: string) => number {
  return (character) => metrics.advance(character.codePointAt(0) ?? 0) * size;
}

/** Height of lines together. */
export function heightOf(lines: readonly SetLine[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0);
}
