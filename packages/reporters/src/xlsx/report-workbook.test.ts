import { readCells, type SheetCells } from "@juso/workbook";
import { describe, expect, test } from "vitest";
import { xlsx } from "../formats/xlsx.ts";
import { sampleFinding, sampleReport } from "../report.fixture.ts";
import { reportView } from "../report-view.ts";
import { sheetText } from "./sheet-text.ts";

async function bytesOf(...given: Parameters<typeof sampleReport>): Promise<Uint8Array> {
  const { files, notes } = await xlsx.write(reportView(sampleReport(...given), "ja"));
  expect(notes).toEqual([]);
  return files[0]!.content;
}

async function sheetsOf(...given: Parameters<typeof sampleReport>): Promise<readonly SheetCells[]> {
  const read = await readCells(await bytesOf(...given));
  if (read.kind !== "cells") throw new Error(read.kind);
  return read.sheets;
}

function column(sheet: SheetCells | undefined, title: string): readonly unknown[] {
  const head = sheet?.cells.find(({ row, value }) => row === 1 && value === title);
  return sheet?.cells.filter((cell) => cell.column === head?.column && cell.row > 1).map(({ value }) => value) ?? [];
}

describe("the workbook of a report", () => {
  test("has its four sheets and the hidden one by which it is known, and is the same every time", async () => {
    expect((await sheetsOf([sampleFinding()])).map(({ name }) => name)).toEqual([
      "概要",
      "指摘一覧",
      "確認できなかった項目",
      "読んだファイル",
      "_juso_report",
    ]);
    expect(await bytesOf([sampleFinding()])).toEqual(await bytesOf([sampleFinding()]));
  });

  test("has a row for each finding, what stops acceptance first, with the submitter's own columns", async () => {
    const [, findings] = await sheetsOf([
      sampleFinding({ ruleId: "b", blocking: false, severity: "warning", echo: { x_b: "2" } }),
      sampleFinding({ echo: { x_a: "1" }, count: 40 }),
    ]);
    expect(column(findings, "いつ")).toEqual(["提出の前", "あとでもよい"]);
    expect(column(findings, "件数")).toEqual([40, 1]);
    expect(column(findings, "セル")).toEqual(["C2", "C2"]);
    expect(column(findings, "項目")).toEqual(["開始日", "開始日"]);
    expect(column(findings, "x_a")).toEqual(["1"]);
    expect(column(findings, "x_b")).toEqual(["2"]);
    expect(column(findings, "前回から")).toEqual([]);
  });

  test("says what is new since an earlier report", async () => {
    const change = { fixed: 0, new: 1, remaining: 0 };
    const comparison = { previousAsOf: "2026-03-01", isComplete: true, ...change, byRule: {} };
    const [, findings] = await sheetsOf([sampleFinding({ since: "new" })], { comparison });
    expect(column(findings, "前回から")).toEqual(["新しい"]);
  });

  test("says what could not be checked and which files were read", async () => {
    const [, findings, skipped, files] = await sheetsOf([], { skipped: [{ ruleId: "r-s", because: "理由です。" }] });
    expect(column(findings, "順番")).toEqual(["指摘はありません。"]);
    expect(column(skipped, "確認の番号")).toEqual(["r-s"]);
    expect(column(files, "ファイル")).toEqual(["service.csv"]);
    expect(column(files, "記録の数")).toEqual([1]);
  });

  test("says below the list that places were left out", async () => {
    const [, findings] = await sheetsOf([sampleFinding()], { omitted: { findings: 9, byRule: {} } });
    expect(column(findings, "順番").join()).toContain("9件の場所を省きました");
  });
});

test("what looks like a formula is a text, and control characters are shown", async () => {
  const signs = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\u001b\ud800"];
  const sheets = await sheetsOf(
    signs.map((sign) => sampleFinding({ message: sign, location: { file: sign }, echo: { x_a: sign } })),
  );
  const cells = sheets.flatMap((sheet) => sheet.cells);
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  for (const title of ["指摘", "ファイル", "x_a"]) {
    expect(column(sheets[1], title)).toEqual(["=1+1", "+1", "-1", "@SUM(A1)", "␉=1", "␛\\ud800"]);
  }
});

test("a text that no cell can hold is cut off between characters, with a sign", () => {
  expect(sheetText("a".repeat(32_000))).toHaveLength(32_000);
  expect(sheetText(`${"a".repeat(31_999)}😀${"a".repeat(2000)}`)).toBe(`${"a".repeat(31_999)}…`);
});
