import type { CellDescription, SheetDescription, StyleDescription, WorkbookValue } from "@juso/workbook";
import { firstCauses, reportCauses } from "../report-causes.ts";
import { summarise, type Verdict } from "../report-summary.ts";
import type { ReportView } from "../report-view.ts";
import { summarySentences } from "../summary-sentences.ts";
import { reportWords } from "../words/report-words.ts";
import { tableWords } from "../words/table-words.ts";
import { rowHeight } from "./row-height.ts";
import { looks } from "./sheet-looks.ts";
import { sheetText } from "./sheet-text.ts";
import { landscape } from "./table-sheet.ts";

const verdictLooks: Readonly<Record<Verdict, StyleDescription>> = {
  clean: looks.green,
  cleanInPart: looks.amber,
  reasoned: looks.green,
  accepted: looks.amber,
  noticed: looks.green,
  refused: looks.red,
};
const widths: readonly number[] = [30, 14, 14, 70];

/** What a manager asks first, on one page: can it be sent, how long is the list, what changed, who has to do what, what comes first. */
export function summarySheet(view: ReportView): SheetDescription {
  const { language, report } = view;
  const [words, table] = [reportWords[language], tableWords[language]];
  const { duties, verdict } = summarise(report);
  const sentences = summarySentences(view);
  const first = firstCauses(reportCauses(report));
  const look = verdictLooks[verdict];
  const lines: readonly Line[] = [
    [[table.title, looks.title]],
    ...(report.submission === undefined ? [] : [whole(report.submission)]),
    whole(sentences.verdict, { ...look, font: { ...look.font!, size: 13 } }),
    ...sentences.alerts.map((sentence) => whole(sentence, looks.red)),
    ...[...sentences.length, ...sentences.changes, ...sentences.subject, ...sentences.basis].map((sentence) =>
      whole(sentence),
    ),
    [],
    ...(duties.length === 0
      ? []
      : [
          whole(words.duties, looks.label),
          row(looks.header, words.whoFixes, table.urgency.before, table.urgency.after),
          ...duties.map(({ after, before, who }) => row(looks.cell, words.people[who], before, after)),
          [],
        ]),
    ...(first.length === 0
      ? []
      : [
          whole(table.first, looks.label),
          row(looks.header, words.whoFixes, table.order, table.count, table.check),
          ...first.map(({ number, task }) =>
            row(looks.cell, words.people[task.whoFixes], number, task.count, task.title),
          ),
          [],
        ]),
    ...(report.skipped.length === 0 ? [] : [whole(words.skipped(report.skipped.length))]),
    ...(report.omitted.findings === 0 ? [] : [whole(words.omitted(report.omitted.findings))]),
    whole(
      table.madeBy(
        report.tool.name,
        report.tool.version,
        report.standard.version,
        report.standard.ruleSetHash.slice(0, 12),
      ),
    ),
  ];
  return {
    name: table.summary,
    columns: widths.map((width) => ({ width })),
    cells: lines.flatMap(cellsOf),
    rowHeights: new Map(lines.map((line, index) => [index + 1, heightOf(line)])),
    showsGridLines: false,
    print: { ...landscape, area: `A$1:D$${lines.length}` },
  };
}

/** Texts that are larger than those of a table take more. */
function heightOf(line: Line): number {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return Math.max(
    20,
    ...line.map(([value, { font }], at) => {
      const scale = (font?.size ?? 10) / 10;
      const width = (line.length === 1 ? total : widths[at]!) / scale;
      return rowHeight([[`${value}`, width]]) * scale;
    }),
  );
}

/** The cells of a row from the first column on; one alone takes all columns. */
type Line = readonly (readonly [value: WorkbookValue, style: StyleDescription])[];

function whole(text: string, style: StyleDescription = looks.line): Line {
  return [[text, style]];
}

function row(style: StyleDescription, ...values: readonly (string | number)[]): Line {
  return values.map((value) => [value, typeof value === "number" ? looks.count : style]);
}

function cellsOf(line: Line, index: number): readonly CellDescription[] {
  return line.map(([value, style], at) => ({
    row: index + 1,
    column: at + 1,
    ...(line.length === 1 ? { columnSpan: widths.length } : {}),
    value: typeof value === "string" ? sheetText(value) : value,
    style,
  }));
}
