import type { ExplainedStep, SourceLine } from "@juso/grant";
import { groupedNumber, type Language, type Location } from "@juso/model";
import { describePlace } from "@juso/reporters";
import { type Html, html } from "@juso/reporters/page";
import { taskWords } from "../../words/task-words.ts";

/** What a tree is made with. */
export interface TreeView {
  readonly language: Language;
  /** The lines that a step adds up. */
  /** What the letter of the document calls its amounts, by the step of each. */
  readonly letter: ReadonlyMap<string, string>;
  readonly lines: (stepId: string, ids: readonly string[]) => readonly SourceLine[];
}

/**
 * A step as something that can be opened, with what it was computed from below it. What appears again leads to where it was opened.
 *
 * @param root the id of the step at the top, so that ids in the page differ between trees.
 */
export function explainedTree(step: ExplainedStep, root: string, view: TreeView): Html {
  const { language } = view;
  const words = taskWords[language];
  const id = `step-${root}-${step.id}`;
  const title = html`${titleOf(step, view)} <b class="yen">${step.value}</b>`;
  if (step.isRepeated) return html`<li class="step">${title} <a href="#${id}">${words.repeated}</a></li>\n`;
  if (step.because === undefined) return html`<li class="step">${title}</li>\n`;
  const { basis, formula, rounding, verification } = step.because;
  const mark = verification === "unverified" ? html` <span class="mark amber">${words.unverified}</span>` : undefined;
  const reason = html`<p class="formula">${words.before} ${formula}${rounding && html`<span class="quiet">（${rounding[language]}）</span>`}</p>
<p class="quiet">${words.basis}：${basis}　<code>${step.id}</code></p>
`;
  const sources = step.sources ?? [];
  const parts = step.parts.map((part) => explainedTree(part, root, view));
  if (parts.length === 0 && sources.length === 0) {
    return html`<li class="step" id="${id}">${title}${mark}\n${reason}</li>\n`;
  }
  return html`<li class="step"><details id="${id}"><summary>${title}${mark}</summary>
${reason}${sources.length > 0 ? linesTable(view.lines(step.id, sources), sources.length, language) : undefined}${parts.length > 0 ? html`<ul class="steps">\n${parts}</ul>\n` : undefined}</details></li>
`;
}

/** What is found by its name on the letter has that name here, too, beside its own. */
function titleOf({ id, title }: ExplainedStep, { language, letter }: TreeView): Html {
  const onLetter = letter.get(id);
  if (onLetter === undefined) return html`<span class="of">${title[language]}</span>`;
  const [first, second] = taskWords[language].onLetter(onLetter, title[language]);
  return html`<span class="of">${first}</span> <span class="also">${second}</span>`;
}

function linesTable(lines: readonly SourceLine[], count: number, language: Language): Html {
  const words = taskWords[language];
  const { description, id, place, yen } = words.lineColumns;
  const isDescribed = lines.some((line) => line.description !== undefined);
  const rows = lines.map((line) => {
    const told = isDescribed ? html`<td data-label="${description}">${line.description}</td>` : undefined;
    return html`<tr><th scope="row" data-label="${id}">${line.id}</th><td data-label="${yen}" class="number">${groupedNumber(line.yen)}</td><td data-label="${place}">${describePlace(cellOf(line.location), language)}</td>${told}</tr>
`;
  });
  return html`<table class="stacked">
<caption>${words.lines(count)}</caption>
<thead><tr><th scope="col">${id}</th><th scope="col" class="number">${yen}</th><th scope="col">${place}</th>${isDescribed ? html`<th scope="col">${description}</th>` : undefined}</tr></thead>
<tbody>
${rows}</tbody>
</table>
`;
}

/** The column says which field it is, and the line has its id before it. */
function cellOf({ field, recordId, ...place }: Location): Location {
  return place;
}
