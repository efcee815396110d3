import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { builtInParameters, parameterForm } from "@juso/grant";
import { parameterWorkbook } from "@juso/parameter-files/write";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import {
  copiedValue,
  typed,
  valuesBefore,
} from "../../packages/parameter-files/src/workbook/typed-workbook.fixture.ts";
import { runJuso } from "../cli/run-juso.ts";
import { examplesFolder } from "../conformance/example-folder.ts";
import { choose, filesOf, judgeAsOf, save, withChromium } from "./chromium.ts";
import { keyboardOf } from "./keyboard.ts";
import { madeFiles } from "./made-documents.ts";
import { violations } from "./violations.ts";

const city = join(examplesFolder, "mihon-city");
const oneRate = join(import.meta.dirname, "../cli/parameters-replaced/one-rate.json");
const minutes = 60_000;

/** Chooses a file of values. @returns what is said of it. */
async function give(page: Page, path: string): Promise<string> {
  await page.setInputFiles("#parameter-file", path);
  const status = page.locator("#parameter-file-status");
  await status
    .filter({ hasNotText: /読んでいます|Reading/ })
    .filter({ hasText: /./ })
    .waitFor();
  return (await status.textContent()) ?? "";
}

async function calculate(page: Page): Promise<{ readonly tree: string; readonly all: string }> {
  await page.click("#panel-calculation > summary");
  await page.check("#calculate-for-application");
  await page.click("#calculate");
  await page.locator("#panel-calculation h3:focus").waitFor();
  const tree = (await page.locator("#panel-calculation .tree").textContent()) ?? "";
  return { tree, all: (await page.locator("#panel-calculation").textContent()) ?? "" };
}

describe("a file of values in the light edition", () => {
  const tests = withChromium();
  let nextYear: string;
  let wrong: string;
  beforeAll(async () => {
    const blank = await parameterWorkbook(parameterForm(builtInParameters, 2027));
    const shown = await valuesBefore(blank);
    nextYear = join(tests.folder, "r9.xlsx");
    writeFileSync(nextYear, await typed(blank, copiedValue(shown)));
    wrong = join(tests.folder, "wrong.xlsx");
    writeFileSync(wrong, await typed(blank, copiedValue(shown, { "rate.N1": "2割" })));
  });

  test("is told of, and the report, the rules and the tree are those of the command line with it", async () => {
    const { page, requests } = await tests.open();
    await judgeAsOf(page, "2026-03-31");
    expect(await give(page, oneRate)).toBe(
      "交付金の数字のファイル「one-rate.json」を読みました。令和7年度（2025年度）の値1件を、次に確かめるときから使います。",
    );
    await choose(page, "folder", city);
    const args = [city, "--parameters", oneRate, "--format", "json"];
    const { result } = await runJuso(tests.folder, "validate", ...args);
    const [json] = [...(await save(page, "json")).values()];
    expect(json?.toString()).toBe(result);
    // The rules that compare amounts see the replaced rate.
    const { result: without } = await runJuso(tests.folder, "validate", city, "--format", "json");
    expect(result).not.toBe(without);
    const calculated = await runJuso(tests.folder, "grant", "calculate", ...args);
    const { payers } = JSON.parse(calculated.result);
    const { tree } = await calculate(page);
    expect(tree).toContain("30/100");
    expect(tree).toContain(payers.national.totalYen.toLocaleString("en-US"));

    await page.click("#remove-parameter-file");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("choose-parameter-file");
    expect(await page.locator("#parameter-file-status").textContent()).toContain("外しました");
    await page.click("#again");
    await page.locator("#verdict:focus").waitFor();
    const [again] = [...(await save(page, "json")).values()];
    expect(again?.toString()).toBe(without);
    expect(requests).toEqual([]);
    await page.context().close();
  });

  test("that is for another year is told so, as the command line tells it", async () => {
    const { page } = await tests.open();
    await judgeAsOf(page, "2026-03-31");
    expect(await give(page, nextYear)).toMatch(/「r9\.xlsx」を読みました。令和9年度（2027年度）の値\d+件を/);
    await choose(page, "folder", city);
    expect((await calculate(page)).all).toContain(
      "交付金の数字のファイル「r9.xlsx」は2027年度の値のため、2025年度の計算には使いません。",
    );
    await page.context().close();
  });

  test("that is wrong is refused with the cell, at once and by the check, and says nothing of options", async () => {
    const { page } = await tests.open();
    await judgeAsOf(page, "2026-03-31");
    const refusal =
      /「wrong\.xlsx」に、誤りが1件あります。.*もう一度選んでください。.*シート「値」の E\d+ 「国1号.*「2割」は使えません/s;
    writeFileSync(join(tests.folder, "lists.json"), "[");
    expect(await give(page, join(tests.folder, "lists.json"))).not.toContain("juso grant");
    const said = await give(page, wrong);
    expect(said).toMatch(refusal);
    expect(said).not.toContain("--parameters");
    await page.setInputFiles("#choose-folder", city);
    await page.locator("#failed").waitFor();
    expect(await page.locator("section.failed").textContent()).toMatch(refusal);
    writeFileSync(join(tests.folder, "text.json"), "率は2割");
    expect(await give(page, join(tests.folder, "text.json"))).toContain("「text.json」が JSON として読めません");
    writeFileSync(join(tests.folder, "large.json"), Buffer.alloc(4 * 2 ** 20 + 1, 32));
    expect(await give(page, join(tests.folder, "large.json"))).toContain("4MiBを超えている");
    await page.context().close();
  });

  test("is chosen and removed with the keyboard, kept when the language is changed, and accessible", async () => {
    const { page } = await tests.open();
    const { tabTo } = keyboardOf(page);
    await page.click(".settings summary");
    const opened = page.waitForEvent("filechooser");
    await tabTo("choose-parameter-file");
    await page.keyboard.press("Enter");
    await (await opened).setFiles(wrong);
    await page.locator("#parameter-file-status.wrong").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.click("#language-en");
    await page.locator("#parameter-file-status.wrong").waitFor();
    const status = page.locator("#parameter-file-status");
    expect(await status.textContent()).toMatch(/^The file of grant figures "wrong\.xlsx" has 1 error.*choose it again/);
    expect(await violations(page)).toEqual([]);
    await tabTo("remove-parameter-file");
    await page.keyboard.press("Enter");
    expect(await status.textContent()).toContain("was removed");
    expect(await page.locator("#remove-parameter-file").isVisible()).toBe(false);
    await page.context().close();
  });
});

