import { documentKinds, type TableNeed } from "@juso/documents/kinds";
import { columnLetters, type EntityProfile } from "@juso/model";
import { coverFields, coverSheetName, guideSheetName } from "@juso/tables";
import type { CellDescription, FontDescription, SheetDescription, StyleDescription } from "@juso/workbook";
import { rowHeight } from "./row-height.ts";
import { sheetName } from "./sheet-layout.ts";
import { sheetState } from "./sheet-state.ts";
import { colors, font } from "./template-look.ts";
import type { TemplateOptions } from "./template-options.ts";

/** Columns of the guide; the documents follow from `documents` on, and after them what a sheet is for. */
const columns = { sheet: 2, state: 3, rows: 4, blanks: 5, documents: 6 } as const;

/** How a table shows that a document needs a sheet always, or in some cases. */
const marks = { always: "●", sometimes: "○" };

const words = { blank: "未入力", filled: "入力済", cells: "必須の空欄", complete: "必要なシートはすべて入力済" };

/** A kind of document with what it needs of the sheets that are there. */
interface GuidedDocument {
  readonly title: string;
  readonly needs: ReadonlyMap<EntityProfile, TableNeed>;
}

/** The first sheet: what to do, which sheets each document needs, and, counted by formulas, what is still blank. */
export function guideSheet(profiles: readonly EntityProfile[], options: TemplateOptions): SheetDescription {
  const documents = guidedDocuments(profiles, options);
  const purpose = columns.documents + documents.length;
  const first = stepRows.length + 5 + documents.length + (documents.length > 0 ? 2 : 0);
  const last = first + profiles.length;
  return {
    name: guideSheetName,
    columns: [
      { width: 2 },
      { width: 32 },
      { width: 24 },
      { width: 8 },
      { width: 12 },
      ...documents.map(() => ({ width: 10 })),
      { width: purposeWidth },
    ],
    rowHeights: new Map([
      [1, 28],
      [first - 1, 22],
      [first, 32],
      ...profiles.flatMap((profile, index) => {
        const height = rowHeight([{ text: purposeOf(profile, documents), width: purposeWidth }]);
        return height === undefined ? [] : [[first + 1 + index, height] as const];
      }),
    ]),
    cells: [
      text(1, columns.sheet, "はじめに：このブックの使い方", { isBold: true, size: 16 }),
      ...stepRows.map((step, index) => text(index + 2, columns.sheet, step)),
      ...documentRows(documents, profiles, options, stepRows.length + 3, first + 1, last),
      ...headingRow(first - 1, documents, purpose),
      ...coverRow(first, documents, options, purpose),
      ...profiles.flatMap((profile, index) => sheetRow(profile, first + 1 + index, documents, options, purpose)),
    ],
    frozen: { rows: 1 },
    isProtected: true,
    showsGridLines: false,
    print: { orientation: "landscape" },
  };
}

const purposeWidth = 90;
const stepRows: readonly string[] = [
  "１ 「表紙」の黄色のセルに、団体コードと年度を入力します。",
  "２ 作る書類に必要なシート（下の表の●。○は該当するとき）の黄色の列に入力します。濃い黄色の列は必須です。",
  "３ 見出しの行は変えないでください。見出しの上の灰色の行は記入例で、データとしては読みません（消しても構いません）。",
  "４ 分からない項目は空欄にします。0 は「ゼロだった」という意味になります。備考などの自分用の列は、見出しを x_ で始めて右端に加えられます。",
  "５ 保存して、検査（juso validate ブック名）をします。",
];

function guidedDocuments(
  profiles: readonly EntityProfile[],
  { codeLists }: TemplateOptions,
): readonly GuidedDocument[] {
  const titles = new Map((codeLists.get("document-kind")?.codes ?? []).map(({ code, title }) => [code, title.ja]));
  return documentKinds.flatMap(({ code, tables }) => {
    const needs = new Map(
      tables.flatMap((need) => {
        const profile = profiles.find(({ key }) => key === need.entity);
        return profile === undefined ? [] : [[profile, need] as const];
      }),
    );
    return needs.size === 0 ? [] : [{ title: (titles.get(code) ?? code).replace(/書$/, ""), needs }];
  });
}

/** One line for each document: how many of the sheets that it always needs are blank, and then how many required cells in them. */
function documentRows(
  documents: readonly GuidedDocument[],
  profiles: readonly EntityProfile[],
  { tables = [] }: TemplateOptions,
  top: number,
  first: number,
  last: number,
): readonly CellDescription[] {
  const states = profiles.map((profile) => {
    const { rows, blanks } = sheetState(
      profile,
      tables.find(({ entity }) => entity === profile.key),
      "",
    );
    return { profile, rows: rows.value, blanks: blanks.value };
  });
  const down = (column: number): string => `$${columnLetters(column)}$${first}:$${columnLetters(column)}$${last}`;
  return documents.flatMap(({ title, needs }, index) => {
    const row = top + index;
    const marked = `${down(columns.documents + index)},"${marks.always}"`;
    const empty = `COUNTIFS(${marked},${down(columns.rows)},0)`;
    const cells = `SUMIFS(${down(columns.blanks)},${marked})`;
    const needed = states.filter(({ profile }) => isAlways(needs.get(profile)));
    const value = documentState(
      needed.filter(({ rows }) => rows === 0).length,
      needed.reduce((sum, { blanks }) => sum + blanks, 0),
    );
    const rest = `IF(${cells}=0,"${words.complete}","${words.cells} "&${cells}&"か所")`;
    const formula = `IF(${empty}>0,"${words.blank}のシート "&${empty}&"枚",${rest})`;
    return [
      text(row, columns.sheet, `${title}に必要なシート（●）`, { isBold: true }),
      { row, column: columns.state, formula, value, style: plain },
    ];
  });
}

