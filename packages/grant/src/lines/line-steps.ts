import { choose, type Definition, ref, refs, type StepDraft, sum, times } from "../expression/expression.ts";
import { adjustmentSteps } from "./adjustment-steps.ts";
import { type GrantLineDefinition, grantLines, lineStepId } from "./grant-lines.ts";
import { lineRate } from "./line-rates.ts";

/** Every line of both grants: N1 to N5 (法106条の8) and P1 to P3 (法106条の9). */
export function lineSteps(): readonly StepDraft[] {
  return grantLines.flatMap((line) => (line.group === "N2" ? adjustmentSteps(line) : ratedSteps(line)));
}

function ratedSteps(line: GrantLineDefinition): readonly StepDraft[] {
  const { basis, group, items, title } = line;
  const rounding = `rounding.${group}`;
  const amount: StepDraft = {
    id: lineStepId(line),
    title,
    basis,
    expression: choose<Definition>(rounding, { line: roundedAlone(line), sum: roundedTogether(line) }),
    rounding,
  };
  if (items.length === 1) return [amount];
  return [
    {
      id: `G.${line.line}`,
      title: { ja: `${title.ja}の交付基本額の計`, en: `Amount the rate applies to: ${title.en}` },
      name: "G の計",
      basis,
      expression: sum(...refs(items.map((item) => `G.${item}`))),
    },
    amount,
  ];
}

/** Stage `line`: every amount by itself. */
function roundedAlone(line: GrantLineDefinition): Definition {
  const parts = line.items.map((item) => times<Definition>(ref(`G.${item}`), lineRate(line.line)));
  return parts.length === 1 ? parts[0]! : { op: "each", of: parts };
}

/** Stage `sum`: the sum of the lines that are rounded together, once. */
function roundedTogether(line: GrantLineDefinition): Definition {
  const group = grantLines.filter((each) => each.group === line.group);
  const parts = group.map((each) => times<Definition>(ref(baseStepId(each)), lineRate(each.line)));
  return parts.length === 1 ? parts[0]! : { op: "allot", of: parts, at: group.indexOf(line) };
}

/** The id of the step that a line's rate applies to. */
export function baseStepId({ items, line }: GrantLineDefinition): string {
  if (line === "N2") return "base.N2";
  return items.length > 1 ? `G.${line}` : `G.${items[0]}`;
}
