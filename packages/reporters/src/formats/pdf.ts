import { JusoError } from "@juso/model";
import type { FileFormat } from "./report-format.ts";

/** What a manager asks, on one page of paper. What makes PDFs is loaded only when one is asked for, and so are the fonts. */
export const pdf: FileFormat = {
  title: { ja: "管理者のための概要（A4 1枚の PDF）", en: "a summary for a manager, one page of A4" },
  extension: "pdf",
  isText: false,
  write: async (view) => {
    if (view.loadFonts === undefined) throw fontsMissing();
    const [{ renderPdf }, { summaryPage }, fonts] = await Promise.all([
      import("@juso/paper/pdf"),
      import("../pdf/summary-page.ts"),
      view.loadFonts(),
    ]);
    return {
      files: [{ name: "report.pdf", content: await renderPdf(summaryPage(view, fonts), { fonts }) }],
      notes: [],
    };
  },
};

function fontsMissing(): JusoError {
  return new JusoError("usage", {
    ja: "報告を PDF にするには書体が必要です。reportView に loadFonts を渡してください。",
    en: "A report as PDF needs fonts: give loadFonts to reportView.",
  });
}