/** What the formula of a document says now. */
function documentState(emptySheets: number, blankCells: number): string {
  if (emptySheets > 0) return `${words.blank}のシート ${emptySheets}枚`;
  return blankCells > 0 ? `${words.cells} ${blankCells}か所` : words.complete;
}

function isAlways(need: TableNeed | undefined): boolean {
  return need !== undefined && need.when === undefined;
}

function headingRow(row: number, documents: readonly GuidedDocument[], purpose: number): readonly CellDescription[] {
  const headings: readonly (readonly [number, string])[] = [
    [columns.sheet, "シート"],
    [columns.state, "入力の状況"],
    [columns.rows, "行数"],
    [columns.blanks, words.cells],
    ...documents.map(({ title }, index) => [columns.documents + index, title] as const),
    [purpose, "内容"],
  ];
  return headings.map(([column, value]) => ({ row, column, value, style: headingStyle }));
}

function coverRow(
  row: number,
  documents: readonly GuidedDocument[],
  { cover }: TemplateOptions,
  purpose: number,
): readonly CellDescription[] {
  const required = coverFields.filter(({ isRequired }) => isRequired);
  const blank = required.filter(({ key }) => key !== "level" && cover?.[key] === undefined).length;
  const counts = required.map(({ cell }) => `COUNTA('${coverSheetName}'!${cell})`).join("+");
  const formula = `IF(${counts}=${required.length},"${words.filled}","${words.blank}")`;
  return [
    link(row, coverSheetName),
    { row, column: columns.state, formula, value: blank === 0 ? words.filled : words.blank, style: plain },
    ...[columns.rows, columns.blanks].map((column) => ({ row, column, value: null, style: plain })),
    ...documents.map((_, index) => ({ row, column: columns.documents + index, value: marks.always, style: mark })),
    text(row, purpose, "団体コード、年度など、全体についての答え。どの書類にも必要です。"),
  ];
}

function sheetRow(
  profile: EntityProfile,
  row: number,
  documents: readonly GuidedDocument[],
  { tables }: TemplateOptions,
  purpose: number,
): readonly CellDescription[] {
  const rowsCell = `${columnLetters(columns.rows)}${row}`;
  const { rows, blanks } = sheetState(
    profile,
    tables?.find(({ entity }) => entity === profile.key),
    rowsCell,
  );
  const state = rows.value === 0 ? words.blank : `${words.filled} ${rows.value}行`;
  const formula = `IF(${rowsCell}=0,"${words.blank}","${words.filled} "&${rowsCell}&"行")`;
  return [
    link(row, sheetName(profile)),
    { row, column: columns.state, formula, value: state, style: plain },
    { row, column: columns.rows, ...rows, style: number },
    { row, column: columns.blanks, ...blanks, style: number },
    ...documents.map(({ needs }, index) => {
      const need = needs.get(profile);
      const value = isAlways(need) ? marks.always : marks.sometimes;
      return { row, column: columns.documents + index, value: need === undefined ? null : value, style: mark };
    }),
    text(row, purpose, purposeOf(profile, documents)),
  ];
}

/** What the sheet is for: what the documents take from it, and, of tables that stay inside, that they do. */
function purposeOf(profile: EntityProfile, documents: readonly GuidedDocument[]): string {
  const reasons = documents.flatMap(({ needs }) => {
    const need = needs.get(profile);
    if (need === undefined) return [];
    return [need.when === undefined ? need.why.ja : `${need.why.ja}（${need.when.ja}）`];
  });
  const inside = profile.level === "p0" ? "【庁内だけで使う表】" : "";
  return `${inside}${profile.description}${reasons.length === 0 ? "" : ` → ${[...new Set(reasons)].join("／")}`}`;
}

const thin = { line: "thin", color: "BFBFBF" } as const;
const plain: StyleDescription = { font: font(), vertical: "top", borders: { bottom: thin } };
const number: StyleDescription = { ...plain, numberFormat: "#,##0", horizontal: "right" };
const mark: StyleDescription = { ...plain, horizontal: "center" };
const headingStyle: StyleDescription = {
  font: font({ isBold: true }),
  fill: colors.heading,
  horizontal: "center",
  vertical: "middle",
  isWrapped: true,
  borders: { bottom: { line: "thin" } },
};

function link(row: number, name: string): CellDescription {
  const style = { ...plain, font: font({ color: "1F4E9E" }) };
  return { row, column: columns.sheet, value: name, link: `#'${name}'!A1`, style };
}

function text(row: number, column: number, value: string, rest: Partial<FontDescription> = {}): CellDescription {
  const isPurpose = column > columns.documents;
  return {
    row,
    column,
    value,
    style: {
      font: font(rest),
      vertical: "top",
      isWrapped: isPurpose,
      ...(isPurpose ? { borders: { bottom: thin } } : {}),
    },
  };
}
