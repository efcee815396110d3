import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { PdfFonts } from "./pdf-fonts.ts";

/** The fonts that the product ships. */
export function sampleFonts(): PdfFonts {
  const require = createRequire(import.meta.url);
  const font = (path: string): Uint8Array =>
    new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/${path}`)));
  return {
    gothicRegular: font("biz-udgothic/400Regular/BIZUDGothic_400Regular.ttf"),
    gothicBold: font("biz-udgothic/700Bold/BIZUDGothic_700Bold.ttf"),
    minchoRegular: font("biz-udmincho/400Regular/BIZUDMincho_400Regular.ttf"),
    fallbackRegular: font("noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf"),
  };
}
