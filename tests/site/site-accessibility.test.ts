import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violations } from "../page/violations.ts";
import { withSite } from "./opened-site.ts";

const site = await withSite();

/** How far the page can be scrolled sideways, in pixels. */
function hiddenWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Rows of a table and sections of a long page are made alike; axe-core looks at the first ones, and at the menu. */
async function prepareForAxe(page: Page): Promise<void> {
  await page.evaluate(() => {
    const alike = ["tbody tr", ".files li", "main section", "section .scroll"].map(
      (each) => `${each}:nth-of-type(n + 6)`,
    );
    for (const one of document.querySelectorAll(alike.join())) one.remove();
    document.querySelector<HTMLDetailsElement>(".menu")!.open = true;
  });
}

describe.each(site.kinds())("%s", (path) => {
  test("keeps nobody out: light, dark, on a narrow screen, at twice the size; asks for nothing", async () => {
    const { page, requests } = await site.open(path);
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await hiddenWidth(page), `${width} px`).toBeLessThanOrEqual(0);
    }
    await prepareForAxe(page);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page, ["color-contrast"])).toEqual([]);
    expect(requests).toEqual([]);
    await page.context().close();
  });
});

test("what is too wide is noticed", async () => {
  const { page } = await site.open("index.html", { viewport: { width: 320, height: 640 } });
  await page.evaluate(() => {
    const wide = document.createElement("p");
    wide.style.width = "400px";
    wide.textContent = "wide";
    document.querySelector("main")!.append(wide);
  });
  expect(await hiddenWidth(page)).toBeGreaterThan(0);
  await page.context().close();
});

test("the menu opens with the keyboard, also where no scripts run, and the way to the content is first", async () => {
  const { page } = await site.open("entities/intake.html", {
    javaScriptEnabled: false,
    viewport: { width: 390, height: 800 },
  });
  const link = page.locator('.menu a[aria-current="true"]');
  expect(await link.isVisible()).toBe(false);
  await page.keyboard.press("Tab");
  expect(await page.locator(".skip:focus").isVisible()).toBe(true);
  await page.locator(".menu summary").focus();
  await page.keyboard.press("Enter");
  expect(await link.isVisible()).toBe(true);
  expect(await link.textContent()).toContain("表");
  await page.context().close();
});

test("on a wide screen the menu stands open, and paper has neither menu nor search", async () => {
  const { page } = await site.open("entities/intake.html");
  expect(await page.locator(".menu nav a").first().isVisible()).toBe(true);
  expect(await page.locator(".menu summary").isVisible()).toBe(false);
  await page.emulateMedia({ media: "print" });
  expect(
    await page.locator(".menu, form").evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
  ).toBe(0);
  expect(await page.locator("main table").first().isVisible()).toBe(true);
  await page.context().close();
});

test("on paper every sheet of a document is whole", async () => {
  const sheetOfPaper = { width: 718, height: 1047 };
  const { page } = await site.open("papers/report.html", { viewport: sheetOfPaper });
  await page.emulateMedia({ media: "print" });
  const boxes = await page
    .locator("main svg")
    .evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).map(({ width, height }) => ({ width, height })),
    );
  expect(boxes.length).toBeGreaterThan(5);
  const tooLarge = boxes.filter(
    ({ width, height }) => width > sheetOfPaper.width || height > sheetOfPaper.height * 0.85,
  );
  expect(tooLarge).toEqual([]);
  await page.context().close();
});
