import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSite, loadStandard } from "@juso/docs";
import type { BrowserContextOptions, Page } from "playwright-core";
import { beforeAll } from "vitest";
import { withChromium } from "../page/chromium.ts";

/** A page of the site in a browser, opened from a disk. */
interface OpenedPage {
  readonly page: Page;
  /** Addresses of everything that was asked for but the pages themselves, and errors of their programs. */
  readonly requests: readonly string[];
}

/** What the tests of a file have in common. */
export interface SiteTests {
  /** One page of each kind: those of the menu, and the largest of each folder. */
  kinds(): readonly string[];
  /** Opens a page by its path within the site, with or without `?query`. */
  open(path: string, options?: BrowserContextOptions): Promise<OpenedPage>;
}

/** Builds the site beside the page that checks submissions, as they lie on a stick, and opens it in Chromium. */
export async function withSite(): Promise<SiteTests> {
  const tests = withChromium();
  const { files, copies, menu } = await buildSite(await loadStandard());
  beforeAll(() => {
    const put = (path: string, write: (target: string) => void): void => {
      const target = join(tests.folder, path);
      mkdirSync(dirname(target), { recursive: true });
      write(target);
    };
    for (const [path, text] of files) put(path, (target) => writeFileSync(target, text));
    for (const [path, source] of copies) {
      // Beside the site lies the page that `withChromium` has built.
      if (path.includes("/")) put(path, (target) => copyFileSync(source, target));
    }
  });
  const folder = pathToFileURL(`${tests.folder}/`).href;
  return {
    kinds: () => {
      const largest = new Map<string, string>();
      for (const [path, { length }] of files) {
        const folder = posix.dirname(path);
        const before = largest.get(folder);
        if (before === undefined || length > files.get(before)!.length) largest.set(folder, path);
      }
      return [...new Set([...menu, ...largest.values()])];
    },
    open: async (path, options = {}) => {
      const context = await tests.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const requests: string[] = [];
      context.on("request", (request) => {
        const isPage = request.isNavigationRequest() && request.url().startsWith("file:");
        if (!isPage && !request.url().startsWith("blob:")) requests.push(request.url());
      });
      page.on("pageerror", (error) => requests.push(`error: ${error.message}`));
      await page.goto(new URL(path, folder).href);
      return { page, requests };
    },
  };
}
