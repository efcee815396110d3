import { entityProfiles } from "@juso/schemas";
import { describe, expect, test } from "vitest";
import type { CellContent } from "../cells/cell-reader.ts";
import { isNoteText, judgeRow, type RowKind } from "./judge-row.ts";
import type { HeaderColumn } from "./match-header.ts";

function columnsOf(entity: string, keys: readonly string[]): readonly HeaderColumn[] {
  const fields = entityProfiles.find(({ key }) => key === entity)?.fields ?? [];
  return keys.map((key) => fields.find((field) => field.key === key) ?? "reported");
}

const costs = columnsOf("costLine", [
  "costLineId",
  "fiscalYear",
  "componentCode",
  "expenseCategory",
  "fundingSource",
  "description",
  "plannedYen",
  "備考",
]);

describe("a row of costs", () => {
  test.each<[RowKind, readonly CellContent[], number]>([
    ["record", ["CL-1", "2025", "ccsLtc", "人件費", "一般財源", "相談員", "100"], 0],
    // The label where the key belongs, and beside it when the key is blank.
    ["total", ["合計", "", "", "", "", "", "100"], 0],
    ["total", ["", "", "", "", "", "合計", "100"], 5],
    ["total", ["", "", "", "合　計", "", "", "100"], 3],
    ["total", ["", "2025", "", "", "", "", "合計", ""], 6],
    ["total", ["", "", "", "", "", "", 100, "（計）"], 7],
    ["total", ["", "2025", "ccsLtc", "", "", "人件費計", 100], 5],
    ["total", ["C小計", "", "", "", "", "", "100"], 0],
    // All that the messages about blanks asked for was filled in.
    ["total", ["合計", "2025", "ccsLtc", "人件費", "一般財源", "", "17500000"], 0],
    ["total", ["計", 2025, "ccsLtc", "人件費", "一般財源", "", 17_500_000], 0],
    // An id that was dragged down to the total.
    ["total", ["CL-9", "", "", "", "", "合計", "100"], 5],
    ["total", ["CL-9", "2025", "", "", "", "人件費計", "100"], 5],
    ["total", ["CL-9", "2025", "ccsLtc", "小計", "一般財源", "", "100"], 3],
    // Whole in every respect, and says nothing but 合計: nobody but a person can tell.
    ["doubtful", ["CL-9", "2025", "ccsLtc", "人件費", "一般財源", "合計", "100"], 5],
    ["doubtful", ["CL-9", "", "ccsLtc", "人件費", "一般財源", "計", "100"], 5],
    // A description like any other.
    ["record", ["CL-9", "2025", "ccsLtc", "人件費", "一般財源", "旅費・需用費合計", "100"], 0],
    ["record", ["CL-9", "2025", "ccsLtc", "人件費", "一般財源", "会計年度任用職員", "100"], 0],
    // A remark about a whole record, and a record without figures.
    ["record", ["CL-9", "2025", "ccsLtc", "人件費", "一般財源", "相談員", "100", "計"], 0],
    ["record", ["CL-9", "2025", "ccsLtc", "人件費", "一般財源", "計", ""], 0],
    // A word in a cell of numbers is a wrong number of its record.
    ["record", ["CL-9", "2025", "ccsLtc", "人件費", "一般財源", "相談員", "計"], 0],
    ["note", ["※ 消費税を含む。", "", "", "", "", "", ""], 0],
    ["note", ["", "", "（注）令和7年度当初予算による。"], 2],
    ["note", ["", "", "", "", "", "", "", "以上"], 7],
    ["example", ["記入例：CL-1", "例：2025", "例:ccsLtc"], 0],
    ["example", ["", "例：2025", "  "], 1],
    // Somebody began to type over a copy of the example: that is a record, with what is wrong in it.
    ["record", ["CL-1", "例：2025", "例：ccsLtc"], 0],
    ["record", ["例：CL-1", 2025], 0],
    ["record", ["例年どおり", ""], 0],
    ["record", ["※ 消費税を含む。", "2025"], 0],
    ["record", ["", "", ""], 0],
  ])("is a %s: %j", (kind, cells, column) => {
    expect(judgeRow(cells, costs)).toEqual({ kind, column });
  });
});

test("a key of several fields is blank when one of them is", () => {
  const columns = columnsOf("grantLine", ["fiscalYear", "grantItem", "baseYearCostYen"]);
  expect(judgeRow(["2025", "", "計"], columns).kind).toBe("total");
  expect(judgeRow(["2025", "合計", "100"], columns).kind).toBe("total");
});

test("a code that is a word for a total is a code", () => {
  const columns = columnsOf("grantSetting", [
    "fiscalYear",
    "costBaseMethod",
    "incomeDeductionMethod",
    "adjustmentGrantYen",
  ]);
  expect(judgeRow(["2025", "totalCost", "total", "100"], columns).kind).toBe("record");
  expect(judgeRow(["2025", "合計", "total", "100"], columns).kind).toBe("total");
});

test("without a column for the key every row with a label is a total", () => {
  expect(
    judgeRow(["2025", "合計", "100"], columnsOf("costLine", ["fiscalYear", "description", "plannedYen"])).kind,
  ).toBe("total");
});

test("a site that is called 計 is a site", () => {
  const columns = columnsOf("site", ["siteId", "siteName", "siteKind", "componentCodes"]);
  expect(judgeRow(["S-1", "計", "ltcCenter", "ccsLtc"], columns).kind).toBe("record");
});

test.each([
  "※1 x",
  "＊注記",
  "(注) x",
  "（注1）x",
  "注：x",
  "注1）x",
  "注 x",
  "[注]x",
  "備考：x",
  "出典：x",
  "（以下余白）",
  "以　上",
])("%s is a note", (text) => {
  expect(isNoteText(text)).toBe(true);
});

test.each(["", "注文住宅", "注意喚起", "備考", "以上児", "C-1", "資料作成", "C-1※"])("%j is no note", (text) => {
  expect(isNoteText(text)).toBe(false);
});
