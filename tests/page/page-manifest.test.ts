import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runJuso } from "../cli/run-juso.ts";
import { examplesFolder } from "../conformance/example-folder.ts";
import { choose, filesOf, withChromium } from "./chromium.ts";

const tests = withChromium();
const panel = "#panel-manifest";

test("is refreshed after a change, with the bytes of the command line", async () => {
  const folder = join(tests.folder, "changed");
  cpSync(join(examplesFolder, "mihon-city"), folder, { recursive: true });
  appendFileSync(join(folder, "operator.csv"), "\r\n");
  rmSync(join(folder, "referral.csv"));
  const { page } = await tests.open();
  await choose(page, "folder", folder);
  await page.click(`${panel} summary`);
  const files = await filesOf(page, panel, "#make-manifest");
  const told = await page.locator(`${panel} .made`).textContent();
  expect(told).toContain("中身が変わった：operator.csv");
  expect(told).toContain("なくなった：referral.csv");
  expect((await runJuso(tests.folder, "manifest", folder)).exit).toBe(0);
  expect([...files].map(([name, bytes]) => [name, bytes.toString()])).toEqual([
    ["manifest.json", readFileSync(join(folder, "manifest.json"), "utf8")],
  ]);
  // With it the folder is as it says.
  await choose(page, "folder", folder);
  await page.click(`${panel} summary`);
  await page.click("#make-manifest");
  await page.locator(`${panel} .made p`, { hasText: "今のファイルのとおり" }).waitFor();
  await page.context().close();
});

test("asks for what the files do not tell, and takes the answers", async () => {
  const folder = join(tests.folder, "new");
  mkdirSync(folder);
  cpSync(join(examplesFolder, "mihon-city/operator.csv"), join(folder, "operator.csv"));
  cpSync(join(examplesFolder, "mihon-city/site.csv"), join(folder, "site.csv"));
  const { page } = await tests.open();
  await choose(page, "folder", folder);
  await page.click(`${panel} summary`);
  await page.click("#make-manifest");
  await page.locator("#manifest-code:focus").waitFor();
  await page.fill("#manifest-code", "992011");
  await page.fill("#manifest-year", "2025");
  await page.selectOption("#manifest-level", "p1");
  await page.fill("#manifest-author", "福祉課");
  const files = await filesOf(page, panel, "#make-manifest");
  const about = ["--municipality", "992011", "--fiscal-year", "2025", "--level", "p1", "--author", "福祉課"];
  expect((await runJuso(tests.folder, "manifest", folder, ...about)).exit).toBe(0);
  expect(files.get("manifest.json")?.toString()).toBe(readFileSync(join(folder, "manifest.json"), "utf8"));
  await page.context().close();
});

test("is not needed by a workbook, and the page says so", async () => {
  const { page } = await tests.open();
  await choose(page, "files", join(examplesFolder, "mihon-city-grant-only/mihon-city.xlsx"));
  await page.click(`${panel} summary`);
  await page.click("#make-manifest");
  await page.locator(`${panel} .made p`, { hasText: "要りません" }).waitFor();
  await page.context().close();
});
