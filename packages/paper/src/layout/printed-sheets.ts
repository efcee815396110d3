import { label, row } from "../model/form-cells.ts";
import type { FormSheet, Paper, TableBlock } from "../model/paper.ts";

/** What stands above the sentences of a document that was made against a refusal. */
const overrideTitle = "提出できない誤りがあるまま作成した文書です";

/** The sheets as both renderers print them: the document's own, and above the first of them the sentences that say why it cannot be submitted. */
export function printedSheets({ overrides = [], sheets }: Paper): readonly FormSheet[] {
  const [first, ...others] = sheets;
  if (first === undefined || overrides.length === 0) return sheets;
  return [{ ...first, blocks: [overrideBox(overrides, first), ...first.blocks] }, ...others];
}

function overrideBox(overrides: readonly string[], sheet: FormSheet): TableBlock {
  return {
    kind: "table",
    columns: [{ title: overrideTitle, span: sheet.grid.length }],
    rows: overrides.map((sentence) => row("item", label(sentence))),
  };
}
