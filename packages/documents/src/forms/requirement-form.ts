import { dash, type FormCell, paragraph } from "@juso/paper";
import type { Form } from "./form.ts";
import { type FormInput, otherPayer } from "./form-input.ts";
import { rateNotes } from "./notes/rate-note.ts";
import { sourceNote } from "./notes/source-note.ts";
import { transferNote } from "./notes/transfer-note.ts";
import { nationalMinistrySteps } from "./steps/national-ministry-steps.ts";
import { againCell, stepCell } from "./steps/step-cells.ts";
import { itemColumns, requirementTailColumns } from "./tables/item-columns.ts";
import { lineTable } from "./tables/line-table.ts";
import { requirementRows, type TailRow } from "./tables/requirement-rows.ts";

/** 所要額調書 (columns A to K) with the lines of both grants. Source: the usual form of the ministry's guidelines (not confirmed). */
export const requirementForm: Form = {
  title: () => "所要額調書",
  orientation: "landscape",
  grid: [30, 14, 12, 14, 14, 14, 14, 14, 14, 14, 14, 14],
  blocks: (input) => [
    {
      kind: "table",
      unit: "円",
      columns: [...itemColumns(input), ...requirementTailColumns],
      rows: requirementRows(input, (row) => tailCells(input, row), 4),
    },
    paragraph(
      "note",
      `${sourceNote(input)}Hは国の交付金、Iは都道府県の交付金の算定行の額です。Jの${transferNote(input)}KはCからH、I及びJを差し引いた額です（合計のKは、AからBを差し引いた額によります）。「合算」の事業は、法律の定めにより2つの事業の額を合わせてから率を掛けます。`,
    ),
    lineTable(input, input.payer),
    ...rateNotes(input, input.payer),
    lineTable(input, otherPayer(input.payer)),
    ...rateNotes(input, otherPayer(input.payer)),
  ],
  steps: nationalMinistrySteps,
};

/** Columns H to K of a row: the nation, the prefecture, the long-term care account, the municipality. */
function tailCells(input: FormInput, { key, kind }: TailRow): readonly FormCell[] {
  if (kind === "total") {
    return [
      againCell(input, "H.national"),
      againCell(input, "I.prefectural"),
      stepCell(input, "J.total"),
      stepCell(input, "K.municipality"),
    ];
  }
  if (kind === "loss") return [dash(), dash(), dash(), againCell(input, "C.loss")];
  return ["H", "I", "J", "K"].map((column) => {
    const id = `${column}.${key}`;
    return input.shown.steps.has(id) ? stepCell(input, id) : dash();
  });
}
