import type { CodeList, EntityProfile, Manifest } from "@juso/model";
import { coverFields, coverSheetName, manifestSheetName } from "@juso/tables";
import { resetZipTimes } from "@juso/workbook";
import type ExcelJS from "exceljs";
import { addCodesSheet, addEntitySheet, sheetName } from "./template-sheets.ts";

/** What a template needs besides the profiles. `cover` fills in answers that are known beforehand. */
export interface TemplateOptions {
  readonly codeLists: ReadonlyMap<string, CodeList>;
  readonly specVersion: string;
  readonly cover?: Partial<Pick<Manifest, "municipalityCode" | "fiscalYear" | "level" | "author">>;
}

const font = "BIZ UDゴシック";
/** Workbooks carry a time of creation; a fixed one keeps the bytes the same. */
const fixedTime = Date.UTC(2021, 3, 1);

/**
 * An empty entry workbook (xlsx): a cover for the clerk's answers, one sheet for each entity with coloured headers, notes and drop-downs,
 * the choices on a hidden sheet, and the version of the standard on a very hidden one. Filled in, it reads back as a submission.
 * The same arguments give the same bytes.
 */
export async function templateWorkbook(
  profiles: readonly EntityProfile[],
  options: TemplateOptions,
): Promise<Uint8Array> {
  const { default: Excel } = await import("exceljs");
  const workbook = new Excel.Workbook();
  workbook.creator = "JUSO";
  workbook.created = new Date(fixedTime);
  workbook.modified = new Date(fixedTime);
  const cover = workbook.addWorksheet(coverSheetName, { pageSetup: { paperSize: 9, fitToPage: true, fitToHeight: 0 } });
  fillCover(cover, profiles, options);
  // The choices are needed first, but stand last.
  const ranges = addCodesSheet(workbook, profiles, options.codeLists);
  for (const profile of profiles) addEntitySheet(workbook, profile, options.codeLists, ranges);
  const manifest = workbook.addWorksheet(manifestSheetName, { state: "veryHidden" });
  manifest.addRow(["specVersion", options.specVersion]);
  moveCodesToEnd(workbook);
  const bytes = await workbook.xlsx.writeBuffer();
  return resetZipTimes(new Uint8Array(bytes as ArrayBuffer));
}

function moveCodesToEnd(workbook: ExcelJS.Workbook): void {
  const codes = workbook.worksheets[1] as ExcelJS.Worksheet;
  // The order of the tabs; not in the published types.
  (codes as unknown as { orderNo: number }).orderNo = workbook.worksheets.length + 1;
}

function fillCover(sheet: ExcelJS.Worksheet, profiles: readonly EntityProfile[], options: TemplateOptions): void {
  sheet.columns = [{ width: 3 }, { width: 34 }, { width: 22 }, { width: 70 }];
  write(sheet, "B1", "重層的支援体制整備事業 データ入力用ブック", { bold: true, size: 16 });
  sheet.getRow(1).height = 30;
  write(sheet, "B2", `重層データ標準 第${options.specVersion}版`, { size: 10 });
  write(
    sheet,
    "B3",
    "黄色のセルに入力してください。列の見出しの色が濃い項目は必須です。見出しの行は変えないでください。",
  );
  const level = profiles.some((profile) => profile.level === "p0") ? "p0" : "p1";
  const answers: Readonly<Record<string, string | number | undefined>> = { level, ...options.cover };
  for (const { key, label, remark, cell, isRequired } of coverFields) {
    const row = cell.slice(1);
    write(sheet, `B${row}`, isRequired ? `${label}（必須）` : label, { bold: true });
    write(sheet, `D${row}`, remark, { size: 10 });
    const answer = sheet.getCell(cell);
    answer.numFmt = key === "fiscalYear" ? "0" : "@";
    answer.font = { name: font, size: 12 };
    answer.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF5CC" } };
    answer.border = {
      top: { style: "thin" },
      bottom: { style: "thin" },
      left: { style: "thin" },
      right: { style: "thin" },
    };
    answer.alignment = { horizontal: "left" };
    const known = answers[key];
    if (known !== undefined) answer.value = known;
    if (key === "level") answer.dataValidation = { type: "list", allowBlank: false, formulae: ['"p0,p1"'] };
  }
  write(sheet, "B10", "シート", { bold: true });
  write(sheet, "C10", "必須の項目", { bold: true });
  write(sheet, "D10", "内容", { bold: true });
  profiles.forEach((profile, index) => {
    const row = 11 + index;
    const name = sheetName(profile);
    write(sheet, `B${row}`, name);
    sheet.getCell(`B${row}`).value = { text: name, hyperlink: `#'${name}'!A2` };
    const required = profile.fields.filter((field) => field.isRequired).map(({ title }) => title.ja);
    write(sheet, `C${row}`, `${required.length}項目`);
    write(sheet, `D${row}`, profile.description, { size: 10 });
  });
}

function write(sheet: ExcelJS.Worksheet, address: string, text: string, style: Partial<ExcelJS.Font> = {}): void {
  const cell = sheet.getCell(address);
  cell.value = text;
  cell.font = { name: font, size: 11, ...style };
  cell.alignment = { vertical: "top", wrapText: address.startsWith("D") };
}
