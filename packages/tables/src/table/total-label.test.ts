import { codeLists, entityProfiles } from "@juso/schemas";
import { expect, test } from "vitest";
import { totalLabelOf } from "./total-label.ts";

test.each([
  "合計",
  "小計",
  "計",
  "総計",
  "累計",
  "総合計",
  "合　計",
  " 合 計 ",
  "（計）",
  "【合計】",
  "合計額",
  "合計金額",
  "合計（円）",
  "合計：",
  "※合計",
  "小計（人件費）",
  "Total",
  "TOTAL",
  "Ｔｏｔａｌ",
  "Grand Total",
  "Sub-total",
  "subtotal",
])("%s is nothing but the label of a total", (text) => {
  expect(totalLabelOf(text)).toBe("whole");
});

test.each([
  "人件費計",
  "人件費（計）",
  "旅費・需用費合計",
  "4月小計",
  "令和7年度合計額",
  "小計 人件費",
  "Total cost of staff",
])("%s also says of what", (text) => {
  expect(totalLabelOf(text)).toBe("part");
});

test.each([
  "",
  "会計",
  "一般会計",
  "家計",
  "設計",
  "会計年度任用職員",
  "家計管理の課題",
  "合計特殊出生率",
  "統計",
  "計画",
  "集計表",
  "totally",
  "計算書のとおり支出した旅費と需用費の額をすべて合わせた合計",
])("%j is no label of a total", (text) => {
  expect(totalLabelOf(text)).toBeUndefined();
});

test("no field or option of the standard looks like one, apart from codes that are plain words", () => {
  const texts = [
    ...entityProfiles.flatMap(({ fields }) => fields.flatMap(({ key, title }) => [key, title.ja])),
    ...[...codeLists.values()].flatMap(({ codes }) => codes.flatMap(({ code, title }) => [code, title.ja])),
  ];
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter((text) => totalLabelOf(text) !== undefined)).toEqual(["total", "totalCost"]);
});
