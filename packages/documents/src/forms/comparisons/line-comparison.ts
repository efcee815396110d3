import { type LineResult, lineStepId, type Step, totalStepId } from "@juso/grant";
import { dash, type FormBlock, label, row } from "@juso/paper";
import { type FormInput, type GrantDocumentInput, payerTitle } from "../form-input.ts";
import { comparedSteps } from "../steps/compared-step.ts";
import { againCell, differenceCell, fixedCell } from "../steps/step-cells.ts";
import { decidedLine, decidedTotal } from "../tables/line-table.ts";

/** Every line of the grant before and after the change. */
export function lineComparison(input: FormInput): FormBlock {
  const cells = (id: string, after: string) => [
    fixedCell(input, `before.${id}`),
    againCell(input, after, `after.${id}`),
    differenceCell(input, `change.${id}`),
  ];
  return {
    kind: "table",
    title: `${payerTitle(input.payer)}の交付金の算定行`,
    unit: "円",
    columns: [
      { title: "算定行", span: 3 },
      { title: "変更前", span: 2 },
      { title: "変更後", span: 2 },
      { title: "増減", span: 2 },
      { title: "既交付決定額", span: 2 },
      { title: "変更後と決定額の差", span: 2 },
    ],
    rows: [
      ...linesOf(input).map((line) =>
        row("item", label(line.title.ja), ...cells(line.line, lineStepId(line)), decidedLine(input, line), dash()),
      ),
      row(
        "total",
        label("合計"),
        ...cells("total", totalStepId(input.payer)),
        decidedTotal(input, input.payer),
        differenceCell(input, `change.${input.payer}`),
      ),
    ],
  };
}

/** What the table compares. */
export function lineComparisonSteps(input: GrantDocumentInput): readonly Step[] {
  const { before, payer } = input;
  return [
    ...linesOf(input).flatMap((line) => {
      const after = lineStepId(line);
      return comparedSteps(input, {
        id: line.line,
        title: line.title.ja,
        beforeYen: before?.yen[after] ?? null,
        after,
      });
    }),
    ...comparedSteps(input, {
      id: "total",
      title: "合計",
      beforeYen: before?.totalYen ?? null,
      after: totalStepId(payer),
    }),
  ];
}

function linesOf({ payer, result }: GrantDocumentInput): readonly LineResult[] {
  return result.lines.filter((line) => line.payer === payer);
}
