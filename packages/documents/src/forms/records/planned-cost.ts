import { minus, ref, refs, type Step, sum, whenGiven } from "@juso/grant";
import { type CostLine, codeTitle, componentTitles } from "@juso/model";
import { type GrantDocumentInput, isReport, recordsOf } from "../form-input.ts";
import { givenStep } from "../steps/shown-calculation.ts";
import { openComponents } from "../tables/spare-lines.ts";

/** The cost lines of the year that the grant counts. */
export function countedLines(input: GrantDocumentInput): readonly CostLine[] {
  const refused = new Set(input.result.refusedCosts.flatMap(({ costLineIds }) => costLineIds));
  return recordsOf(input, "costLine").filter(({ costLineId }) => !refused.has(costLineId));
}

/** In a report: what was planned, what is left of it, and the rate of execution (執行率), by line, by component and in all. */
export function plannedCostSteps(input: GrantDocumentInput): readonly Step[] {
  if (!isReport(input)) return [];
  const lines = countedLines(input);
  const open = openComponents(input);
  return [
    ...lines.flatMap(({ costLineId: id, plannedYen }) => [
      givenStep(`plannedLine.${id}`, `経費 ${id}の予算額`, plannedYen ?? null),
      {
        id: `restLine.${id}`,
        title: { ja: `経費 ${id}の予算額と決算額の差`, en: `restLine.${id}` },
        basis: "精算額内訳書",
        expression: whenGiven(
          `plannedLine.${id}`,
          whenGiven(`costLine.${id}`, minus(ref(`plannedLine.${id}`), ref(`costLine.${id}`))),
        ),
      },
    ]),
    ...open.flatMap((component) => {
      const own = lines.filter(({ componentCode }) => componentCode === component);
      const planned = own.map(({ costLineId }) => `plannedLine.${costLineId}`);
      return comparisonSteps(component, codeTitle(componentTitles, component).ja, planned);
    }),
    ...comparisonSteps(
      "total",
      "総事業費",
      open.map((component) => `planned.${component}`),
    ),
  ];
}

function comparisonSteps(key: string, title: string, parts: readonly string[]): readonly Step[] {
  const [planned, actual] = [ref(`planned.${key}`), ref(`cost.${key}`)];
  const basis = "精算額内訳書";
  return [
    { id: `planned.${key}`, title: { ja: `${title}の予算額`, en: planned.id }, basis, expression: sum(...refs(parts)) },
    {
      id: `rest.${key}`,
      title: { ja: `${title}の予算額と決算額の差`, en: `rest.${key}` },
      basis,
      expression: minus(planned, actual),
    },
    {
      id: `execution.${key}`,
      title: { ja: `${title}の執行率`, en: `execution.${key}` },
      basis,
      unit: "ratio",
      expression: { op: "share", part: actual, whole: planned },
    },
  ];
}
