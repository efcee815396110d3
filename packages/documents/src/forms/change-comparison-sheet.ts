import type { GrantResult, LineResult } from "@juso/grant";
import { calculatedYen, fixedYen, label, paragraph, row } from "../model/form-cells.ts";
import type { FormBlock, FormCell, FormRow, FormSheet } from "../model/form-document.ts";
import { call, cellOf, cellsOf, minus, whenGiven } from "../model/formula.ts";
import { attachmentNumber } from "./attachment-list.ts";
import { type GrantDocumentInput, payerTitle, recordsOf } from "./form-input.ts";

/** 変更前後対照表: the grant line by line, and the basic amounts item by item, before and after the change. */
export function changeComparisonSheet(input: GrantDocumentInput): FormSheet {
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

function lineRows(input: GrantDocumentInput): readonly FormRow[] {
  const lines = input.result.lines.filter((line) => line.payer === input.payer);
  const { change, totalYen } = input.result.payers[input.payer];
  const after = cellOf(input.payer === "national" ? "H.total" : "I.total");
  const difference = change?.differenceYen ?? null;
  const befores = lines.map((line) => decidedForLine(input, line));
  return [
    ...lines.map((line, index) => {
      const before = befores[index] ?? null;
      return row(
        "item",
        label(line.title.ja),
        fixedYen(`before.${line.line}`, before),
        calculatedYen(`after.${line.line}`, line.amountYen, cellOf(`amount.${line.line}`)),
        differenceCell(`change.${line.line}`, before, line.amountYen, `after.${line.line}`, `before.${line.line}`),
      );
    }),
    row(
      "total",
      label("合計"),
      beforeTotal(change?.decidedYen ?? null, befores, lines),
      calculatedYen("after.total", totalYen, after),
      calculatedYen(
        "change.total",
        difference,
        whenGiven("before.total", minus(cellOf("after.total"), cellOf("before.total"))),
      ),
    ),
  ];
}

/** The decision of the total stands by itself where the lines are not known or add up to something else; none of them is typed over. */
function beforeTotal(
  decided: number | null,
  befores: readonly (number | null)[],
  lines: readonly LineResult[],
): FormCell {
  const sum = befores.reduce<number>((total, yen) => total + (yen ?? 0), 0);
  return sum === decided
    ? calculatedYen("before.total", decided, call("SUM", ...cellsOf(lines.map((line) => `before.${line.line}`))))
    : fixedYen("before.total", decided);
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

function itemBlocks(input: GrantDocumentInput): readonly FormBlock[] {
  const before = earlierResult(input);
  if (before === undefined) return [];
  const rows = input.result.items.map((item) => {
    const earlier = before.items.find((each) => each.item === item.item)?.basicYen ?? null;
    return row(
      "item",
      label(item.title.ja),
      fixedYen(`beforeG.${item.item}`, earlier),
      calculatedYen(`afterG.${item.item}`, item.basicYen, cellOf(`G.${item.item}`)),
      differenceCell(`changeG.${item.item}`, earlier, item.basicYen, `afterG.${item.item}`, `beforeG.${item.item}`),
    );
  });
  return [{ kind: "table", title: "2　交付基本額（G）", unit: "円", columns: comparisonColumns("事業の区分"), rows }];
}

function differenceCell(id: string, before: number | null, after: number, afterId: string, beforeId: string): FormCell {
  return before === null
    ? calculatedYen(id, null)
    : calculatedYen(id, after - before, minus(cellOf(afterId), cellOf(beforeId)));
}
