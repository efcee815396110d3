import type { Text } from "@juso/model";
import { type Html, html } from "@juso/reporters/page";
import { bilingual } from "../bilingual.ts";

/** One thing to do, and what comes of it. */
export interface StartStep {
  readonly id: string;
  readonly title: Text;
  readonly content: Html;
}

/** What to do, one after the other. */
export function startSteps(steps: readonly StartStep[]): Html {
  return html`<div class="steps">
${steps.map(
  ({ id, title, content }, index) => html`<section aria-labelledby="${id}">
<h2 id="${id}"><span class="step">${index + 1}</span> ${bilingual(title)}</h2>
${content}</section>
`,
)}</div>
`;
}

/** How a checkout with the tools comes about; the same for everybody who works with commands. */
export function setUpStep(lines: Html): StartStep {
  return {
    id: "set-up",
    title: { ja: "道具を用意する", en: "Set up the tools" },
    content: html`<p>Node.js（20.19以降）のあるパソコンで、このリポジトリのフォルダを開き、次を入力します。はじめの一回だけ、必要なものを入れるためにネットワークを使い、数分かかります。</p>
${lines}<p>架空の「見本市」の一年分が検査され、文書とこのサイトができます。出来上がった場所が画面に出ます。</p>
`,
  };
}
