import pdfMake from "pdfmake";
import type { TFontDictionary } from "pdfmake/interfaces.js";
import type { PdfFonts } from "./pdf-fonts.ts";

const names = new WeakMap<Uint8Array, string>();
let registered = 0;

/** Hands the bytes to pdfmake, each font once, and returns its dictionary: every face is a family of its own. */
export function registerFonts(fonts: PdfFonts): TFontDictionary {
  return Object.fromEntries(Object.entries(fonts).map(([face, bytes]) => [face, { normal: nameOf(bytes) }]));
}

function nameOf(font: Uint8Array): string {
  const existing = names.get(font);
  if (existing !== undefined) return existing;
  registered += 1;
  const name = `juso-font-${registered}`;
  const { virtualfs } = pdfMake as unknown as { virtualfs: { writeFileSync(name: string, bytes: Uint8Array): void } };
  virtualfs.writeFileSync(name, font);
  names.set(font, name);
  return name;
}
