import type { Text } from "@juso/model";
import type { FileFormat, WrittenReport } from "./report-format.ts";

/**
 * The submitter's own workbooks back, each with its problem cells coloured and noted and a list of its findings; files of text become one
 * workbook of their rows. What was found about other files stands on the list of the first. Where something was found, workbooks in which
 * nothing was found are not given back.
 */
export const workbook: FileFormat = {
  title: { ja: "問題のセルに印を付けた、提出物のブック", en: "the submitter's workbook, problem cells marked" },
  extension: "xlsx",
  isText: false,
  write: async ({ report, language, sources = [] }): Promise<WrittenReport> => {
    const { markableFiles } = await import("@juso/tables");
    const { markedTables, markedWorkbook } = await import("../marked.ts");
    const named = new Set(report.findings.map(({ location: { file } }) => file));
    const all = [];
    const tables = [];
    for await (const file of markableFiles(sources)) {
      if (file.kind === "workbook") all.push(file.source);
      else if (named.has(file.table.name)) tables.push(file.table);
    }
    const found = all.filter(({ name }) => named.has(name));
    const isElsewhere = named.size > 0 && tables.length === 0;
    const workbooks = found.length > 0 || tables.length > 0 ? found : isElsewhere ? all.slice(0, 1) : all;
    const own = new Set([...workbooks, ...tables].map(({ name }) => name));
    // Findings about the submission or its manifest are said once, and before all others.
    let isFirst = true;
    const listing = (files: readonly string[]) => {
      const takesOthers = isFirst;
      isFirst = false;
      return (file: string | undefined): boolean =>
        file === undefined || !own.has(file) ? takesOthers : files.includes(file);
    };
    const files: { name: string; content: Uint8Array }[] = [];
    const notes: Text[] = [];
    if (tables.length > 0 || workbooks.length === 0) {
      const options = { isListed: listing(tables.map(({ name }) => name)) };
      const marked = await markedTables(tables, report, language, options);
      if (marked.kind === "listed" && tables.length > 0) notes.push(marked.because);
      files.push({ name: "marked.xlsx", content: marked.bytes });
    }
    for (const source of workbooks) {
      const marked = await markedWorkbook(source, report, language, { isListed: listing([source.name]) });
      if (marked.kind === "listed") notes.push(marked.because);
      files.push({ name: markedName(source.name), content: marked.bytes });
    }
    return { files, notes };
  },
};

function markedName(path: string): string {
  return `${path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "")}-marked.xlsx`;
}
