import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { runJuso } from "../cli/run-juso.ts";
import { examplesFolder } from "../conformance/example-folder.ts";
import { choose, judgeAsOf, withChromium } from "./chromium.ts";
import { violations } from "./violations.ts";

const tests = withChromium();
const city = join(examplesFolder, "mihon-city");
const defects = join(examplesFolder, "mihon-city-defects/submission");

const withFindings = async (page: Page): Promise<void> => {
  await judgeAsOf(page, "2026-03-31");
  await choose(page, "folder", defects);
};

/** Fewer of them, for what is the same however many there are. */
const withSomeFindings = async (page: Page): Promise<void> => {
  await page.click("#example");
  await page.locator("#verdict:focus").waitFor();
};

const withCity = async (page: Page): Promise<void> => {
  await judgeAsOf(page, "2026-03-31");
  await choose(page, "folder", city);
};

/** How each state of the page comes about. */
const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "at the start": async () => undefined,
  "with settings and the notice open": async (page) => {
    await page.click(".settings summary");
    await page.click(".offline summary");
  },
  "with a clean result": withCity,
  "with findings": withFindings,
  "with findings by sheet": async (page) => {
    await withSomeFindings(page);
    await page.check("#by-sheet");
  },
  "with a filter": async (page) => {
    await withFindings(page);
    await page.fill("#find", "同意");
    await page.check("#who-operator");
  },
  "with a filter that nothing passes": async (page) => {
    await withSomeFindings(page);
    await page.fill("#find", "どこにもない言葉");
  },
  "with files that were made": async (page) => {
    await withSomeFindings(page);
    await page.click("#save-workbook");
    await page.waitForSelector(".made a");
  },
  "with the form of a template at the start": async (page) => {
    await page.click("#panel-template summary");
    await page.click("#make-csv");
    await page.waitForSelector("#panel-template .made a");
  },
  "with a calculation": async (page) => {
    await withCity(page);
    await page.click("#panel-calculation summary");
    await page.check("#calculate-for-report");
    await page.click("#calculate");
    await page.locator("#panel-calculation h3:focus").waitFor();
    // Down to the first lines that are added up; everything at once takes axe-core a minute.
    await page.evaluate(() => {
      for (let at: Element | null = document.querySelector(".tree table"); at !== null; at = at.parentElement) {
        if (at instanceof HTMLDetailsElement) at.open = true;
      }
    });
  },
  "with indicators and a manifest that asks": async (page) => {
    await page.setInputFiles(
      "#choose-files",
      ["operator.csv", "site.csv"].map((name) => join(city, name)),
    );
    await page.locator("#verdict:focus").waitFor();
    await page.click("#panel-indicators summary");
    await page.click("#count-indicators");
    await page.locator("#panel-indicators h3:focus").waitFor();
    await page.click("#panel-manifest summary");
    await page.click("#make-manifest");
    await page.locator("#manifest-code:focus").waitFor();
  },
  "with reasons that are written, and a form to write more": async (page) => {
    await withFindings(page);
    const form = page.locator(".cause .staying").first();
    await form.locator("summary").click();
    for (const box of await form.locator("input[type=checkbox]").all()) await box.check();
    await form.locator("textarea").fill("災害対応のため");
    await form.locator("input[type=text]").fill("福祉課長");
    await form.locator("input[type=date]").first().fill("2026-03-30");
    await form.locator("button").click();
    await page.locator("#panel-exceptions").waitFor();
    await page.click("#save-exceptions");
    await page.waitForSelector("#panel-exceptions .made a");
    await page.locator(".cause .staying summary").first().click();
  },
  "with several submissions": async (page) => {
    await page.setInputFiles("#choose-folder", join(examplesFolder, "events"));
    await page.locator("#submissions:focus").waitFor();
    await page.locator(".list tbody button").first().click();
    await page.locator("#verdict:focus").waitFor();
  },
  "in English": async (page) => {
    await page.click("#language-en");
    await withSomeFindings(page);
  },
  "with an error": async (page) => {
    const { result } = await runJuso(tests.folder, "validate", join(examplesFolder, "mihon-city"), "--format", "json");
    const paths = ["one.json", "two.json"].map((name) => join(tests.folder, name));
    for (const path of paths) writeFileSync(path, result);
    await page.setInputFiles("#choose-files", paths);
    await page.locator("#failed:focus").waitFor();
  },
};

/** What a narrow screen can make worse. */
const changedByWidth = ["color-contrast", "scrollable-region-focusable", "target-size"];

describe.each(Object.entries(states))("%s", (_, reach) => {
  test("nothing keeps anybody out: light, dark, on a narrow screen, at twice the size", async () => {
    const { page } = await tests.open();
    await reach(page);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    // Nothing but colours can have changed.
    expect(await violations(page, ["color-contrast"])).toEqual([]);
    // 1,280 px at 200 % are 640, at 400 % 320; nobody scrolls sideways to read.
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: 640 });
      const hidden = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(hidden).toBeLessThanOrEqual(0);
    }
    expect(await violations(page, changedByWidth)).toEqual([]);
    await page.context().close();
  });
});

test("axe-core is at work: a button without a name is found", async () => {
  const { page } = await tests.open();
  await page.evaluate(() => document.querySelector("#example")?.replaceChildren());
  expect((await violations(page)).join()).toContain("button-name");
  await page.context().close();
});

test("a filter shows what matches and nothing else, by cause and by sheet", async () => {
  const { page } = await tests.open();
  await withFindings(page);
  const visible = (selector: string): Promise<readonly string[]> =>
    page.locator(`${selector}:visible`).allTextContents();
  const all = await visible(".causes .cause");
  await page.fill("#find", "同意");
  const some = await visible(".causes .cause");
  expect(some.length).toBeGreaterThan(0);
  expect(some.length).toBeLessThan(all.length);
  expect(some.filter((text) => !text.includes("同意"))).toEqual([]);
  await page.check("#by-sheet");
  const rows = await visible(".sheet tbody tr");
  expect(rows.length).toBeGreaterThan(0);
  await page.check("#who-vendor");
  const theirs = await visible(".sheet tbody tr");
  expect(theirs.length).toBeLessThan(rows.length);
  await page.check("#who-all");
  await page.fill("#find", "");
  await page.check("#by-cause");
  expect(await visible(".causes .cause")).toEqual(all);
  // A line of the list by sheets leads to its cause.
  await page.check("#by-sheet");
  const target = await page.locator(".sheet tbody a").last().getAttribute("href");
  await page.locator(".sheet tbody a").last().click();
  expect(await page.locator(target!).isVisible()).toBe(true);
  await page.context().close();
});
