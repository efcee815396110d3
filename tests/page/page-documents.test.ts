import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { runJuso } from "../cli/run-juso.ts";
import { examplesFolder } from "../conformance/example-folder.ts";
import { choose, judgeAsOf, save, withChromium } from "./chromium.ts";
import { keyboardOf } from "./keyboard.ts";
import { madeFiles } from "./made-documents.ts";
import { violations } from "./violations.ts";
import { zipped } from "./zipped.ts";

const tests = withChromium("full");
const city = join(examplesFolder, "mihon-city");
const minutes = 60_000;

interface Order {
  readonly kind?: string;
  readonly payer?: string;
  readonly format?: string;
  readonly despiteErrors?: boolean;
}

/** Asks for documents and waits for what the page says of them. @returns its notes. */
async function make(page: Page, { despiteErrors, format = "both", kind = "all", payer = "both" }: Order = {}) {
  await page.selectOption("#document-kind", kind);
  await page.selectOption("#document-payer", payer);
  await page.selectOption("#document-format", format);
  if (despiteErrors === true) {
    await page.click(".documents summary");
    await page.check("#document-despite-errors");
  }
  await page.evaluate(() => document.querySelector(".documents .made")?.replaceChildren());
  await page.click("#make-documents");
  await page.waitForSelector(".documents .made :is(a, .note)", { timeout: 2 * minutes });
  return page.locator(".documents .made .note").allTextContents();
}

/** Compares with what the command line writes. */
async function expectSame(made: ReadonlyMap<string, Uint8Array>, name: string, ...args: readonly string[]) {
  const out = join(tests.folder, name);
  mkdirSync(out);
  const outcome = await runJuso(tests.folder, "export", ...args, "--as-of", "2026-03-31", "--out", out);
  expect([...made.keys()].toSorted()).toEqual(readdirSync(out).toSorted());
  const differing = [...made].filter(([file, bytes]) => !readFileSync(join(out, file)).equals(bytes));
  expect(differing.map(([file]) => file)).toEqual([]);
  return outcome;
}

describe("the example city", () => {
  test(
    "gives all documents of the year as the command line makes them, byte for byte, without a request",
    async () => {
      const { page, requests } = await tests.open();
      await judgeAsOf(page, "2026-03-31");
      await choose(page, "folder", city);
      const notes = await make(page);
      const made = await madeFiles(page);
      expect(made.size).toBeGreaterThan(30);
      await expectSame(made, "all", "all", city);
      // Those that were filed are told of, with the way to make them anew that the page has.
      expect(notes.join("\n")).toMatch(/提出したとき（filed\/.*「提出済みの書類も、今のデータから作る」/s);
      expect(notes.join("\n")).not.toContain("--");
      expect(requests).toEqual([]);
      await page.context().close();
    },
    4 * minutes,
  );

  test(
    "tells with the calculation what was filed, as the command line does",
    async () => {
      const { page } = await tests.open();
      await judgeAsOf(page, "2026-03-31");
      await choose(page, "folder", city);
      await page.click("#panel-calculation summary");
      await page.click("#calculate");
      await page.locator("#panel-calculation h3:focus").waitFor();
      const filed = (lines: readonly string[]) => lines.filter((line) => line.startsWith("提出済みの版"));
      const shown = filed(await page.locator("#panel-calculation .result > ul > li").allTextContents());
      const { result } = await runJuso(tests.folder, "grant", "calculate", city, "--as-of", "2026-03-31");
      expect(shown.length).toBeGreaterThan(0);
      expect(shown).toEqual(filed(result.split("\n")));
      await page.context().close();
    },
    2 * minutes,
  );

  test(
    "gives what was filed also from within a zip",
    async () => {
      const { page } = await tests.open();
      const path = await zipped("mihon-city", join(tests.folder, "city.zip"));
      await judgeAsOf(page, "2026-03-31");
      await choose(page, "files", path);
      const [again] = await make(page, { kind: "application", payer: "national", format: "xlsx" });
      expect(again).toContain("filed/992011-2025-application-national.xlsx");
      const options = ["--payer", "national", "--format", "xlsx"];
      await expectSame(await madeFiles(page), "zip", "application", path, ...options);
      await page.context().close();
    },
    2 * minutes,
  );

  test(
    "is there at one click, and documents can be made of it at once",
    async () => {
      const { page } = await tests.open();
      await page.click("#example");
      await page.locator("#verdict:focus").waitFor();
      expect(await page.locator(".subject").textContent()).toContain("見本市");
      await make(page, { kind: "report", payer: "national" });
      const made = await madeFiles(page);
      await expectSame(made, "report", "report", city, "--payer", "national");
      await page.context().close();
    },
    2 * minutes,
  );

  test(
    "gives the summary and the list of findings as the command line makes them",
    async () => {
      const { page } = await tests.open();
      await judgeAsOf(page, "2026-03-31");
      const path = join(examplesFolder, "mihon-city-defects/submission");
      await choose(page, "folder", path);
      for (const format of ["pdf", "xlsx"] as const) {
        const out = join(tests.folder, `report.${format}`);
        await runJuso(tests.folder, "validate", path, "--format", format, "--out", out);
        const made = await save(page, format);
        expect([...made.keys()]).toEqual([`検査の報告.${format}`]);
        expect([...made.values()].map((bytes) => bytes.equals(readFileSync(out)))).toEqual([true]);
      }
      await page.context().close();
    },
    2 * minutes,
  );
});

