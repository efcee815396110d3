import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { chromiumPath } from "../page/chromium-path.ts";

/** A page that was opened from a disk. */
export interface OpenedDashboard {
  readonly page: Page;
  /** Everything that was asked for but the page itself, and what the browser complained of. */
  readonly troubles: readonly string[];
}

/**
 * Opens pages that are texts in Chromium, from files. Where there is none the tests are skipped, and say so.
 *
 * @param pages their texts by name.
 */
export function withDashboards<Name extends string>(
  pages: Readonly<Record<Name, string>>,
): (name: Name, options?: BrowserContextOptions) => Promise<OpenedDashboard> {
  const folder = mkdtempSync(join(tmpdir(), "juso-dashboard-"));
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (chromiumPath === undefined) return;
    for (const [name, text] of Object.entries<string>(pages)) writeFileSync(join(folder, `${name}.html`), text);
    browser = await chromium.launch({ executablePath: chromiumPath });
  });
  beforeEach((context) => {
    if (browser === undefined) context.skip("Chromium is not installed: the page was opened in no browser.");
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return async (name, options = {}) => {
    const context = await browser!.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const troubles: string[] = [];
    const address = pathToFileURL(join(folder, `${name}.html`)).href;
    context.on("request", (request) => {
      if (request.url() !== address) troubles.push(request.url());
    });
    page.on("console", (message) => troubles.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
    await page.goto(address);
    return { page, troubles };
  };
}
