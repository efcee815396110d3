import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { getAsset, isSea } from "node:sea";
import { fontFiles } from "@juso/fonts";
import { JusoError } from "@juso/model";
import type { PdfFonts } from "@juso/paper/pdf";

/**
 * The bytes of the fonts that are installed with the program, or that it carries when it is one executable file.
 *
 * @throws JusoError `configuration-invalid` when a font is missing.
 */
export async function loadFonts(): Promise<PdfFonts> {
  const resolved = (file: string): string => createRequire(import.meta.url).resolve(`@juso/fonts/${file}`);
  const loaded = await Promise.all(
    Object.entries(fontFiles).map(async ([face, file]) => {
      try {
        return [face, isSea() ? new Uint8Array(getAsset(file)) : await readFile(resolved(file))] as const;
      } catch (cause) {
        throw new JusoError(
          "configuration-invalid",
          {
            ja: `文書に使う書体「${file}」が見つかりません。juso を入れ直してください。`,
            en: `The font "${file}" of the documents is missing. Install juso again.`,
          },
          { cause },
        );
      }
    }),
  );
  return Object.fromEntries(loaded) as unknown as PdfFonts;
}
