import type { Report, WhoFixes } from "@juso/model";
import { describe, expect, it } from "vitest";
import { readPdfText } from "../../../paper/src/pdf/read-pdf-text.fixture.ts";
import { sampleFonts } from "../../../paper/src/pdf/sample-fonts.fixture.ts";
import { sampleFinding, sampleReport } from "../report.fixture.ts";
import { reportView } from "../report-view.ts";
import { pdf } from "./pdf.ts";

const fonts = sampleFonts();

async function bytesOf(report: Report, language: "ja" | "en" = "ja"): Promise<Uint8Array> {
  if (pdf.isText) throw new Error("a PDF is a file");
  const { files, notes } = await pdf.write(reportView(report, language, undefined, async () => fonts));
  expect([files.length, files[0]?.name, notes]).toEqual([1, "report.pdf", []]);
  return files[0]!.content;
}

/** The text of the one page, without white space. */
async function pageOf(report: Report, language: "ja" | "en" = "ja"): Promise<string> {
  const pages = readPdfText(await bytesOf(report, language));
  expect(pages).toHaveLength(1);
  return (pages[0] ?? "").replaceAll(/\s/g, "");
}

/** A report with so many causes, each found as often as its number says. */
function reportOf(causes: number, title: (number: number) => string, change: Partial<Report> = {}): Report {
  const people = [
    "municipality",
    "operator",
    "vendor",
    "prefecture",
    "standard",
  ] as const satisfies readonly WhoFixes[];
  const base = sampleReport([sampleFinding()]);
  const tasks = Array.from({ length: causes }, (_, index) => ({
    ...({
      ruleId: `rule-${index + 1}`,
      title: title(index + 1),
      severity: "error",
      blocking: index < causes / 2,
    } as const),
    ...{ whoFixes: people[index % people.length]!, count: index + 1 },
  }));
  return { ...base, summary: { ...base.summary, tasks }, ...change };
}

const long = "とても長い標題".repeat(2_000);
const comparison = { ...{ previousAsOf: "2026-03-01", fixed: 1, new: 2, remaining: 3 }, byRule: {}, isComplete: false };
const skipped = Array.from({ length: 20 }, (_, index) => ({ ruleId: `s-${index}`, because: `${index}${long}` }));

describe("pdf", () => {
  it("is one page with as many causes as it holds, in the order of the work, and says how many more there are", async () => {
    const page = await pageOf(reportOf(60, (number) => `〔${number}〕${"長い標題".repeat(12)}`));
    const shown = [...page.matchAll(/〔(\d+)〕/g)].map(([, number]) => Number(number));
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.length).toBeLessThan(60);
    expect(shown).toEqual(shown.map((_, index) => index + 1));
    const left = Array.from({ length: 60 - shown.length }, (_, index) => shown.length + index + 1);
    const found = left.reduce((sum, number) => sum + number, 0);
    expect(page).toContain(`ほかに${left.length}種類（${found.toLocaleString("en")}件）`);
    for (const form of ["html", "xlsx", "workbook"]) expect(page).toContain(`--format${form}`);
  });

  it("names every cause when there is room, and none as more", async () => {
    const page = await pageOf(reportOf(12, (number) => `〔${number}〕標題`));
    expect(page.match(/〔\d+〕/g)).toHaveLength(12);
    expect(page).not.toContain("ほかに");
  });

  it.each(["ja", "en"] as const)("stays one page when every text is as long as can be: %s", async (language) => {
    const change = { submission: long, comparison, skipped, omitted: { findings: 7, byRule: {} } };
    const page = await pageOf(
      reportOf(60, () => long, change),
      language,
    );
    expect(page).toContain("…");
    expect(page).toContain("1/1");
    expect(page).toContain(language === "ja" ? "確認できなかった項目が20件" : "20checkscouldnotbemade");
  });

  it("says who has to do what, when, and what changed", async () => {
    const page = await pageOf(reportOf(10, (number) => `標題${number}`, { comparison }));
    expect(page).toContain("市町村の担当者16");
    expect(page).toContain("令和8年3月1日基準");
    expect(page).toContain("直ったもの1件、新しいもの2件、残っているもの3件");
  });

  it("names the submission when the report does, and is plain when nothing was found", async () => {
    expect(await pageOf(sampleReport([], { submission: "受付/見本市" }))).toContain(
      "受付/見本市問題は見つかりませんでした",
    );
    expect(await pageOf(sampleReport([]))).not.toContain("--format");
  });

  it("shows a character that no font has by its number, and obeys none", async () => {
    const page = await pageOf(sampleReport([], { submission: "\ufe0f見本\uE000市\u001b[1m\u202e辻\u{e0100}市.xlsx" }));
    expect(page).toContain("U+FE0F見本U+E000市U+001B[1m\\u202e辻\u{e0100}市");
    expect(page).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });

  it("gives the same bytes for the same report, of one size of paper", async () => {
    const report = reportOf(5, (number) => `標題${number}`);
    const [first, second] = [await bytesOf(report), await bytesOf(report)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(Buffer.from(first).toString("latin1")).toContain("/MediaBox [0 0 595.28 841.89]");
  });

  it("declares its language, and ends with day, versions and hashes", async () => {
    const change = { standard: { version: "9.8.7", ruleSetHash: "abcdef0123" } };
    const report = sampleReport([], change);
    expect(Buffer.from(await bytesOf(report, "en")).toString("latin1")).toContain("/Lang (en)");
    expect(await pageOf(report, "en")).toMatch(
      /JUSO0\.1\.0,standard9\.8\.7:input[0-9a-f]{8},rulesabcdef01asof2026-04-01/,
    );
    expect(await pageOf(report)).toMatch(/JUSO0\.1\.0・標準9\.8\.7入力[0-9a-f]{8}・ルールabcdef01令和8年4月1日現在/);
  });

  it("says in a sentence that it needs fonts", async () => {
    if (pdf.isText) throw new Error("a PDF is a file");
    await expect(pdf.write(reportView(sampleReport([]), "ja"))).rejects.toMatchObject({ code: "usage" });
  });
});
