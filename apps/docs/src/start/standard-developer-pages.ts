import type { Text } from "@juso/model";
import { html } from "@juso/reporters/page";
import { section } from "../bilingual.ts";
import { repositoryText } from "../load-history.ts";
import { mainPages } from "../main-pages.ts";
import { markdown } from "../markdown.ts";
import type { Page } from "../page.ts";
import { command, lines } from "./snippet-blocks.ts";
import { commandSnippets } from "./snippets.ts";
import { setUpStep, startSteps } from "./start-steps.ts";

/** A text of the repository as a page below that of the developers. */
interface GuidePage {
  readonly path: string;
  readonly file: string;
  readonly title: Text;
}

const guides: Readonly<Record<"contributing" | "architecture", GuidePage>> = {
  contributing: {
    path: "start/contributing.html",
    file: "CONTRIBUTING.md",
    title: { ja: "直し方", en: "Contributing" },
  },
  architecture: {
    path: "start/architecture.html",
    file: "ARCHITECTURE.md",
    title: { ja: "全体の組み立て", en: "Architecture" },
  },
};

/** For those who change the standard: the first change in five minutes, then the whole guides. */
export function standardDeveloperPages(): readonly Page[] {
  return [
    {
      ...mainPages.standardDeveloper,
      content: (
        link,
      ) => html`<p class="lead">事実は一度だけ書き、残りは全て作ります。項目、コード、検査のどれも、1つのファイルから直せます。</p>
<p class="en" lang="en">Every fact is written once and all else is derived: a field, a code or a check is changed in one file.</p>
${startSteps([
  setUpStep(lines("npm start", "入力すること")),
  {
    id: "see-rules",
    title: { ja: "検査の一覧を見る", en: "List the checks" },
    content: html`${command(commandSnippets.rules, link)}<p>どの検査も <code>packages/rules/src</code> の1つのファイルで、根拠、文、例を自分で持っています。</p>
`,
  },
  {
    id: "run-tests",
    title: { ja: "規則の例を動かす", en: "Run the examples of the rules" },
    content: html`${lines("npx vitest run packages/rules", "入力すること")}<p>全ての規則が、通る例と通らない例で試されます。規則の条件を変えると、その例が赤くなります。</p>
`,
  },
  {
    id: "regenerate",
    title: { ja: "作り直して、確かめる", en: "Regenerate and check" },
    content: html`${lines("npm run fix\nnpm run check", "入力すること")}<p>スキーマ、記入用ブック、このサイトが付いてきます。</p>
`,
  },
])}
${section(
  "guides",
  { ja: "次に読むもの", en: "What to read next" },
  html`<ul>
${Object.values(guides).map(({ path, title }) => html`<li><a href="${link(path)}">${title.ja}</a> <span class="en" lang="en">${title.en}</span></li>\n`)}<li><a href="${link(mainPages.decisions.path)}">決定の記録</a></li>
<li><a href="${link(mainPages.requirements.path)}">要件と検査</a>：まだ検査のない要件と、その理由があります。</li>
</ul>
`,
)}`,
    },
    ...Object.values(guides).map(
      ({ path, file, title }): Page => ({
        path,
        title,
        parent: mainPages.standardDeveloper,
        content: () => html`<p><code>${file}</code> の全文です。英語で書いています。</p>
<div class="prose" lang="en">
${markdown(repositoryText(file))}</div>
`,
      }),
    ),
  ];
}
