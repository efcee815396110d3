import { join } from "node:path";
import { expect, test } from "vitest";
import { examplesFolder } from "../conformance/example-folder.ts";
import { withChromium } from "./chromium.ts";
import { keyboardOf } from "./keyboard.ts";

const tests = withChromium();
const defects = join(examplesFolder, "mihon-city-defects/submission");

test("everything can be done with the keyboard alone", async () => {
  const { page } = await tests.open();
  const { focused, tabTo } = keyboardOf(page);
  const opened = page.waitForEvent("filechooser");
  await tabTo("choose-folder-button");
  await page.keyboard.press("Enter");
  const dialog = await opened;
  await dialog.setFiles(defects);
  await page.locator("#verdict:focus").waitFor();
  await tabTo("save-html");
  const [report] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(report.suggestedFilename()).toBe("検査の報告.html");
  await tabTo("who-all");
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toMatch(/^who-(?!all)/);
  await tabTo("find");
  await page.keyboard.insertText("同意");
  expect(await page.locator(".tools [role=status]").textContent()).toMatch(/か所を表示しています|ありません/);
  await tabTo("by-cause");
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe("by-sheet");
  expect(await page.locator(".sheets").isVisible()).toBe(true);
  await page.context().close();
});

test("a yen is followed down to its cell, and a reason is written, with the keyboard alone", async () => {
  const { page } = await tests.open();
  const { focused } = keyboardOf(page);
  const tabUntil = async (isThere: () => Promise<boolean>): Promise<void> => {
    for (let step = 0; step < 150 && !(await isThere()); step += 1) await page.keyboard.press("Tab");
    expect(await isThere()).toBe(true);
  };
  const isOn = (selector: string) => (): Promise<boolean> =>
    page.evaluate((at) => document.activeElement?.matches(at) ?? false, selector);
  await page.setInputFiles("#choose-folder", join(examplesFolder, "mihon-city"));
  await page.locator("#verdict:focus").waitFor();
  await tabUntil(isOn("#panel-calculation > summary"));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("calculate-for-application");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator("#panel-calculation h3:focus").waitFor();
  // Every part that is opened comes next, down to a table of lines.
  await tabUntil(isOn(".tree summary"));
  for (let depth = 0; depth < 12 && (await page.locator(".tree table:visible").count()) === 0; depth += 1) {
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await tabUntil(isOn(".tree summary"));
  }
  expect(await page.locator(".tree table:visible td").first().textContent()).toMatch(/^[\d,]+$/);

  await page.setInputFiles("#choose-folder", defects);
  await page.locator("#find").waitFor();
  await page.locator("#verdict:focus").waitFor();
  await tabUntil(isOn(".staying > summary"));
  await page.keyboard.press("Enter");
  await tabUntil(isOn(".stays [type=checkbox]"));
  if (!(await page.evaluate(() => (document.activeElement as HTMLInputElement).checked))) {
    await page.keyboard.press("Space");
  }
  await tabUntil(isOn(".stays textarea"));
  await page.keyboard.insertText("災害対応のため");
  await page.keyboard.press("Tab");
  await page.keyboard.insertText("福祉課長");
  await page.keyboard.press("Tab");
  for (const key of ["2026", "ArrowRight", "03", "30"]) {
    if (key.startsWith("Arrow")) await page.keyboard.press(key);
    else await page.keyboard.type(key);
  }
  await tabUntil(isOn(".stays [type=submit]"));
  await page.keyboard.press("Enter");
  await page.locator("#verdict:focus").waitFor();
  await page.locator("#panel-exceptions").waitFor();
  await page.context().close();
});
