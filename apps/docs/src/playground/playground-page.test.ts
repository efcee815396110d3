import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { buildSite } from "../build-site.ts";
import { loadStandard } from "../load-standard.ts";
import { mainPages } from "../main-pages.ts";

const executablePath = (process.env.PATH ?? "")
  .split(delimiter)
  .flatMap((folder) => ["chromium", "chromium-browser", "google-chrome"].map((name) => join(folder, name)))
  .find((path) => existsSync(path));

const folder = mkdtempSync(join(tmpdir(), "juso-playground-"));
const path = join(folder, mainPages.playground.path);
let browser: Browser | undefined;

beforeAll(async () => {
  if (executablePath === undefined) return;
  mkdirSync(dirname(path), { recursive: true });
  const { files } = await buildSite(await loadStandard());
  writeFileSync(path, files.get(mainPages.playground.path)!);
  browser = await chromium.launch({ executablePath });
}, 60_000);
beforeEach((context) => {
  if (browser === undefined) context.skip("Chromium is not installed: the playground was opened in no browser.");
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The playground from a disk, and what it asked for beside itself. */
async function open(width = 1280): Promise<{ readonly page: Page; readonly requests: readonly string[] }> {
  const page = await browser!.newPage({ viewport: { width, height: 900 } });
  const requests: string[] = [];
  const address = pathToFileURL(path).href;
  page.on("request", (request) => {
    if (request.url() !== address && !request.url().startsWith("blob:")) requests.push(request.url());
  });
  page.on("pageerror", ({ message }) => requests.push(`error: ${message}`));
  await page.goto(address);
  return { page, requests };
}

/** Waits until the status says so. */
async function says(page: Page, words: string): Promise<void> {
  await page.getByRole("status").filter({ hasText: words }).waitFor({ timeout: 15_000 });
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

test("what is typed is checked at once, and what is mended is found no more; nothing is asked for outside", async () => {
  const { page, requests } = await open();
  await page.selectOption("#playground-table", "operator");
  await says(page, "指摘はありません");
  const text = await page.inputValue("#playground-text");
  const [titles = "", first = ""] = text.split("\n");
  const column = titles.split(",").indexOf("実施者名");
  const broken = first.split(",").with(column, "").join(",");
  await page.fill("#playground-text", text.replace(first, broken));
  await says(page, "エラー1件");
  const found = page.locator("#playground-findings li");
  expect(await found.first().textContent()).toMatch(/^エラー 2行目「実施者名」：.+直し方：.+/);
  expect(await found.first().locator("a").getAttribute("href")).toBe("checks/value-required.html");
  expect(await violations(page)).toEqual([]);
  await page.click("#playground-reset");
  await says(page, "指摘はありません");
  expect(await page.inputValue("#playground-text")).toBe(text);
  expect(requests).toEqual([]);
});

test("by keyboard alone, on 320 pixels, without anything that does not fit", async () => {
  const { page } = await open(320);
  await says(page, "記録を");
  await page.focus("#playground-table");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("playground-text");
  await page.keyboard.press("Control+End");
  await page.keyboard.type("a,b\n");
  await says(page, "エラー");
  expect(await page.locator("#playground-findings li").count()).toBeGreaterThan(0);
  expect(await violations(page)).toEqual([]);
  const { client, scroll } = await page.evaluate(() => ({
    client: document.documentElement.clientWidth,
    scroll: document.documentElement.scrollWidth,
  }));
  expect(scroll).toBe(client);
});

test("letters typed quickly are checked once they stop, and the last text is the one that counts", async () => {
  const { page } = await open();
  await page.selectOption("#playground-table", "operator");
  await says(page, "指摘はありません");
  const text = await page.inputValue("#playground-text");
  for (const name of ["a", "b", "c"]) await page.fill("#playground-text", `${text}${name}\n`);
  await page.fill("#playground-text", "");
  await says(page, "記録を0件");
});
