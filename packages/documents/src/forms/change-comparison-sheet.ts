import {
  type GrantResult,
  type LineResult,
  lineStepId,
  minus,
  ref,
  refs,
  type Step,
  sum,
  totalStepId,
  whenGiven,
} from "@juso/grant";
import { label, paragraph, row } from "../model/form-cells.ts";
import type { FormBlock, FormRow, FormSheet } from "../model/form-document.ts";
import { attachmentNumber } from "./attachment-list.ts";
import { type FormInput, type GrantDocumentInput, payerTitle, recordsOf } from "./form-input.ts";
import { givenStep } from "./paper.ts";
import { againCell, fixedCell, stepCell } from "./step-cells.ts";

/** 変更前後対照表: the grant line by line, and the basic amounts item by item, before and after the change. */
export function changeComparisonSheet(input: FormInput): FormSheet {
  const blocks: FormBlock[] = [
    paragraph("formNumber", attachmentNumber(input, "変更前後対照表")),
    paragraph("title", "変更前後対照表"),
    {
      kind: "table",
      title: `1　${payerTitle(input.payer)}の交付金の算定行`,
      unit: "円",
      columns: comparisonColumns("算定行"),
      rows: lineRows(input),
    },
    paragraph("note", beforeNote(input)),
    ...itemBlocks(input),
  ];
  return { name: "変更前後対照表", isCover: false, orientation: "portrait", grid: [46, 20, 20, 20], blocks };
}

/** What 変更前 stands for: the decision names lines, or only a total that an earlier calculation explains, or only a total. */
function beforeNote(input: GrantDocumentInput): string {
  const hasLines = recordsOf(input, "grantDecision").some(
    (decision) => decision.payer === input.payer && decision.grantLineCode !== undefined,
  );
  if (hasLines)
    return "（注）変更前は交付決定の額です。算定行ごとの決定額が示されていない行は空欄とし、合計だけを比べます。";
  return earlierResult(input) === undefined
    ? "（注）変更前は交付決定の額です。決定額は合計だけが示されているため、算定行の変更前は空欄とし、合計だけを比べます。"
    : "（注）変更前の合計は交付決定の額です。決定額は合計だけが示されているため、算定行の変更前には、合計が決定額と一致する当初の計算の額を記載しています。";
}

function comparisonColumns(title: string): readonly { title: string }[] {
  return [{ title }, { title: "変更前" }, { title: "変更後" }, { title: "増減（△は減）" }];
}

/** What is compared: before and after of every line and of the total, and of the basic amounts where the calculation before is known. */
export function changeSteps(input: GrantDocumentInput): readonly Step[] {
  if (input.kind !== "change") return [];
  const lines = linesOf(input);
  const befores = lines.map((line) => decidedForLine(input, line));
  const decided = input.result.payers[input.payer].change?.decidedYen ?? null;
  const sumOfLines = befores.reduce<number>((total, yen) => total + (yen ?? 0), 0);
  const total = givenStep("before.total", "変更前の合計", decided);
  const before = earlierResult(input);
  return [
    ...lines.map((line, index) => givenStep(`before.${line.line}`, `${line.title.ja}の変更前`, befores[index] ?? null)),
    // The decision of the total stands by itself where the lines are not known or add up to something else.
    sumOfLines === decided ? { ...total, expression: sum(...refs(lines.map(({ line }) => `before.${line}`))) } : total,
    ...lines.map((line) => difference(`change.${line.line}`, line.title.ja, lineStepId(line), `before.${line.line}`)),
    difference("change.total", "合計", totalStepId(input.payer), "before.total"),
    ...(before === undefined ? [] : before.items).flatMap(({ basicYen, item, title }) => [
      givenStep(`beforeG.${item}`, `${title.ja}の変更前の交付基本額`, basicYen),
      difference(`changeG.${item}`, title.ja, `G.${item}`, `beforeG.${item}`),
    ]),
  ];
}

function difference(id: string, title: string, after: string, before: string): Step {
  const expression = whenGiven(before, minus(ref(after), ref(before)));
  return { id, title: { ja: `${title}の増減`, en: id }, basis: "変更前後対照表", expression };
}

function linesOf({ payer, result }: GrantDocumentInput): readonly LineResult[] {
  return result.lines.filter((line) => line.payer === payer);
}

function lineRows(input: FormInput): readonly FormRow[] {
  return [
    ...linesOf(input).map((line) =>
      row(
        "item",
        label(line.title.ja),
        fixedCell(input, `before.${line.line}`),
        againCell(input, lineStepId(line), `after.${line.line}`),
        stepCell(input, `change.${line.line}`),
      ),
    ),
    row(
      "total",
      label("合計"),
      input.paper.steps.get("before.total")?.expression
        ? stepCell(input, "before.total")
        : fixedCell(input, "before.total"),
      againCell(input, totalStepId(input.payer), "after.total"),
      stepCell(input, "change.total"),
    ),
  ];
}

/** What was decided for a line: the latest decision that names it, or the earlier calculation; `null` when neither is known. */
function decidedForLine(input: GrantDocumentInput, line: LineResult): number | null {
  if (line.decidedYen !== undefined && line.decidedYen !== null) return line.decidedYen;
  const decisions = recordsOf(input, "grantDecision")
    .filter((decision) => decision.payer === input.payer && decision.grantLineCode === line.line)
    .sort((left, right) => (left.decidedDate < right.decidedDate ? 1 : -1));
  return (
    decisions[0]?.amountYen ?? earlierResult(input)?.lines.find((each) => each.line === line.line)?.amountYen ?? null
  );
}

/** The earlier calculation, but only when it comes to the amount that was decided; any other one would not be what is changed. */
function earlierResult(input: GrantDocumentInput): GrantResult | undefined {
  const decided = input.result.payers[input.payer].change?.decidedYen;
  return input.before?.payers[input.payer].totalYen === decided ? input.before : undefined;
}

function itemBlocks(input: FormInput): readonly FormBlock[] {
  if (earlierResult(input) === undefined) return [];
  const rows = input.result.items.map(({ item, title }) =>
    row(
      "item",
      label(title.ja),
      fixedCell(input, `beforeG.${item}`),
      againCell(input, `G.${item}`, `afterG.${item}`),
      stepCell(input, `changeG.${item}`),
    ),
  );
  return [{ kind: "table", title: "2　交付基本額（G）", unit: "円", columns: comparisonColumns("事業の区分"), rows }];
}
