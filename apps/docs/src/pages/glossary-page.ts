import { html } from "@juso/reporters/page";
import { paragraphs } from "../bilingual.ts";
import { mainPages } from "../main-pages.ts";
import type { Page } from "../page.ts";
import type { Standard } from "../standard.ts";
import { table } from "../table.ts";

/** Every word that the keys of the standard are made of. */
export function glossaryPage({ glossary }: Standard): Page {
  return {
    ...mainPages.glossary,
    content: () =>
      html`${paragraphs({
        ja: `キーに使う英語${glossary.length}語の意味と、その訳の出典です。「この標準」とある訳は、公の訳が見つからないため、この標準で決めたものです。`,
        en: "The English words that keys are made of, with their Japanese meaning and where each translation comes from.",
      })}${table(
        { ja: "用語", en: "Terms" },
        [
          { ja: "英語", en: "English" },
          { ja: "日本語", en: "Japanese" },
          { ja: "意味", en: "Meaning" },
          { ja: "訳の出典", en: "Source" },
        ],
        glossary.map(({ en, ja, definition, source }) => ({
          cells: [html`<span lang="en">${en}</span>`, ja, definition, source],
        })),
      )}`,
  };
}
