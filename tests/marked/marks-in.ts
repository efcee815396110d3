import { cellAddress } from "@juso/model";
import { rangeOf } from "@juso/workbook";
import Excel from "exceljs";

/** The cells of ranges such as `A1:A3 C2`. */
function cellsOf(ranges: string): readonly string[] {
  return ranges.split(" ").flatMap((range) => {
    const { firstColumn, firstRow, lastRow } = rangeOf(range)!;
    return Array.from({ length: lastRow - firstRow + 1 }, (_, index) => cellAddress(firstColumn, firstRow + index));
  });
}

/** What another program reads of the marks of a workbook. */
export async function marksIn(bytes: Uint8Array): Promise<{ readonly notes: string[]; readonly colors: string[] }> {
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  const notes: string[] = [];
  const colors: string[] = [];
  for (const sheet of workbook.worksheets) {
    sheet.eachRow({ includeEmpty: true }, (row) =>
      row.eachCell({ includeEmpty: true }, (cell) => {
        const { note } = cell;
        const text = typeof note === "string" ? note : (note?.texts ?? []).map((run) => run.text).join("");
        if (text.includes("JUSO")) notes.push(`${sheet.name} ${cell.address}`);
      }),
    );
    const { conditionalFormattings } = sheet as unknown as {
      conditionalFormattings: { ref: string; rules: { formulae?: string[] }[] }[];
    };
    for (const { ref, rules } of conditionalFormattings) {
      if (rules.some(({ formulae = [] }) => formulae.some((formula) => formula.includes("JUSO")))) {
        colors.push(...cellsOf(ref).map((cell) => `${sheet.name} ${cell}`));
      }
    }
  }
  return { notes: notes.toSorted(), colors: colors.toSorted() };
}

/** The texts of a workbook's cells, and what was added to them: its notes, and the sheets of the tool. */
export async function textsIn(bytes: Uint8Array): Promise<{ readonly cells: string; readonly remarks: string }> {
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  const cells: string[] = [];
  const remarks: string[] = [];
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell(({ text, note }) => {
        (sheet.name.includes("JUSO") ? remarks : cells).push(text);
        remarks.push(JSON.stringify(note ?? ""));
      }),
    );
  }
  return { cells: cells.join("\n"), remarks: remarks.join("\n") };
}

/** What is printed above and below the pages of a workbook. */
export async function headersIn(bytes: Uint8Array): Promise<string> {
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return workbook.worksheets.map(({ headerFooter }) => JSON.stringify(headerFooter)).join("\n");
}
