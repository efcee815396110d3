import type { Step } from "@juso/grant";
import { type CostLine, codeTitle, componentTitles, expenseCategoryTitles } from "@juso/model";
import {
  calculatedYen,
  cellOf,
  dash,
  type FormBlock,
  type FormRow,
  fixedText,
  fixedYen,
  headingRow,
  label,
  row,
} from "@juso/paper";
import { type FormInput, type GrantDocumentInput, recordsOf } from "../form-input.ts";
import { differenceOfGiven, paperStep } from "../steps/given-steps.ts";
import { givenStep, yenOfStep } from "../steps/shown-calculation.ts";
import { differenceCell, fixedCell } from "../steps/step-cells.ts";

/** One cost line in both versions. */
interface ComparedLine {
  readonly id: string;
  readonly before?: CostLine;
  readonly after?: CostLine;
}

/** The cost lines whose amount changed, that are new or that are gone. Nothing when the version before is not known. */
export function costLineComparison(input: FormInput): readonly FormBlock[] {
  const changed = changedLines(input);
  if (input.before === undefined) return [];
  const components = [...new Set(changed.map(({ after, before }) => (after ?? before)!.componentCode))];
  return [
    {
      kind: "table",
      title: "経費の明細（変更のあるものだけ）",
      unit: "円",
      columns: [
        { title: "費目" },
        { title: "積算内訳（変更後）", span: 6 },
        { title: "変更前", span: 2 },
        { title: "変更後", span: 2 },
        { title: "増減", span: 2 },
      ],
      rows: components.flatMap((component) => [
        headingRow(codeTitle(componentTitles, component).ja),
        ...changed
          .filter(({ after, before }) => (after ?? before)!.componentCode === component)
          .map((line) => lineRow(input, line)),
      ]),
    },
  ];
}

/** The amounts of the lines that stood in the version before, and their differences. A line that is gone comes to 0, which is not blank. */
export function costLineSteps(input: GrantDocumentInput): readonly Step[] {
  return changedLines(input).flatMap(({ after, before, id }) => {
    if (before === undefined) return [];
    const [now, then] = [`costLine.${id}`, `beforeLine.${id}`];
    return [
      givenStep(now, `経費 ${id}`, after === undefined ? 0 : (after.plannedYen ?? null)),
      givenStep(then, `経費 ${id}の変更前`, before.plannedYen ?? null),
      paperStep(`changeLine.${id}`, `経費 ${id}の増減`, "変更前後対照表", differenceOfGiven(now, then)),
    ];
  });
}

function lineRow(input: FormInput, { after, before, id }: ComparedLine): FormRow {
  const line = (after ?? before)!;
  const isCounted = !input.result.refusedCosts.some(({ costLineIds }) => costLineIds.includes(id));
  const now = (): ReturnType<typeof calculatedYen> =>
    isCounted
      ? calculatedYen(`afterLine.${id}`, after?.plannedYen ?? null, cellOf(`costLine.${id}`))
      : fixedYen(undefined, after?.plannedYen ?? null);
  return row(
    "item",
    label(codeTitle(expenseCategoryTitles, line.expenseCategory).ja),
    fixedText(after === undefined ? `（取りやめ）${line.description ?? ""}` : line.description),
    before === undefined
      ? dash()
      : after === undefined
        ? fixedYen(undefined, before.plannedYen ?? null)
        : fixedCell(input, `beforeLine.${id}`),
    after === undefined ? dash() : now(),
    before === undefined
      ? { ...now(), ...(isCounted ? { id: `changeLine.${id}` } : {}) }
      : after !== undefined && isCounted
        ? differenceCell(input, `changeLine.${id}`)
        : fixedYen(undefined, yenOfStep(input.shown, `changeLine.${id}`)),
  );
}

/** Lines are the same when their ids are. */
function changedLines(input: GrantDocumentInput): readonly ComparedLine[] {
  const { fiscalYear } = input.result;
  const earlier = (input.before?.records.costLine ?? []).filter((line) => line.fiscalYear === fiscalYear);
  const then = new Map(earlier.map((line) => [line.costLineId, line]));
  const now = recordsOf(input, "costLine");
  const ids = new Set(now.map(({ costLineId }) => costLineId));
  return [
    ...now.flatMap((after): ComparedLine[] => {
      const before = then.get(after.costLineId);
      if (before === undefined) return [{ id: after.costLineId, after }];
      return before.plannedYen === after.plannedYen ? [] : [{ id: after.costLineId, before, after }];
    }),
    ...earlier.filter(({ costLineId }) => !ids.has(costLineId)).map((before) => ({ id: before.costLineId, before })),
  ];
}
