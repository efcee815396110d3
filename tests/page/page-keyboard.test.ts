import { join } from "node:path";
import { expect, test } from "vitest";
import { examplesFolder } from "../conformance/example-folder.ts";
import { withChromium } from "./chromium.ts";

const tests = withChromium();
const defects = join(examplesFolder, "mihon-city-defects/submission");

test("everything can be done with the keyboard alone", async () => {
  const { page } = await tests.open();
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? "");
  const tabTo = async (id: string): Promise<void> => {
    for (let step = 0; step < 60 && (await focused()) !== id; step += 1) await page.keyboard.press("Tab");
    expect(await focused()).toBe(id);
  };
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
