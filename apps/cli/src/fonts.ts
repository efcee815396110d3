import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { JusoError } from "@juso/model";
import type { PdfFonts } from "@juso/paper/pdf";

const files = {
  gothicRegular: "@expo-google-fonts/biz-udgothic/400Regular/BIZUDGothic_400Regular.ttf",
  gothicBold: "@expo-google-fonts/biz-udgothic/700Bold/BIZUDGothic_700Bold.ttf",
  minchoRegular: "@expo-google-fonts/biz-udmincho/400Regular/BIZUDMincho_400Regular.ttf",
  fallbackRegular: "@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf",
} as const satisfies Record<keyof PdfFonts, string>;

/**
 * The bytes of the fonts that are installed with the program.
 *
 * @throws JusoError `configuration-invalid` when a font package is missing.
 */
export async function loadFonts(): Promise<PdfFonts> {
  const require = createRequire(import.meta.url);
  const loaded = await Promise.all(
    Object.entries(files).map(async ([name, path]) => {
      try {
        return [name, await readFile(require.resolve(path))] as const;
      } catch (cause) {
        throw new JusoError(
          "configuration-invalid",
          {
            ja: `文書に使う書体「${path}」が見つかりません。juso を入れ直してください。`,
            en: `The font "${path}" of the documents is missing. Install juso again.`,
          },
          { cause },
        );
      }
    }),
  );
  return Object.fromEntries(loaded) as unknown as PdfFonts;
}
