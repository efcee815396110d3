import exceljs from "exceljs";

/** The workbook as a program reads it. */
export async function openedWorkbook(bytes: Uint8Array): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer);
  return workbook;
}

/** Visits every cell with a formula once, merged cells by their first. */
export function eachFormula(workbook: exceljs.Workbook, visit: (cell: exceljs.Cell, sheet: string) => void): void {
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula && cell.master === cell) visit(cell, sheet.name);
      }),
    );
  }
}
