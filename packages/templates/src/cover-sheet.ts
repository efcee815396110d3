import type { EntityProfile } from "@juso/model";
import { coverFields, coverSheetName } from "@juso/tables";
import type {
  BorderDescription,
  CellDescription,
  FontDescription,
  SheetDescription,
  ValidationDescription,
} from "@juso/workbook";
import { font, inputStyle } from "./template-look.ts";
import type { TemplateOptions } from "./template-options.ts";

/** Columns of the cover: labels, answers, remarks. */
const columns = { label: 2, answer: 3, remark: 4 };

const thin: BorderDescription = { line: "thin" };

/** The cover of the template: the clerk's answers about the whole. */
export function coverSheet(profiles: readonly EntityProfile[], options: TemplateOptions): SheetDescription {
  return {
    name: coverSheetName,
    columns: [{ width: 3 }, { width: 28 }, { width: 40 }, { width: 70 }],
    rowHeights: new Map([[1, 30]]),
    cells: [
      text(1, columns.label, "重層的支援体制整備事業 データ入力用ブック", { isBold: true, size: 16 }),
      text(2, columns.label, `重層データ標準 第${options.specVersion}版`, { size: 10 }),
      text(3, columns.label, "黄色のセルに入力してください。"),
      ...answerCells(profiles, options),
    ],
    validations: coverFields.flatMap(({ cell, key }): readonly ValidationDescription[] => {
      if (key === "level")
        return [
          { range: cell, rule: { kind: "list", choices: ["p0", "p1"] }, isRequired: true, refusal: levelRefusal },
        ];
      return key === "fiscalYear" ? [{ range: cell, rule: fiscalYears, refusal: yearRefusal }] : [];
    }),
    print: { orientation: "portrait" },
  };
}

const levelRefusal = { title: "データの範囲", text: "p0 か p1 を選んでください。" };
const fiscalYears = { kind: "whole", minimum: 2021, maximum: 2100 } as const;
const yearRefusal = {
  title: "年度",
  text: "西暦4桁の年度を、2025 のように数字だけで入力してください（令和7年度は2025）。",
  isWarning: true,
};

/** The level that a workbook of these entities has unless something else is known. */
export function levelOf(profiles: readonly Pick<EntityProfile, "level">[]): "p0" | "p1" {
  return profiles.some(({ level }) => level === "p0") ? "p0" : "p1";
}

function answerCells(profiles: readonly EntityProfile[], { cover }: TemplateOptions): readonly CellDescription[] {
  const answers: Readonly<Record<string, string | number | undefined>> = { level: levelOf(profiles), ...cover };
  return coverFields.flatMap(({ cell, isRequired, key, label, remark }): readonly CellDescription[] => {
    const row = Number(cell.slice(1));
    const style = inputStyle(isRequired, {
      numberFormat: key === "fiscalYear" ? "0" : "@",
      font: font({ size: 12 }),
      borders: { top: thin, bottom: thin, left: thin, right: thin },
      horizontal: "left",
    });
    return [
      text(row, columns.label, isRequired ? `${label}（必須）` : label, { isBold: true }),
      { row, column: columns.answer, value: answers[key] ?? null, style },
      text(row, columns.remark, remark, { size: 10 }),
    ];
  });
}

function text(row: number, column: number, value: string, rest: Partial<FontDescription> = {}): CellDescription {
  return { row, column, value, style: { font: font(rest), vertical: "top", isWrapped: column === columns.remark } };
}
