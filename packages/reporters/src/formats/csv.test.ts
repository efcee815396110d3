import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { sampleFinding, sampleReport } from "../report.fixture.ts";
import { reportView } from "../report-view.ts";
import { csv } from "./csv.ts";

type Row = Readonly<Record<string, string>>;

function textOf(...given: Parameters<typeof sampleReport>): string {
  return csv.write(reportView(sampleReport(...given), "ja"), false);
}

function rowsOf(...given: Parameters<typeof sampleReport>): readonly Row[] {
  return parse(textOf(...given), { bom: true, columns: true }) as Row[];
}

describe("the report as CSV", () => {
  test("begins with a byte order mark and the mark by which it is known, and its lines end in CRLF", () => {
    const text = textOf([sampleFinding()]);
    expect(text.startsWith("\uFEFF検査の報告の行,")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("has a row for each finding, what stops acceptance first, with the submitter's own columns", () => {
    const rows = rowsOf([
      sampleFinding({ ruleId: "b", blocking: false, severity: "warning", echo: { x_b: "2" } }),
      sampleFinding({ echo: { x_a: "1" }, count: 40 }),
    ]);
    expect(rows.map((row) => [row.検査の報告の行, row.いつ, row.件数, row.セル, row.項目, row.x_a, row.x_b])).toEqual([
      ["指摘", "提出の前", "40", "C2", "開始日", "1", ""],
      ["指摘", "あとでもよい", "1", "C2", "開始日", "", "2"],
    ]);
  });

  test("has rows for what it cannot place, what stays, what was not checked and what changed", () => {
    const finding = sampleFinding();
    const exception = { as: "confirmed", reason: "災害のため", approver: "課長", approvedDate: "2026-04-03" } as const;
    const base = sampleReport([finding]);
    const { ruleId } = finding;
    const rows = rowsOf([finding], {
      summary: { ...base.summary, acknowledged: { findings: 3, byRule: { [ruleId]: 3 } } },
      acknowledged: [{ ...finding, title: "題", exception }],
      omitted: { findings: 7, byRule: { [ruleId]: 7 } },
      skipped: [{ ruleId: "r-s", because: "理由です。" }],
      comparison: { previousAsOf: "2026-03-01", isComplete: true, fixed: 4, new: 5, remaining: 6, byRule: {} },
    });
    const kinds = rows.map((row) => [row.検査の報告の行, row.件数]);
    expect(kinds).toEqual([
      ["指摘", "1"],
      ["場所を省いた指摘", "7"],
      ["理由を付けて残すもの", "1"],
      ["理由を付けて残すもの", "2"],
      ["確認できなかった項目", ""],
      ["前回との比較", "4"],
      ["前回との比較", "5"],
      ["前回との比較", "6"],
    ]);
    expect(rows[2]?.理由).toContain("災害のため");
    expect(rows[2]?.場所).toContain("service.csv");
    expect(rows[4]).toMatchObject({ 指摘: "理由です。", 確認の番号: "r-s" });
  });

  test("what a program for tables would take for a formula is a text", () => {
    const signs = ["=1+1", "+1", "-1", "@SUM(A1)", "＝1", "\t=1", "a=1"];
    const rows = rowsOf(
      signs.map((sign) =>
        sampleFinding({ message: sign, location: { file: sign }, echo: { x_a: sign, [`x_${sign}`]: "" } }),
      ),
    );
    const guarded = ["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'＝1", "␉=1", "a=1"];
    for (const title of ["指摘", "ファイル", "x_a"]) expect(rows.map((row) => row[title])).toEqual(guarded);
  });
});
