import type { FileFormat } from "./report-format.ts";

/** The findings as a workbook, to sort, to filter and to hand out. What writes workbooks is loaded only when one is asked for. */
export const xlsx: FileFormat = {
  title: {
    ja: "指摘の一覧を Excel で並べ替え、絞り込むブック",
    en: "the findings as a workbook to sort and to filter",
  },
  extension: "xlsx",
  isText: false,
  write: async (view) => {
    const { reportWorkbook } = await import("../xlsx/report-workbook.ts");
    return { files: [{ name: "report.xlsx", content: await reportWorkbook(view) }], notes: [] };
  },
};