test(
  "a document that must not be filed is refused in the words of the command line, and made when somebody insists",
  async () => {
    const { page } = await tests.open();
    await judgeAsOf(page, "2026-03-31");
    await choose(page, "folder", city);
    const [reason = ""] = await make(page, { kind: "discontinuation", payer: "national" });
    const { exit, notes } = await runJuso(tests.folder, "export", "discontinuation", city, "--payer", "national");
    expect(exit).toBe(1);
    const because = (text: string): readonly string[] => text.split("\n").filter((line) => line.startsWith("・"));
    expect(because(reason).length).toBeGreaterThan(0);
    expect(because(reason)).toEqual(because(notes));
    expect(reason).toContain("「提出できない理由があっても作る」");
    expect(await page.locator(".documents .made").textContent()).toContain("書類は作っていません");
    await make(page, { kind: "discontinuation", payer: "national", format: "pdf", despiteErrors: true });
    const options = ["--payer", "national", "--format", "pdf", "--despite-errors"];
    await expectSame(await madeFiles(page), "insisted", "discontinuation", city, ...options);
    await page.context().close();
  },
  2 * minutes,
);

test("of data with errors nothing is made, and a sentence says how many there are", async () => {
  const { page } = await tests.open();
  await judgeAsOf(page, "2026-03-31");
  await choose(page, "folder", join(examplesFolder, "mihon-city-defects/submission"));
  await make(page, { kind: "application" });
  const said = await page.locator(".documents .made").textContent();
  expect(said).toMatch(/直す必要のあるエラーが\d+件あります。今のデータからは、文書を作っていません。/);
  expect(await page.locator(".documents .made a").count()).toBe(0);
  await page.context().close();
});

test(
  "documents are made with the keyboard alone, and no state keeps anybody out",
  async () => {
    const { page } = await tests.open();
    expect(await violations(page)).toEqual([]);
    await judgeAsOf(page, "2026-03-31");
    await choose(page, "files", join(examplesFolder, "mihon-city-grant-only/mihon-city.xlsx"));
    const { tabTo } = keyboardOf(page);
    await tabTo("document-kind", 40);
    await page.selectOption("#document-kind", "report");
    await tabTo("document-format", 40);
    await page.keyboard.press("End");
    expect(await page.inputValue("#document-format")).toBe("pdf");
    await tabTo("make-documents", 40);
    const [zip] = await Promise.all([
      page.waitForEvent("download", { timeout: minutes }),
      page.keyboard.press("Enter"),
    ]);
    expect(zip.suggestedFilename()).toBe("書類一式.zip");
    await page.click(".documents .made summary");
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: 640 });
      const hidden = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(hidden).toBeLessThanOrEqual(0);
    }
    await make(page, { kind: "propertyDisposal" });
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  },
  2 * minutes,
);
