import { glyphCoverage, isVariationSelector } from "./glyph-coverage.ts";
import type { PdfFace, PdfFonts } from "./pdf-fonts.ts";

/** Consecutive characters that one font prints. */
export interface FontRun {
  readonly text: string;
  readonly face: PdfFace;
}

/** A character that none of the fonts has. */
export interface MissingGlyph {
  readonly codePoint: number;
  /** Where it stands, in the words of the form. */
  readonly place: string;
}

/** Splits texts into runs and keeps the characters that no font has, so that nothing is written with a blank box in it. */
export class FontRunSplitter {
  readonly #fonts: PdfFonts;
  readonly #missing = new Map<string, MissingGlyph>();

  constructor(fonts: PdfFonts) {
    this.#fonts = fonts;
  }

  /** What was asked for and cannot be printed, in the order in which it was met. */
  get missing(): readonly MissingGlyph[] {
    return [...this.#missing.values()];
  }

  /** Runs of a text set in `face`. */
  split(text: string, face: PdfFace, place: string): readonly FontRun[] {
    const own = glyphCoverage(this.#fonts[face]);
    const fallback = glyphCoverage(this.#fonts.fallbackRegular);
    const runs: { text: string; face: PdfFace }[] = [];
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0;
      const last = runs.at(-1);
      const isAttached = isVariationSelector(codePoint) && last !== undefined;
      const isOwn = codePoint === 0x0a || own.has(codePoint);
      if (!isOwn && !isAttached && !fallback.has(codePoint))
        this.#missing.set(`${codePoint}:${place}`, { codePoint, place });
      const chosen: PdfFace = isAttached ? last.face : isOwn ? face : "fallbackRegular";
      if (last?.face === chosen) last.text += character;
      else runs.push({ text: character, face: chosen });
    }
    return runs;
  }
}
