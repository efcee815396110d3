import { type Html, html } from "@juso/reporters/page";
import { bilingual, paragraphs, section } from "../bilingual.ts";
import { mainPages } from "../main-pages.ts";
import type { Link, Page } from "../page.ts";
import { stepGroupPath, stepPath } from "../page-paths.ts";
import type { Standard } from "../standard.ts";
import { type StepGroup, type StepGroupKind, stepGroupKinds, stepGroups } from "../step-groups.ts";
import { table } from "../table.ts";
import { StepFacts } from "./step-facts.ts";

/** The list of all steps of the calculation, and a page for each subject that they are about. */
export function stepPages(standard: Standard): readonly Page[] {
  const groups = stepGroups(standard.steps);
  const stepFacts = new StepFacts(standard);
  return [
    { ...mainPages.steps, content: (link) => index(groups, standard, link) },
    ...groups.map(
      (group): Page => ({
        path: stepGroupPath(group.key),
        title: group.title,
        parent: mainPages.steps,
        soughtParts: "sections",
        content: (link) => groupContent(group, stepFacts, link),
      }),
    ),
  ];
}

function index(groups: readonly StepGroup[], { exampleCity, steps }: Standard, link: Link): Html {
  const kinds = Object.entries(stepGroupKinds).filter(([kind]) => groups.some((group) => group.kind === kind));
  const count = new Set(steps.map(({ id }) => id)).size;
  return html`${paragraphs({
    ja: `交付金の額は、${count}の段階を順に計算して求めます。どの年度も同じ式です。年度によって変わるのは、「${mainPages.grantParameters.title.ja}」の率や端数の処理だけです。段階ごとに、式、根拠、端数の処理、使う値と、${exampleCity.name}の例を示しています。`,
    en: "The grant is computed in these steps, in this order. The expressions are those of every year; what changes are the parameters. Each step shows its expression, clause, rounding, what it reads and what reads it, and an example.",
  })}<p>式の中の名前（A、Cなど）は、同じ事業や行の段階を指します。どの段階を指すかは、「読む段階」にあります。</p>
${kinds.map(([kind, title]) => section(`kind-${kind}`, title, kindTable(kind as StepGroupKind, groups, link)))}`;
}

function kindTable(kind: StepGroupKind, groups: readonly StepGroup[], link: Link): Html {
  return table(
    stepGroupKinds[kind],
    [
      { ja: "内容", en: "About" },
      { ja: "段階", en: "Steps" },
    ],
    groups
      .filter((group) => group.kind === kind)
      .map(({ key, steps, title }) => ({
        cells: [
          html`<a href="${link(stepGroupPath(key))}">${bilingual(title)}</a>`,
          [...steps.keys()].map((id) => html`<a href="${link(stepPath(id))}"><code>${id}</code></a> `),
        ],
      })),
  );
}

function groupContent({ steps, title }: StepGroup, stepFacts: StepFacts, link: Link): Html {
  return html`<p>「${title.ja}」の計算です。上から順に計算します。</p>
<nav class="parts" aria-label="段階">
<ul>
${[...steps].map(([id, ways]) => html`<li><a href="#${id}"><code>${id}</code> ${ways[0]!.title.ja}</a></li>\n`)}</ul>
</nav>
${[...steps].map(([id, ways]) => section(id, ways[0]!.title, stepFacts.of(id, ways, link)))}`;
}
