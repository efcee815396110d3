import { hasGlyph, isVariationSelector, type PdfFonts } from "@juso/paper/pdf";
import { visibleText } from "../visible-text.ts";

/** The text with its control characters shown, and every character that no font has as its number: `U+E000`. A name that cannot be printed must not stop a report. */
export function printableText(text: string, fonts: PdfFonts): string {
  let printable = "";
  for (const character of text) {
    const shown = visibleText(character);
    const chooses = printable !== "" && isVariationSelector(character.codePointAt(0) ?? 0);
    const isPrinted = chooses || [...shown].every((each) => hasGlyph(each.codePointAt(0) ?? 0, fonts));
    printable += isPrinted ? shown : numberOf(character);
  }
  return printable;
}

function numberOf(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}
