import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import { expect, test } from "vitest";
import { writeIntakeSubmission } from "../../benchmarks/intake-submission.ts";
import { examplesFolder } from "../conformance/example-folder.ts";
import { withChromium } from "./chromium.ts";

const tests = withChromium();
const megabyte = 2 ** 20;

/** The most memory that a process has taken, in MiB; only Linux tells. */
function peak(id: number): number {
  const status = readFileSync(`/proc/${id}/status`, "utf8");
  return Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

test("50 MB are read while the page answers, within bounds of memory, and can be stopped", async () => {
  const folder = join(tests.folder, "large");
  await writeIntakeSubmission(folder, join(examplesFolder, "mihon-city"), {
    rows: 520_000,
    kind: "clean",
    isCp932: true,
  });
  expect(statSync(join(folder, "intake.csv")).size).toBeGreaterThan(50 * megabyte);
  const { page } = await tests.open();

  await page.setInputFiles("#choose-folder", folder);
  await page.locator("#cancel:focus").waitFor();
  await page.waitForFunction(() => /[1-9]\d*％/.test(document.querySelector(".how-far")?.textContent ?? ""));
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press("Enter");
  expect(await page.locator(".cancelled").textContent()).toBe("途中でやめました。");

  await page.evaluate(() => {
    const delays: number[] = [];
    Object.assign(globalThis, { delays });
    addEventListener("keydown", ({ timeStamp }) => delays.push(performance.now() - timeStamp));
  });
  await page.setInputFiles("#choose-folder", folder);
  await page.locator("#cancel:focus").waitFor();
  const lines = new Set<string>();
  const line = page.locator(".how-far");
  while ((await page.locator("#cancel").count()) > 0) {
    await page.keyboard.press("Shift");
    for (const text of await line.allTextContents()) lines.add(text);
  }
  await page.locator("#verdict:focus").waitFor();
  expect(await page.locator("#verdict").textContent()).toContain("提出できます");
  const delays = await page.evaluate(() => (globalThis as unknown as { delays: number[] }).delays);
  expect(delays.length).toBeGreaterThan(20);
  expect(Math.max(...delays)).toBeLessThan(200);
  expect(lines.size).toBeGreaterThan(5);
  if (process.platform === "linux") {
    const session = await tests.browser.newBrowserCDPSession();
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    const peaks = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => peak(id));
    expect(Math.max(...peaks)).toBeGreaterThan(100);
    expect(Math.max(...peaks)).toBeLessThan(400);
  }
  await page.context().close();
});
