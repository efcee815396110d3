import { mapCells, type Paper } from "@juso/paper";
import { countPages, type PdfFonts } from "@juso/paper/pdf";
import { reportCauses } from "../report-causes.ts";
import type { ReportView } from "../report-view.ts";
import { printableText } from "./printable-text.ts";
import { shortened } from "./shortened.ts";
import { summaryBlocks } from "./summary-blocks.ts";
import { summaryWords } from "./summary-words.ts";

/** Widths of the columns: order, what was checked, count, severity, who mends it. */
const grid: readonly number[] = [6, 47, 10, 12, 25];

/** The summary of a report on one page, with as many causes as it holds. Every text is one that the fonts can print. */
export function summaryPage(view: ReportView, fonts: PdfFonts): Paper {
  const causes = reportCauses(view.report).filter(({ urgency }) => urgency !== "notices");
  // The most that still fits; a page with fewer causes is never longer.
  let [fits, tooMany] = [0, causes.length + 1];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (countPages(paperOf(view, causes.slice(0, middle), fonts), { fonts }) === 1) fits = middle;
    else tooMany = middle;
  }
  return paperOf(view, causes.slice(0, fits), fonts);
}

function paperOf(view: ReportView, shown: Parameters<typeof summaryBlocks>[1], fonts: PdfFonts): Paper {
  const { asOf, inputs, standard, tool } = view.report;
  const text = (value: string): string => shortened(printableText(value, fonts));
  const { title } = summaryWords[view.language];
  const blocks = summaryBlocks(view, shown).map((block) =>
    mapCells(block, (cell) => (typeof cell.value === "string" ? { ...cell, value: text(cell.value) } : cell)),
  );
  return {
    title,
    fileStem: "report",
    language: view.language,
    provenance: {
      toolVersion: text(tool.version),
      standardVersion: text(standard.version),
      ruleSetHash: text(standard.ruleSetHash),
      inputs,
      asOf,
      isSample: false,
    },
    sheets: [{ name: title, isCover: false, orientation: "portrait", grid, blocks }],
  };
}
