import type { ZipEntrySource } from "@juso/workbook";

/** What the row reader would lose without a word: cells by address, in the order of the sheet, the first one and how many. */
export interface SheetScan {
  /** Formulas without a stored result: the workbook was written by a program that does not calculate. */
  readonly uncalculated?: { readonly cell: string; readonly count: number };
  /** Texts inside cells that carry furigana, which the row reader would append to the text. */
  readonly inlineFurigana?: { readonly cell: string; readonly count: number };
}

/** Longest cell with a formula that is recognised across two pieces. */
const longestCell = 40_000;
const emptyResult = /<f\b(?:[^>]*\/>|[^>]*>[^<]*<\/f>)\s*(?:<v\s*\/>|<v>\s*<\/v>)?\s*$/;

/** How a sheet's XML ends; the row reader takes one that is cut off for a shorter sheet. */
const properEnd = /(?:<\/(?:\w+:)?worksheet\s*|\/)>\s*(?:<!--[^>]*-->\s*)?$/;
const longestEnd = 1000;

/**
 * Goes through a sheet's XML once, as a stream, looking only at cells that hold a formula or furigana.
 *
 * @throws RangeError when the XML is cut off.
 */
export async function scanSheet(part: ZipEntrySource): Promise<SheetScan> {
  const uncalculated = new Tally();
  const inlineFurigana = new Tally();
  const decoder = new TextDecoder();
  let text = "";
  let end = "";
  for await (const chunk of part.stream()) {
    const piece = decoder.decode(chunk, { stream: true });
    end = (end + piece).slice(-longestEnd);
    text += piece;
    const last = text.lastIndexOf("<c ");
    const cut = last === -1 || text.length - last > longestCell ? text.length : last;
    look(text.slice(0, cut));
    text = text.slice(cut);
  }
  if (!properEnd.test(end)) throw new RangeError("the sheet is cut off");
  look(text + decoder.decode());
  return {
    ...(uncalculated.first === undefined
      ? {}
      : { uncalculated: { cell: uncalculated.first, count: uncalculated.count } }),
    ...(inlineFurigana.first === undefined
      ? {}
      : { inlineFurigana: { cell: inlineFurigana.first, count: inlineFurigana.count } }),
  };

  function look(piece: string): void {
    if (!piece.includes("<f") && !piece.includes("<rPh")) return;
    for (const [, attributes = "", content = ""] of piece.matchAll(/<c\s([^>]*[^>/])>(.*?)<\/c>/gs)) {
      const address = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1];
      if (address === undefined) continue;
      // A text result may be empty; any other type has a value when it was calculated.
      if (content.includes("<f") && !/\bt="str"/.test(attributes) && emptyResult.test(content))
        uncalculated.add(address);
      if (content.includes("<rPh")) inlineFurigana.add(address);
    }
  }
}

class Tally {
  first: string | undefined;
  count = 0;

  add(cell: string): void {
    this.first ??= cell;
    this.count += 1;
  }
}
