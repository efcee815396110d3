import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { runJuso } from "../cli/run-juso.ts";
import { examplesFolder } from "../conformance/example-folder.ts";
import { choose, judgeAsOf, save, withChromium } from "./chromium.ts";

const tests = withChromium();
const minutes = 60_000;

/** The report for programs of the submission that is shown. */
async function reportOf(page: Page): Promise<Readonly<Record<string, unknown>>> {
  return JSON.parse([...(await save(page, "json")).values()].join(""));
}

async function reportOfCommand(path: string): Promise<Readonly<Record<string, unknown>>> {
  return JSON.parse((await runJuso(tests.folder, "validate", path, "--format", "json")).result);
}

test.each([
  ["folder", "mihon-city-grant-only"],
  ["folder", "vendor-reference/submission"],
  // A document that was filed is no submission, whoever drops it.
  ["files", "mihon-city/filed/992011-2025-application-national.xlsx"],
] as const)("%s %s: what is found is what the command line finds", async (input, example) => {
  const { page, requests } = await tests.open();
  await judgeAsOf(page, "2026-03-31");
  const path = join(examplesFolder, example);
  await choose(page, input, path);
  const report = await reportOf(page);
  expect(report).toEqual(await reportOfCommand(path));
  expect(report.summary).toMatchObject({ accepted: input === "folder" });
  expect(requests).toEqual([]);
  await page.context().close();
});

test(
  "every submission of the folder of events: what is found is what the command line finds",
  async () => {
    const { page, requests } = await tests.open();
    await judgeAsOf(page, "2026-03-31");
    const events = join(examplesFolder, "events");
    await page.setInputFiles("#choose-folder", events);
    await page.locator("#submissions:focus").waitFor();
    const folders = readdirSync(events).toSorted();
    for (const [index, folder] of folders.entries()) {
      await page.locator(".list tbody button").nth(index).click();
      await page.locator(".subject", { hasText: folder }).first().waitFor();
      const { submission, ...report } = await reportOf(page);
      expect(submission).toBe(folder);
      expect(report).toEqual(await reportOfCommand(join(events, folder)));
    }
    expect(requests).toEqual([]);
    await page.context().close();
  },
  4 * minutes,
);