describe("a file of values in the full edition", () => {
  const tests = withChromium("full");

  test(
    "gives documents as the command line makes them with it, byte for byte",
    async () => {
      const { page, requests } = await tests.open();
      await judgeAsOf(page, "2026-03-31");
      await give(page, oneRate);
      await choose(page, "folder", city);
      await page.selectOption("#document-kind", "application");
      await page.selectOption("#document-payer", "national");
      await page.selectOption("#document-format", "xlsx");
      await page.click(".documents summary");
      await page.check("#document-anew");
      await page.check("#document-despite-errors");
      await page.click("#make-documents");
      await page.waitForSelector(".documents .made a", { timeout: 2 * minutes });
      const made = await madeFiles(page);
      const out = join(tests.folder, "with-file");
      mkdirSync(out);
      const options = ["--payer", "national", "--format", "xlsx", "--anew", "--despite-errors"];
      const where = ["--as-of", "2026-03-31", "--out", out];
      await runJuso(tests.folder, "export", "application", city, "--parameters", oneRate, ...options, ...where);
      const files = readdirSync(out);
      expect([...made.keys()].toSorted()).toEqual(files.toSorted());
      for (const [file, bytes] of made) expect(readFileSync(join(out, file)).equals(bytes), file).toBe(true);
      const plain = join(tests.folder, "without-file");
      mkdirSync(plain);
      const plainly = ["--as-of", "2026-03-31", "--out", plain];
      await runJuso(tests.folder, "export", "application", city, ...options, ...plainly);
      expect(files.some((file) => !readFileSync(join(plain, file)).equals(readFileSync(join(out, file))))).toBe(true);
      expect(requests).toEqual([]);
      await page.context().close();
    },
    4 * minutes,
  );

  test("can be made to fill in, the same bytes as the command line writes, empty or with the values of a given one", async () => {
    const { page, requests } = await tests.open();
    await page.click("#panel-parameter-form summary");
    await page.click("#make-parameter-form");
    expect(await page.locator("#panel-parameter-form .made").textContent()).toContain("2021から2100まで");
    await page.fill("#parameter-form-year", "2027");
    const empty = await filesOf(page, "#panel-parameter-form", "#make-parameter-form");
    expect(await page.locator("#panel-parameter-form .made").textContent()).toMatch(/\d+件が空欄です。.*0ではなく/);
    const written = async (year: string, ...args: readonly string[]): Promise<Buffer> => {
      const out = join(tests.folder, `form-${year}.xlsx`);
      await runJuso(tests.folder, "grant", "parameters", "--year", year, ...args, "--out", out);
      return readFileSync(out);
    };
    expect([...empty.keys()]).toEqual(["parameters-2027.xlsx"]);
    expect(empty.get("parameters-2027.xlsx")?.equals(await written("2027"))).toBe(true);

    await judgeAsOf(page, "2026-03-31");
    await give(page, oneRate);
    await choose(page, "folder", city);
    await page.click("#panel-parameter-form summary");
    await page.fill("#parameter-form-year", "2025");
    const taken = await filesOf(page, "#panel-parameter-form", "#make-parameter-form");
    expect(await page.locator("#panel-parameter-form .made").textContent()).toContain(
      "「one-rate.json」の値を引き継ぎました。",
    );
    expect(taken.get("parameters-2025.xlsx")?.equals(await written("2025", "--parameters", oneRate))).toBe(true);
    expect(await violations(page)).toEqual([]);
    expect(requests).toEqual([]);
    await page.context().close();
  });
});
