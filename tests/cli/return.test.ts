import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readPdfText } from "../../packages/paper/src/pdf/read-pdf-text.fixture.ts";
import { type Outcome, runJuso } from "./run-juso.ts";

const city = fileURLToPath(new URL("../../examples/mihon-city", import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "juso-return-"));
  mkdirSync(join(folder, "received"));
  expect((await juso("package", city, "--document", "application", "--out", "received/sent.zip")).exit).toBe(0);
  const roster = "団体コード,市町村名,実施区分\r\n992011,見本市,実施\r\n992020,見本野市,実施\r\n";
  writeFileSync(join(folder, "roster.csv"), roster);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function juso(...args: readonly string[]): Promise<Outcome> {
  return runJuso(folder, ...args);
}

test("a notice for the wrong document and a reminder, twice the same bytes", async () => {
  const args = ["received", "--roster", "roster.csv", "--fiscal-year", "2025", "--document", "report"];
  for (const out of ["one", "two"]) {
    const outcome = await juso("return", ...args, "--reply-by", "2026-04-24", "--out", out);
    expect(outcome).toMatchObject({ exit: 0, notes: expect.stringContaining("2市町村分") });
  }
  expect(readdirSync(join(folder, "one")).sort()).toEqual(["992011", "992020"]);
  const text = (code: string): string => readPdfText(readFileSync(join(folder, "one", code, "notice.pdf"))).join("");
  expect(text("992011")).toContain("文書違い");
  expect(text("992011")).toContain("令和8年4月24日");
  expect(text("992020")).toContain("提出のお願い");
  for (const code of ["992011", "992020"]) {
    const bytes = (out: string): Buffer => readFileSync(join(folder, out, code, "notice.pdf"));
    expect(bytes("one").equals(bytes("two"))).toBe(true);
  }
});

test("without a year nothing is made", async () => {
  expect(await juso("return", "received", "--out", "none")).toMatchObject({ exit: 2, result: "" });
});
