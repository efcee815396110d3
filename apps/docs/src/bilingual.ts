import type { Text } from "@juso/model";
import { type Html, html } from "@juso/reporters/page";

/** A label: Japanese first, English in smaller letters beside it. */
export function bilingual({ ja, en }: Text): Html {
  return html`${ja} <span class="en" lang="en">${en}</span>`;
}

/** A paragraph in Japanese, followed by the same in English. */
export function paragraphs({ ja, en }: Text): Html {
  return html`<p>${ja}</p>
<p class="en" lang="en">${en}</p>
`;
}

/** A section with its heading. `id` lets other places link to it. */
export function section(id: string, title: Text, content: Html): Html {
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${bilingual(title)}</h2>
${content}
</section>
`;
}
