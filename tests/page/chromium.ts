import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildPage, type Edition } from "@juso/page";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { chromiumPath } from "./chromium-path.ts";

/** The page in a browser, opened from a disk as a clerk opens it. */
interface OpenedPage {
  readonly page: Page;
  /** Addresses of everything that was asked for but the page itself and its worker. */
  readonly requests: readonly string[];
}

/** What the tests of a file have in common. */
export interface PageTests {
  /** An empty folder that is removed at the end. */
  readonly folder: string;
  readonly browser: Browser;
  open(options?: BrowserContextOptions): Promise<OpenedPage>;
}

/**
 * Opens Chromium for the tests of a file. Where there is none they are skipped, and say so.
 *
 * @param edition the page that is opened.
 */
export function withChromium(edition: Edition = "light"): PageTests {
  const folder = mkdtempSync(join(tmpdir(), "juso-page-"));
  const path = join(folder, "juso-validator.html");
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (chromiumPath === undefined) return;
    writeFileSync(path, await buildPage(edition, "quick"));
    browser = await chromium.launch({ executablePath: chromiumPath });
  });
  beforeEach((context) => {
    if (browser === undefined) context.skip("Chromium is not installed: the page was opened in no browser.");
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder,
    get browser() {
      return browser!;
    },
    open: async (options = {}) => {
      const context = await browser!.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const requests: string[] = [];
      const address = pathToFileURL(path).href;
      context.on("request", (request) => {
        if (request.url() !== address && !request.url().startsWith("blob:")) requests.push(request.url());
      });
      page.on("pageerror", (error) => requests.push(`error: ${error.message}`));
      await page.goto(address);
      return { page, requests };
    },
  };
}

/** The day by which the tests judge, as the command line's do. */
export async function judgeAsOf(page: Page, day: string): Promise<void> {
  await page.click(".settings summary");
  await page.fill("#as-of", day);
}

/**
 * Chooses files, or a folder, and waits for the result.
 *
 * @returns what the verdict says.
 */
export async function choose(page: Page, input: "files" | "folder", path: string): Promise<string> {
  await page.setInputFiles(`#choose-${input}`, path);
  return (await page.locator("#verdict:focus").textContent()) ?? "";
}

/** Saves the result in a form. @returns the bytes of each file, by its name. */
export async function save(
  page: Page,
  format: "csv" | "html" | "json" | "workbook" | "pdf" | "xlsx",
): Promise<Map<string, Buffer>> {
  return filesOf(page, ".save", `#save-${format}`);
}

/**
 * Presses a button that makes files.
 *
 * @param place the part of the page in which the files are offered.
 * @returns the bytes of each file, by its name.
 */
export async function filesOf(page: Page, place: string, button: string): Promise<Map<string, Buffer>> {
  const made = new Map<string, Buffer>();
  await page.evaluate((at) => document.querySelector(`${at} .made`)?.replaceChildren(), place);
  const first = page.waitForEvent("download", { timeout: 5000 }).catch(() => undefined);
  await page.click(button);
  await page.waitForSelector(`${place} .made a`);
  const links = await page.locator(`${place} .made a`).all();
  // One file is given at once; several are links.
  if (links.length === 1) await first;
  for (const link of links) {
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    made.set(download.suggestedFilename(), Buffer.concat(chunks));
  }
  return made;
}
