import { html } from "@juso/reporters/page";
import { paragraphs } from "../bilingual.ts";
import { exampleDay } from "../example-city.ts";
import { mainPages } from "../main-pages.ts";
import type { Page } from "../page.ts";
import { checkPath } from "../page-paths.ts";
import { manifest } from "../playground/load-playground.ts";
import type { PlaygroundData } from "../playground/playground-data.ts";
import type { Standard } from "../standard.ts";

/** A table that can be edited, with what the checks say of it while it is. */
export function playgroundPage({ playground }: Standard): Page {
  const data = (checkAddress: string): PlaygroundData => ({
    tables: playground.tables,
    manifest,
    asOf: exampleDay,
    checkAddress,
  });
  return {
    ...mainPages.playground,
    content: () => html`${paragraphs({
      ja: "表を一つ選び、値を書き換えると、検査がどう指摘するかをすぐに見られます。例は架空の市のものです。書いたものは、この画面の外へ出ず、どこにも残りません。",
      en: "Choose a table and change its values: what the checks say of them is shown at once. The rows are those of a fictional city. What you write leaves this page for nowhere and is not kept.",
    })}<noscript><p>このページには JavaScript が要ります。 <span lang="en">This page needs JavaScript.</span></p></noscript>
<div data-needs-script="data-needs-script" hidden="hidden">
<p><label for="playground-table">表 <span class="en" lang="en">Table</span></label><br />
<select id="playground-table">
${playground.tables.map(({ key, title }) => html`<option value="${key}">${title}</option>\n`)}</select>
<button type="button" id="playground-reset">元の例に戻す</button></p>
<p><label for="playground-text">表の中身（CSV。1行目は見出し） <span class="en" lang="en">Content, as CSV</span></label></p>
<textarea id="playground-text" rows="10" spellcheck="false" autocomplete="off" wrap="off"></textarea>
<h2 id="playground-title">指摘 <span class="en" lang="en">Findings</span></h2>
<p role="status" id="playground-status"></p>
<ol id="playground-findings" aria-labelledby="playground-title"></ol>
</div>
`,
    style: playgroundStyle,
    script: {
      text: playground.script,
      data: {
        "playground-data": JSON.stringify(data(checkPath("{id}"))),
        "playground-worker": JSON.stringify(playground.worker),
      },
      allows: ["worker-src blob:"],
    },
  };
}

const playgroundStyle = `
[hidden]{display:none}
#playground-table{max-width:100%;font:inherit;padding:.4rem;min-height:2.75rem}
#playground-text{display:block;width:100%;max-width:100%;font:.95rem/1.6 "BIZ UDGothic","MS Gothic",monospace;padding:.5rem;overflow-x:auto;resize:vertical}
#playground-table,#playground-text{border:.1rem solid var(--line);border-radius:.5rem;background:var(--paper);color:var(--ink)}
#playground-reset{font:inherit;padding:.4rem 1rem;min-height:2.75rem}
#playground-findings li{margin:.6rem 0}
`;
