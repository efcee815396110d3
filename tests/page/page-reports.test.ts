import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { runJuso } from "../cli/run-juso.ts";
import { examplesFolder } from "../conformance/example-folder.ts";
import { defectiveTemplate } from "../marked/defective-template.ts";
import { choose, judgeAsOf, save, withChromium } from "./chromium.ts";
import { zipped } from "./zipped.ts";

const tests = withChromium();

/** What is submitted: a folder of the examples, that folder as a zip, or a workbook. */
const submissions: Readonly<Record<string, () => Promise<string>>> = {
  "the example city as a folder": async () => join(examplesFolder, "mihon-city"),
  "the defective city as a folder": async () => join(examplesFolder, "mihon-city-defects/submission"),
  "the example city as a zip": () => zipped("mihon-city", join(tests.folder, "city.zip")),
  "the defective city as a zip": () => zipped("mihon-city-defects/submission", join(tests.folder, "defects.zip")),
  "the example city as a workbook": async () => join(examplesFolder, "mihon-city-grant-only/mihon-city.xlsx"),
  "the defective town as a workbook": async () => {
    const path = join(tests.folder, "town.xlsx");
    writeFileSync(path, await defectiveTemplate());
    return path;
  },
};

describe.each(Object.entries(submissions))("%s", (name, prepare) => {
  test("gives the report and the marked workbooks of the command line, byte for byte", async () => {
    const path = await prepare();
    const { page, requests } = await tests.open();
    await judgeAsOf(page, "2026-03-31");
    const verdict = await choose(page, name.endsWith("folder") ? "folder" : "files", path);
    const isDefective = name.includes("defective");
    expect(verdict).toContain(isDefective ? "このままでは提出できません" : "提出できます");

    const { result } = await runJuso(tests.folder, "validate", path, "--format", "json");
    const json = await save(page, "json");
    expect([...json.keys()]).toEqual(["検査の報告.json"]);
    expect([...json.values()].map((bytes) => bytes.toString())).toEqual([result]);

    // How a zip is read makes no difference to how its report is written.
    if (!name.endsWith("zip"))
      await expectSameInOtherForms(page, path, join(tests.folder, `marked-${name.replaceAll(" ", "-")}`));

    expect(requests).toEqual([]);
    await page.context().close();
  });
});

/** Compares the reports to read and the marked workbooks. @param out where the command line writes these. */
async function expectSameInOtherForms(page: Page, path: string, out: string): Promise<void> {
  const { result: html } = await runJuso(tests.folder, "validate", path, "--format", "html");
  expect((await save(page, "html")).get("検査の報告.html")?.toString()).toBe(html);

  const { result: csv } = await runJuso(tests.folder, "validate", path, "--format", "csv");
  expect((await save(page, "csv")).get("検査の報告.csv")?.toString()).toBe(csv);

  await runJuso(tests.folder, "validate", path, "--format", "workbook", "--out", `${out}/`);
  const marked = await save(page, "workbook");
  expect([...marked.keys()].toSorted()).toEqual(readdirSync(out).toSorted());
  for (const [file, bytes] of marked) expect(bytes.equals(readFileSync(join(out, file))), file).toBe(true);
}

test("the example town is there at once, with its errors", async () => {
  const { page } = await tests.open();
  await page.click("#example");
  await page.locator("#verdict:focus").waitFor();
  expect(await page.locator(".subject").textContent()).toContain("見本川町");
  const expected = readFileSync(join(examplesFolder, "mihonkawa-town-defects/expected-findings.json"), "utf8");
  const findings: readonly unknown[] = JSON.parse(expected);
  expect(await page.locator(".causes .cause").count()).toBe(findings.length);
  await page.context().close();
});

test("several submissions in a folder are checked one by one, each with its result", async () => {
  const { page } = await tests.open();
  await judgeAsOf(page, "2026-03-31");
  await page.setInputFiles("#choose-folder", join(examplesFolder, "events"));
  await page.locator("#submissions:focus").waitFor();
  const folders = readdirSync(join(examplesFolder, "events")).toSorted();
  expect(await page.locator(".list tbody button").allTextContents()).toEqual(folders);
  await page.locator(".list tbody button").nth(1).click();
  await page.locator("#verdict:focus").waitFor();
  expect(await page.locator(".subject").first().textContent()).toBe(folders[1]);
  expect(await page.locator(".list [aria-current]").textContent()).toBe(folders[1]);
  expect([...(await save(page, "html")).keys()]).toEqual([`${folders[1]}-検査の報告.html`]);
  await page.context().close();
});

test("in English everything is checked again and said in English", async () => {
  const { page } = await tests.open();
  await judgeAsOf(page, "2026-03-31");
  await choose(page, "folder", join(examplesFolder, "mihon-city-defects/submission"));
  await page.click("#language-en");
  await page.locator("#verdict:focus").waitFor();
  const { result } = await runJuso(
    tests.folder,
    ...["validate", join(examplesFolder, "mihon-city-defects/submission"), "--format", "json", "--lang", "en"],
  );
  expect((await save(page, "json")).get("report.json")?.toString()).toBe(result);
  expect(await page.locator("main").textContent()).not.toMatch(/このままでは|直し方/);
  await page.context().close();
});

test("values of case records are shown only when somebody asks for them", async () => {
  const { page } = await tests.open();
  await judgeAsOf(page, "2026-03-31");
  const path = join(examplesFolder, "mihon-city-defects/submission");
  await choose(page, "folder", path);
  expect(JSON.parse((await save(page, "json")).get("検査の報告.json")!.toString()).showsValues).toBeUndefined();
  await page.check("#shows-values");
  await page.click("#again");
  await page.locator("#verdict:focus").waitFor();
  const { result } = await runJuso(tests.folder, "validate", path, "--format", "json", "--show-values");
  expect((await save(page, "json")).get("検査の報告.json")!.toString()).toBe(result);
  await page.context().close();
});

test("what is no submission gets a sentence", async () => {
  const { page } = await tests.open();
  const { result } = await runJuso(tests.folder, "validate", join(examplesFolder, "mihon-city"), "--format", "json");
  const paths = ["one.json", "two.json"].map((name) => join(tests.folder, name));
  for (const path of paths) writeFileSync(path, result);
  await page.setInputFiles("#choose-files", paths);
  await page.locator("#failed:focus").waitFor();
  expect(await page.locator(".failed").textContent()).toContain("確かめられる提出物が見つかりませんでした");
  await page.context().close();
});

test("a file that is gone when it is read again gets a sentence", async () => {
  const { page } = await tests.open();
  const path = join(tests.folder, "gone.xlsx");
  copyFileSync(join(examplesFolder, "mihon-city-grant-only/mihon-city.xlsx"), path);
  await choose(page, "files", path);
  rmSync(path);
  await page.click(".settings summary");
  await page.click("#again");
  await page.locator("#failed:focus").waitFor();
  expect(await page.locator(".failed").textContent()).toContain("もう一度選んでください");
  await page.context().close();
});

test("a folder that is dropped is read like one that is chosen", async () => {
  const { page } = await tests.open();
  const path = join(examplesFolder, "mihon-city-defects/submission");
  await judgeAsOf(page, "2026-03-31");
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await session.send("Input.dispatchDragEvent", { type, x: 600, y: 300, data });
  }
  await page.locator("#verdict:focus").waitFor();
  const { result } = await runJuso(tests.folder, "validate", path, "--format", "json");
  expect((await save(page, "json")).get("検査の報告.json")?.toString()).toBe(result);
  await page.context().close();
});
