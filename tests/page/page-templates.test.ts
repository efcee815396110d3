import { copyFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { memorySource } from "@juso/model";
import { defaultReadLimits } from "@juso/tables";
import { openZip } from "@juso/workbook";
import { describe, expect, test } from "vitest";
import { runJuso } from "../cli/run-juso.ts";
import { examplesFolder } from "../conformance/example-folder.ts";
import { choose, filesOf, judgeAsOf, save, withChromium } from "./chromium.ts";

const panel = "#panel-template";
const sets = ["basic", "grant", "all"] as const;

describe("the light edition", () => {
  const tests = withChromium();

  test("makes the CSV files of every set, and says which edition makes workbooks", async () => {
    const { page, requests } = await tests.open();
    await page.click(`${panel} summary`);
    expect(await page.locator("#make-workbook").count()).toBe(0);
    expect(await page.locator(panel).textContent()).toContain("juso-full.html");
    for (const set of sets) {
      await page.check(`#template-set-${set}`);
      const [[name, bytes] = ["", Buffer.from([])]] = await filesOf(page, panel, "#make-csv");
      expect(name).toMatch(/\.zip$/);
      const out = join(tests.folder, `csv-${set}`);
      await runJuso(tests.folder, "template", "--set", set, "--format", "csv", "--out", out);
      const zip = new Map<string, Buffer>();
      const opened = await openZip(memorySource(name, new Uint8Array(bytes)), defaultReadLimits);
      if (opened.kind !== "entries") throw new Error(opened.kind);
      for (const entry of opened.entries) zip.set(entry.name, Buffer.from(await entry.slice(0, entry.size)));
      expect([...zip.keys()].toSorted()).toEqual(readdirSync(out).toSorted());
      for (const [file, content] of zip) expect(content.equals(readFileSync(join(out, file))), file).toBe(true);
    }
    expect(requests).toEqual([]);
    await page.context().close();
  });
});

describe("the full edition", () => {
  const tests = withChromium("full");

  test("makes empty workbooks, the same bytes as the command line", async () => {
    const { page, requests } = await tests.open();
    await page.click(`${panel} summary`);
    for (const set of sets) {
      await page.check(`#template-set-${set}`);
      const [[, bytes] = ["", Buffer.from([])]] = await filesOf(page, panel, "#make-workbook");
      const out = join(tests.folder, `${set}.xlsx`);
      await runJuso(tests.folder, "template", "--set", set, "--out", out);
      expect(bytes.equals(readFileSync(out)), set).toBe(true);
    }
    expect(requests).toEqual([]);
    await page.context().close();
  });

  test("starts the next year from last year's workbook or folder, and fills in this year's", async () => {
    const last = join(tests.folder, "last");
    mkdirSync(last);
    copyFileSync(join(examplesFolder, "mihon-city-grant-only/mihon-city.xlsx"), join(last, "last.xlsx"));
    const { page, requests } = await tests.open();
    await judgeAsOf(page, "2026-03-31");
    for (const [input, path] of [
      ["files", join(last, "last.xlsx")],
      ["folder", join(examplesFolder, "mihon-city")],
    ] as const) {
      await choose(page, input, path);
      await page.click(`${panel} summary`);
      await page.check("#template-set-grant");
      for (const [filling, options] of [
        ["nextYear", ["--next-year"]],
        ["filled", []],
      ] as const) {
        await page.check(`#template-filling-${filling}`);
        const [[name, bytes] = ["", Buffer.from([])]] = await filesOf(page, panel, "#make-workbook");
        expect(name).toBe(filling === "nextYear" ? "翌年度.xlsx" : "交付金.xlsx");
        const out = join(tests.folder, `${input}-${filling}.xlsx`);
        const { exit } = await runJuso(
          tests.folder,
          ...["template", "--set", "grant", "--from", path, ...options, "--out", out],
        );
        expect(exit).toBe(0);
        expect(bytes.equals(readFileSync(out)), `${input} ${filling}`).toBe(true);
        // One short sentence says how much was left out; the tables are there for whoever opens the list.
        const leftOut = page.locator(`${panel} #left-out`);
        for (const note of await page.locator(`${panel} .made p`).allTextContents()) {
          expect(note.length).toBeLessThan(200);
        }
        if (input === "folder") {
          const [all = "", tables = "0"] = /(\d+)の表の[\d,]+行は入れていません/.exec(
            (await page.locator(`${panel} .made`).textContent()) ?? "",
          )!;
          expect(all).not.toBe("");
          expect(await leftOut.locator("li").count()).toBe(Number(tables));
          expect(await leftOut.locator("h4").count()).toBe(filling === "nextYear" ? 3 : 1);
          expect(await leftOut.getAttribute("open")).toBeNull();
        }
      }
    }
    expect(requests).toEqual([]);
    await page.context().close();
  });

  test("saves the findings as a workbook, the same bytes as the command line", async () => {
    const { page } = await tests.open();
    await judgeAsOf(page, "2026-03-31");
    const path = join(examplesFolder, "mihon-city-defects/submission");
    await choose(page, "folder", path);
    const out = join(tests.folder, "report.xlsx");
    await runJuso(tests.folder, "validate", path, "--format", "xlsx", "--out", out);
    expect([...(await save(page, "xlsx")).values()].map((bytes) => bytes.equals(readFileSync(out)))).toEqual([true]);
    await page.context().close();
  });

  test("refuses to fill in what it would lose, in a sentence", async () => {
    const { page } = await tests.open();
    await choose(page, "folder", join(examplesFolder, "mihon-city-defects/submission"));
    await page.click(`${panel} summary`);
    await page.click("#make-workbook");
    await page.locator(`${panel} .made p`, { hasText: "失われるため、作っていません" }).waitFor();
    await page.context().close();
  });
});
