import type { EntityProfile } from "@juso/model";
import { coverFields, coverSheetName } from "@juso/tables";
import type {
  BorderDescription,
  CellDescription,
  FontDescription,
  SheetDescription,
  StyleDescription,
  ValidationDescription,
} from "@juso/workbook";
import { sheetName } from "./entity-sheet.ts";
import { templateFont } from "./template-font.ts";
import type { TemplateOptions } from "./template-options.ts";

/** Columns of the cover: labels, answers, remarks. */
const columns = { label: 2, answer: 3, remark: 4 };

/** Row above the list of sheets. */
const listRow = 10;

const thin: BorderDescription = { line: "thin" };

/** The cover of the template: the clerk's answers, and what each sheet is for. */
export function coverSheet(profiles: readonly EntityProfile[], options: TemplateOptions): SheetDescription {
  return {
    name: coverSheetName,
    columns: [{ width: 3 }, { width: 34 }, { width: 22 }, { width: 70 }],
    rowHeights: new Map([[1, 30]]),
    cells: [
      text(1, columns.label, "重層的支援体制整備事業 データ入力用ブック", { isBold: true, size: 16 }),
      text(2, columns.label, `重層データ標準 第${options.specVersion}版`, { size: 10 }),
      text(
        3,
        columns.label,
        "黄色のセルに入力してください。列の見出しの色が濃い項目は必須です。見出しの行は変えないでください。",
      ),
      ...answerCells(profiles, options),
      text(listRow, columns.label, "シート", { isBold: true }),
      text(listRow, columns.answer, "必須の項目", { isBold: true }),
      text(listRow, columns.remark, "内容", { isBold: true }),
      ...profiles.flatMap((profile, index) => sheetRow(profile, listRow + 1 + index)),
    ],
    validations: coverFields
      .filter(({ key }) => key === "level")
      .map(({ cell }): ValidationDescription => {
        return { range: cell, rule: { kind: "list", choices: ["p0", "p1"] }, isRequired: true };
      }),
    print: { orientation: "portrait" },
  };
}

function answerCells(profiles: readonly EntityProfile[], { cover }: TemplateOptions): readonly CellDescription[] {
  const level = profiles.some((profile) => profile.level === "p0") ? "p0" : "p1";
  const answers: Readonly<Record<string, string | number | undefined>> = { level, ...cover };
  return coverFields.flatMap(({ cell, isRequired, key, label, remark }): readonly CellDescription[] => {
    const row = Number(cell.slice(1));
    const style: StyleDescription = {
      numberFormat: key === "fiscalYear" ? "0" : "@",
      font: { name: templateFont, size: 12 },
      fill: "FFF5CC",
      borders: { top: thin, bottom: thin, left: thin, right: thin },
      horizontal: "left",
    };
    return [
      text(row, columns.label, isRequired ? `${label}（必須）` : label, { isBold: true }),
      { row, column: columns.answer, value: answers[key] ?? null, style },
      text(row, columns.remark, remark, { size: 10 }),
    ];
  });
}

function sheetRow(profile: EntityProfile, row: number): readonly CellDescription[] {
  const name = sheetName(profile);
  const required = profile.fields.filter((field) => field.isRequired);
  return [
    { ...text(row, columns.label, name), link: `#'${name}'!A2` },
    text(row, columns.answer, `${required.length}項目`),
    text(row, columns.remark, profile.description, { size: 10 }),
  ];
}

function text(row: number, column: number, value: string, font: Partial<FontDescription> = {}): CellDescription {
  const style: StyleDescription = {
    font: { name: templateFont, size: 11, ...font },
    vertical: "top",
    isWrapped: column === columns.remark,
  };
  return { row, column, value, style };
}
