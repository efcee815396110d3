import { formatJapaneseDate, type Text } from "@juso/model";
import { html } from "@juso/reporters/page";
import { bilingual, paragraphs } from "../bilingual.ts";
import type { Decision } from "../load-history.ts";
import { mainPages } from "../main-pages.ts";
import { markdown, markdownTitle } from "../markdown.ts";
import type { Page } from "../page.ts";
import { decisionPath } from "../page-paths.ts";
import type { Standard } from "../standard.ts";
import { table } from "../table.ts";

/** The line of a decision that says what it is about in Japanese. */
const japanese = /^In Japanese: (.*)\n+/m;

/** The list of the decisions, and one page for each. */
export function decisionPages({ decisions }: Standard): readonly Page[] {
  return [
    {
      ...mainPages.decisions,
      content: (link) =>
        html`${paragraphs({
          ja: "標準と道具の形を決めたときの記録です。何を問い、何を選び、何を採らなかったかを書いています。本文は英語です。",
          en: "Why the standard and its tools are as they are: the question, what was taken, and what was not.",
        })}${table(
          { ja: "決定の一覧", en: "All decisions" },
          [
            { ja: "決定", en: "Decision" },
            { ja: "日", en: "Date" },
          ],
          decisions.map((decision) => ({
            cells: [
              html`<a href="${link(decisionPath(decision.name))}">${bilingual(titleOf(decision))}</a>`,
              formatJapaneseDate(decision.date),
            ],
          })),
        )}`,
    },
    ...decisions.map(
      (decision): Page => ({
        path: decisionPath(decision.name),
        title: titleOf(decision),
        parent: mainPages.decisions,
        content: () => html`<p>${formatJapaneseDate(decision.date)}の決定です。本文は英語です。</p>
<div class="prose" lang="en">
${markdown(decision.markdown.replace(japanese, ""))}</div>
`,
      }),
    ),
  ];
}

function titleOf({ markdown: text }: Decision): Text {
  const en = markdownTitle(text);
  return { ja: japanese.exec(text)?.[1] ?? en, en };
}
