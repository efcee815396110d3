import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { memorySource } from "@juso/model";
import { defaultReadLimits } from "@juso/tables";
import { openZip, writeZip } from "@juso/workbook";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { runJuso } from "../cli/run-juso.ts";
import { examplesFolder } from "../conformance/example-folder.ts";
import { choose, filesOf, judgeAsOf, withChromium } from "./chromium.ts";
import { violations } from "./violations.ts";

const tests = withChromium("full");
const panel = "#panel-package";
const city = join(examplesFolder, "mihon-city");
const defects = join(examplesFolder, "mihon-city-defects/submission");

async function opened(path: string, width = 1280): Promise<{ page: Page; requests: readonly string[] }> {
  const { page, requests } = await tests.open({ viewport: { width, height: 900 } });
  await judgeAsOf(page, "2026-03-31");
  await choose(page, "folder", path);
  await page.click(`${panel} summary`);
  return { page, requests };
}

async function expectSame(page: Page, path: string, name: string, options: readonly string[]): Promise<void> {
  const made = await filesOf(page, panel, "#make-package");
  const out = join(tests.folder, `${name}.zip`);
  const { notes } = await runJuso(tests.folder, "package", path, ...options, "--out", out);
  const written = [out, out.replace(/\.zip$/, "-receipt.pdf")].map((each) => readFileSync(each));
  expect([...made.keys()]).toEqual(["992011-2025.zip", "992011-2025-receipt.pdf"]);
  expect([...made.values()].map((bytes, index) => bytes.equals(written[index]!))).toEqual([true, true]);
  expect(notes).toContain((await page.locator(`${panel} .receipt-number`).textContent()) ?? "nothing");
}

/** A package from which a table was taken out. */
async function withoutOperators(bytes: Uint8Array): Promise<Uint8Array> {
  const opened = await openZip(memorySource("package.zip", new Uint8Array(bytes)), defaultReadLimits);
  if (opened.kind !== "entries") throw new Error(opened.kind);
  const kept = opened.entries.filter(({ name }) => name !== "operator.csv");
  return writeZip(
    await Promise.all(kept.map(async (entry) => ({ name: entry.name, content: await entry.slice(0, entry.size) }))),
  );
}

test("a package and its receipt are those of the command line, and both are told apart from one that was changed", async () => {
  const { page, requests } = await opened(city);
  await page.check("#package-for-report");
  await expectSame(page, city, "report", ["--document", "report"]);
  const number = (await page.locator(`${panel} .receipt-number`).textContent()) ?? "";
  expect(await violations(page)).toEqual([]);
  // What was made is verified with its number, then with that of another.
  const shown = page.locator("#panel-verification .result");
  await page.click("#panel-verification summary");
  await page.setInputFiles("#package-file", join(tests.folder, "report.zip"));
  await page.fill("#package-number", number);
  await page.click("#verify-package");
  await shown.locator("h3:focus").waitFor();
  expect(await shown.textContent()).toContain("作られたときのままです。");
  expect(await shown.textContent()).toContain("控えの受領番号と同じです。");
  await page.fill(
    "#package-number",
    number.replace(/.$/, (digit) => String((Number(digit) + 1) % 10)),
  );
  await page.click("#verify-package");
  await shown.locator(".alert").first().waitFor();
  expect(await shown.textContent()).toContain("書き間違いがあります");
  // A package that is chosen to be checked says what it is.
  const changed = join(tests.folder, "changed.zip");
  writeFileSync(changed, await withoutOperators(readFileSync(join(tests.folder, "report.zip"))));
  await choose(page, "files", changed);
  expect(await page.locator(".package").textContent()).toContain(number);
  expect(await page.locator(".package .alert").textContent()).toContain("作られたときから変わっています");
  expect(await page.locator(".package li").allTextContents()).toEqual(["なくなった：operator.csv"]);
  expect(await page.locator(panel).count()).toBe(0);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await violations(page)).toEqual([]);
  expect(requests).toEqual([]);
  await page.context().close();
});

test("of data with errors nothing is made until somebody wants it, and then the package says so", async () => {
  const { page } = await opened(defects);
  await page.check("#package-for-none");
  await page.click("#make-package");
  await page.locator(`${panel} .made p`, { hasText: "パッケージは作っていません" }).waitFor();
  expect(await page.locator(`${panel} a`).count()).toBe(0);
  await page.check("#package-not-accepted");
  await expectSame(page, defects, "defects", ["--document", "none", "--not-accepted"]);
  expect(await page.locator(`${panel} .made`).textContent()).toContain("エラーが残っていることが");
  await page.context().close();
});
