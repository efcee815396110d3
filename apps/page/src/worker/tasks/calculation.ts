import { documentKind, letterAmounts } from "@juso/documents/kinds";
import {
  blockingNotices,
  calculateGrant,
  calculationWords,
  explainStep,
  filedSteps,
  type GrantResult,
  grantEntities,
  grantInputFrom,
  sourceLines,
} from "@juso/grant";
import { groupedNumber, type Language, type Text } from "@juso/model";
import { calculateWithFile } from "@juso/parameter-files";
import { type Html, html } from "@juso/reporters/page";
import type { Edition } from "../../edition.ts";
import type { TaskOutcome, Tasks } from "../../task-messages.ts";
import { parameterFileWords } from "../../words/parameter-words.ts";
import { taskWords } from "../../words/task-words.ts";
import type { CheckedSubmission } from "./checked-submission.ts";
import { explainedTree, type TreeView } from "./explained-tree.ts";

/** Put here by `build-page.ts`. */
declare const pageEdition: Edition;

/**
 * The grant of a year on the page: what must be mended before it is filed, what each grant comes to by the present data and, in the full edition, by what was filed, and every step down to the cell.
 *
 * @throws JusoError when the year cannot be calculated, saying what is missing.
 */
export async function calculation(
  { document }: Tasks["calculation"],
  { language, parameterFile, read, sources }: CheckedSubmission,
): Promise<TaskOutcome> {
  const { fiscalYear, records, report } = await read(new Set(grantEntities));
  const told: Text[] = [];
  const given = { file: parameterFile, words: parameterFileWords, note: (sentence: Text) => told.push(sentence) };
  const calculated = await calculateWithFile(given, { fiscalYear, records }, (parameters) =>
    calculateGrant(grantInputFrom(records, document, fiscalYear, parameters)),
  );
  const reader = pageEdition === "full" ? await import("./filed-versions.ts") : undefined;
  const of = { municipalityCode: calculated.municipalityCode, fiscalYear };
  const { notes = [], versions = [] } = (await reader?.filedVersions(sources, of)) ?? {};
  const result = { ...calculated, versions };
  const kind = documentKind(document)!;
  const payers = [result.payers.national, result.payers.prefectural];
  const amounts = payers.flatMap(({ payer }) => letterAmounts(kind, payer));
  const letter = new Map(amounts.map(({ label, step }) => [step, label]));
  const view: TreeView = { language, letter, lines: (stepId, ids) => sourceLines(result, records, stepId, ids) };
  const errors = report.summary.blocking;
  const doubt = errors > 0 ? [taskWords[language].mayBeWrong(errors)] : [];
  return { markup: markupOf(result, doubt, view).markup, notes: [...told, ...notes].map((note) => note[language]) };
}

function markupOf(result: GrantResult, doubt: readonly string[], view: TreeView): Html {
  const { language } = view;
  const [words, own] = [calculationWords[language], taskWords[language]];
  const blocking = blockingNotices(result);
  const roots = filedSteps(result).map((id) => explainedTree(explainStep(result, id), id, view));
  return html`<h3 tabindex="-1">${words.heading(result)}</h3>
${doubt.map((sentence) => html`<p class="alert">${sentence}</p>\n`)}${blocking.length === 0 ? undefined : html`<p class="alert">${words.blocking(blocking.length)}</p>\n${list(blocking.map((notice) => notice[language]))}`}${list(summaries(result, language))}<h4>${own.tree}</h4>
<div class="tree">
<ul class="steps">
${roots}</ul>
</div>
${unverified(result, language)}<h4>${own.methods}</h4>
${list(result.chosenMethods.map(({ codeTitle, reason, title }) => `${title[language]}：${codeTitle[language]}${reason ? `（${reason}）` : ""}`))}<h4>${own.notices}</h4>
${list(result.notices.filter(({ severity }) => severity !== "error").map((notice) => notice[language]))}`;
}

function summaries(result: GrantResult, language: Language): readonly string[] {
  const words = calculationWords[language];
  const { municipalYen, payers, transfer, versions = [] } = result;
  return [
    words.summary(words.national, payers.national),
    words.summary(words.prefectural, payers.prefectural),
    words.summaryOfOthers(groupedNumber(transfer.totalYen), groupedNumber(municipalYen)),
    ...versions.map(words.version),
  ];
}

/** Every value that nobody has checked against the text that fixes it, and the lines that rest on it. */
function unverified({ lines, parameters }: GrantResult, language: Language): Html | undefined {
  const own = taskWords[language];
  const values = parameters.used.filter(({ verification }) => verification === "unverified");
  if (values.length === 0) return undefined;
  const told = values.map(({ key, title }) => {
    const used = lines.filter((line) => line.unverified?.includes(key)).map(({ line }) => line);
    return `${title[language]}（${key}）　${used.length === 0 ? own.usedBelow : used.join("、")}`;
  });
  return html`<details class="printed"><summary>${own.values(values.length)}</summary>\n${list(told)}</details>\n`;
}

function list(sentences: readonly string[]): Html {
  return html`<ul>\n${sentences.map((sentence) => html`<li>${sentence}</li>\n`)}</ul>\n`;
}
