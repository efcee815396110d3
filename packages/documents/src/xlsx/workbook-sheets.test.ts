import { cellsOfBlock, type FormSheet, label, layoutSheet, paragraph, row, type TableBlock } from "@juso/paper";
import { describe, expect, it } from "vitest";
import { buildGrantDocument } from "../build-grant-document.ts";
import { allCells } from "../document-cells.fixture.ts";
import type { FormDocument } from "../model/form-document.ts";
import { sampleInput } from "../sample-input.fixture.ts";
import { describeWorkbook } from "./describe-workbook.ts";
import { printedPage } from "./printed-page.ts";
import { rowHeights } from "./row-heights.ts";
import { workbookSheets } from "./workbook-sheets.ts";

const input = sampleInput("report", "national");
const sample = buildGrantDocument(input);

function table(title: string, count: number, value: string | number = "文"): TableBlock {
  const cell = typeof value === "number" ? ({ value, format: "yen", style: "fixed" } as const) : label(value);
  return {
    kind: "table",
    title,
    columns: [{ title: "内容" }],
    rows: Array.from({ length: count }, () => row("item", cell)),
  };
}

function documentOf(...blocks: FormSheet["blocks"]): FormDocument {
  const head = [paragraph("formNumber", "別紙9"), paragraph("title", "一覧")];
  const sheet: FormSheet = {
    name: "一覧",
    isCover: false,
    orientation: "portrait",
    grid: [60],
    blocks: [...head, ...blocks],
  };
  return { ...sample, sheets: [sheet] };
}

const titlesOf = (sheets: readonly FormSheet[]): readonly (readonly string[])[] =>
  sheets.map(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? [block.title ?? ""] : [])));

describe("workbookSheets", () => {
  it("leaves a form that a page holds, and gives a long table a sheet of its own", () => {
    expect(titlesOf(workbookSheets(documentOf(table("一", 5), table("二", 5))))).toEqual([["一", "二"]]);
    const sheets = workbookSheets(documentOf(table("一", 5), table("二", 200), table("三", 5), table("四", 5)));
    expect(titlesOf(sheets)).toEqual([["一"], ["二"], ["三", "四"]]);
    expect(sheets.map(({ name }) => name)).toEqual(["一覧", "一覧（2）", "一覧（3）"]);
    expect(sheets.map(({ blocks: [first] }) => (first === undefined ? "" : cellsOfBlock(first)[0]?.value))).toEqual([
      "別紙9",
      "別紙9　一覧（続き）",
      "別紙9　一覧（続き）",
    ]);
  });

  it("keeps a heading above its table, and a note below it", () => {
    const sheets = workbookSheets(
      documentOf(table("一", 200), paragraph("note", "注"), paragraph("heading", "見出し"), table("二", 200)),
    );
    expect(sheets.map(({ blocks }) => blocks.map((block) => block.kind === "paragraph" && block.role))).toEqual([
      ["formNumber", "title", false, "note"],
      ["formNumber", "heading", false],
    ]);
  });

  it.each(["application", "change", "report"] as const)("%s: every page has the titles of its table", (kind) => {
    const document = buildGrantDocument(sampleInput(kind, "national"));
    const sheets = workbookSheets(document).filter(({ isCover }) => !isCover);
    for (const sheet of sheets) {
      const layout = layoutSheet(sheet);
      const height = rowHeights(layout, false).reduce((sum, each) => sum + each, 0);
      const tables = sheet.blocks.filter((block) => block.kind === "table").length;
      if (height <= printedPage(layout, sheet).height) continue;
      expect(tables, sheet.name).toBe(1);
      expect(layout.repeatedRows?.[0], sheet.name).toBe(1);
    }
    const cells = sheets.flatMap(({ blocks }) => blocks.flatMap(cellsOfBlock));
    const ids = allCells(document).flatMap(({ id }) => (id === undefined || id.startsWith("cover.") ? [] : [id]));
    expect(cells.flatMap(({ id }) => id ?? [])).toEqual(ids);
  });

  it("prints on A3 where A4 would make the text smaller than 7 points", () => {
    const wide = (value: number): FormDocument => ({
      ...documentOf(),
      sheets: [
        {
          ...documentOf().sheets[0]!,
          orientation: "landscape",
          grid: Array.from({ length: 12 }, () => 11),
          blocks: [
            {
              kind: "table",
              columns: Array.from({ length: 12 }, (_, index) => ({ title: `${index}` })),
              rows: [
                row("item", ...Array.from({ length: 12 }, () => ({ value, format: "yen", style: "fixed" }) as const)),
              ],
            },
          ],
        },
      ],
    });
    const paperOf = (document: FormDocument) =>
      describeWorkbook(document, { document, result: input.result }).sheets[0]?.print?.paper;
    expect([paperOf(wide(1_000)), paperOf(wide(9_999_999_999_999))]).toEqual(["A4", "A3"]);
  });
});
