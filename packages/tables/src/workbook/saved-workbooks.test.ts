import { readFile } from "node:fs/promises";
import { memorySource } from "@juso/model";
import { describe, expect, test } from "vitest";
import { type ReadingOutcome, readAll } from "../submission/reading.fixture.ts";

const read = async (name: string): Promise<ReadingOutcome> =>
  readAll([memorySource(name, await readFile(new URL(`saved/${name}`, import.meta.url)))]);

/** Findings about sheets: what, where, with which facts. */
const ofSheets = ({ findings }: ReadingOutcome) =>
  findings
    .filter(({ checkId }) => /^(?:sheet|row|cell-not|entity|column-visible)/.test(checkId))
    .map(({ checkId, messageId, location: { sheet, line, cell }, data }) => [
      `${checkId}.${messageId}`,
      [sheet, cell ?? line].filter((part) => part !== undefined).join("!"),
      data,
    ]);

describe.each(["xlsx", "ods"])("saved as .%s", (extension) => {
  test("what is hidden is read and said; merged cells are named; other sheets do no harm", async () => {
    const outcome = await read(`as-seen.${extension}`);
    expect(ofSheets(outcome)).toEqual([
      ["row-visible.hidden", "支援ケース!3", { count: 1 }],
      ["column-visible.hidden", "支援ケース!E1", { count: 1, columns: "E" }],
      ["cell-not-merged.merged", "支援ケース!A5", { count: 1, ranges: "A5:A6" }],
      ["sheet-known.memo", "メモ", { example: "支援ケース" }],
      ["sheet-visible.hidden", "支援プラン", { title: "支援プラン", titleEn: "Plan", count: 1 }],
    ]);
    expect(outcome.values.map(({ visits, note }) => [visits, note])).toEqual([
      [12, "髙﨑\n二行目"],
      [3, "行を隠した"],
      [4, "a  b"],
      [0, undefined],
      [1, "結合"],
      [2, undefined],
      [undefined, undefined],
    ]);
  });

  test("a filter, a copy of a sheet, and two sheets of one table", async () => {
    const outcome = await read(`filtered-and-copied.${extension}`);
    expect(ofSheets(outcome)).toEqual([
      ["row-visible.filtered", "支援ケース!3", { count: 1 }],
      ["entity-known.sheetAlsoLike", "支援ケース (2)", { title: "支援ケース", titleEn: "Case" }],
      ["sheet-unique.sameEntity", "Case", { title: "支援ケース", titleEn: "Case", first: "支援ケース" }],
    ]);
    expect(outcome.values.map(({ caseId }) => caseId)).toEqual(["C1", "C2", "C3", "C4"]);
  });

  test("a workbook with a password has its own words", async () => {
    expect((await read(`encrypted.${extension}`)).ids).toEqual(["file-readable.encrypted"]);
  });
});

test.each(["as-seen", "filtered-and-copied", "title-above"])(
  "%s: the same records and findings from both forms",
  async (name) => {
    const [xlsx, ods] = [await read(`${name}.xlsx`), await read(`${name}.ods`)];
    const named = (text: unknown) => JSON.parse(JSON.stringify(text).replaceAll(".ods", ".xlsx"));
    expect(named(ods.records)).toEqual(named(xlsx.records));
    expect(named(ods.findings)).toEqual(named(xlsx.findings));
  },
);

test("an old workbook has its own words", async () => {
  expect((await read("title-above.xls")).ids).toEqual(["file-readable.oldWorkbook"]);
});
