import { oncePer } from "@juso/model";
import pdfMake from "pdfmake";
import type { TFontDictionary } from "pdfmake/interfaces.js";
import type { PdfFonts } from "./pdf-fonts.ts";

let registered = 0;

/** Hands the bytes to pdfmake, each font once, and returns its dictionary: every face is a family of its own. */
export function registerFonts(fonts: PdfFonts): TFontDictionary {
  return Object.fromEntries(Object.entries(fonts).map(([face, bytes]) => [face, { normal: nameOf(bytes) }]));
}

const nameOf = oncePer((font: Uint8Array): string => {
  registered += 1;
  const name = `juso-font-${registered}`;
  const { virtualfs } = pdfMake as unknown as { virtualfs: { writeFileSync(name: string, bytes: Uint8Array): void } };
  virtualfs.writeFileSync(name, font);
  return name;
});
