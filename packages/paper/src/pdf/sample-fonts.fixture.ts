import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fontFiles } from "@juso/fonts";
import type { PdfFonts } from "./pdf-fonts.ts";

/** The fonts that the product ships. */
export function sampleFonts(): PdfFonts {
  const require = createRequire(import.meta.url);
  const read = (file: string): Uint8Array => new Uint8Array(readFileSync(require.resolve(`@juso/fonts/${file}`)));
  return {
    gothicRegular: read(fontFiles.gothicRegular),
    gothicBold: read(fontFiles.gothicBold),
    minchoRegular: read(fontFiles.minchoRegular),
    fallbackRegular: read(fontFiles.fallbackRegular),
  };
}
