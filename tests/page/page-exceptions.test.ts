import { appendFileSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { runJuso } from "../cli/run-juso.ts";
import { examplesFolder } from "../conformance/example-folder.ts";
import { choose, filesOf, judgeAsOf, save, withChromium } from "./chromium.ts";

const tests = withChromium();
const defects = join(examplesFolder, "mihon-city-defects/submission");
const rule = "closure-evaluated";

/** The form of a problem that may stay. */
function form(page: Page, ruleId: string) {
  return page.locator(".causes .cause", { has: page.locator("code", { hasText: new RegExp(`^${ruleId}$`) }) });
}

async function open(): Promise<Page> {
  const { page } = await tests.open();
  await judgeAsOf(page, "2026-03-31");
  await choose(page, "folder", defects);
  return page;
}

/** Writes why a problem stays, and waits for the new result. */
async function acknowledge(page: Page, ruleId: string, records: readonly string[], reason: string): Promise<void> {
  const cause = form(page, ruleId);
  await cause.locator(".staying summary").click();
  for (const id of records) await cause.locator(`input[value="${id}"]`).check();
  await cause.locator("textarea").fill(reason);
  await cause.locator("input[id$=-approver]").fill("福祉課長");
  await cause.locator("input[id$=-approved]").fill("2026-03-30");
  await cause.locator("button[type=submit]").click();
  await page.locator("#panel-exceptions").waitFor();
  await page.locator("#verdict:focus").waitFor();
}

const jsonOf = async (page: Page): Promise<string> => [...(await save(page, "json")).values()].join();

test("what somebody writes is taken into the check as --exceptions takes it, and is saved as that file", async () => {
  const page = await open();
  const before = await jsonOf(page);
  await acknowledge(page, rule, ["CL-0037"], '災害対応のため、\n評価は翌月に"まとめて"行った。');
  await acknowledge(page, "meeting-juso-kaigi-operator-attends", ["MT-0034"], "=感染症のため");
  expect(await page.locator("#panel-exceptions summary").textContent()).toContain("2件");
  const files = await filesOf(page, "#panel-exceptions", "#save-exceptions");
  expect([...files.keys()]).toEqual(["exception.csv"]);
  const [bytes = Buffer.from([])] = files.values();
  writeFileSync(join(tests.folder, "exception.csv"), bytes);
  const { result } = await runJuso(
    tests.folder,
    ...["validate", defects, "--exceptions", "exception.csv", "--format", "json"],
  );
  expect(await jsonOf(page)).toBe(result);
  expect(JSON.parse(result).summary.acknowledged.byRule).toMatchObject({ [rule]: 1 });
  // The table begins as the template does, and holds what was written and nothing else.
  const template = join(tests.folder, "template");
  await runJuso(tests.folder, "template", "exception", "--format", "csv", "--out", template);
  const header = readFileSync(join(template, "exception.csv"), "utf8");
  expect(bytes.toString().startsWith(header)).toBe(true);
  const rows = parse(bytes, { bom: true }) as string[][];
  expect(rows.slice(1).map((row) => row.slice(1))).toEqual([
    [rule, "CL-0037", '災害対応のため、\n評価は翌月に"まとめて"行った。', "福祉課長", "2026-03-30", ""],
    ["meeting-juso-kaigi-operator-attends", "MT-0034", "=感染症のため", "福祉課長", "2026-03-30", ""],
  ]);

  // Put where the page says, below the rows that are there, it gives the same acknowledgements without the page.
  const folder = join(tests.folder, "with");
  cpSync(defects, folder, { recursive: true });
  expect(await page.locator("#panel-exceptions .made").textContent()).toContain("置き換えずに");
  appendFileSync(join(folder, "exception.csv"), bytes.subarray(Buffer.byteLength(header)));
  await runJuso(tests.folder, "manifest", folder);
  const { result: own } = await runJuso(tests.folder, "validate", folder, "--format", "json");
  expect(JSON.parse(own).summary.acknowledged).toEqual(JSON.parse(result).summary.acknowledged);

  // Taken back, the problems are there again.
  for (const left of [1, 0]) {
    await page.locator("#panel-exceptions li button").first().click();
    await page.locator("#verdict:focus").waitFor();
    expect(await page.locator("#panel-exceptions li").count()).toBe(left);
  }
  expect(await jsonOf(page)).toBe(before);
  await page.context().close();
});

test("nothing is filled in beforehand, nothing is taken without reason, approver, date and record", async () => {
  const page = await open();
  const cause = form(page, rule);
  await cause.locator(".staying summary").click();
  const values = await cause
    .locator("textarea, input[type=text], input[type=date]")
    .evaluateAll((fields) => fields.map((each) => (each as HTMLInputElement).value));
  expect(values.join("")).toBe("");
  await cause.locator("button[type=submit]").click();
  expect(await cause.locator("textarea:invalid, input:invalid").count()).toBe(3);
  await cause.locator("textarea").fill("理由");
  await cause.locator("input[id$=-approver]").fill("課長");
  await cause.locator("input[id$=-approved]").fill("2026-03-30");
  await cause.locator("button[type=submit]").click();
  expect(await cause.locator("[role=alert]").textContent()).toBe("残す記録を選んでください。");
  expect(await page.locator("#panel-exceptions").count()).toBe(0);
  // Money, and whatever can be mended, has no such form.
  const all = await page.locator(".causes .cause").count();
  const withForm = await page.locator(".causes .cause .staying").count();
  const may = JSON.parse(await jsonOf(page)).summary.tasks.filter(
    (task: { acknowledgedAs?: string }) => task.acknowledgedAs,
  );
  expect(withForm).toBe(may.length);
  expect(withForm).toBeLessThan(all);
  await page.context().close();
});

test("what was written stays through a change of language, and is gone with other files only when somebody agrees", async () => {
  const page = await open();
  await acknowledge(page, rule, ["CL-0037", "CL-0038"], "理由");
  await page.click("#language-en");
  await page.locator("#verdict:focus").waitFor();
  expect(await page.locator("#panel-exceptions li").count()).toBe(2);
  const asked: string[] = [];
  page.once("dialog", async (dialog) => {
    asked.push(dialog.message());
    await dialog.dismiss();
  });
  await page.click("#example");
  expect(asked.join()).toContain("not saved");
  expect(await page.locator("#panel-exceptions li").count()).toBe(2);
  page.once("dialog", (dialog) => dialog.accept());
  await choose(page, "folder", defects);
  expect(await page.locator("#panel-exceptions").count()).toBe(0);
  await page.context().close();
});

test("what was written can be saved when the files were changed meanwhile, and then nothing is asked", async () => {
  const { page } = await tests.open();
  const folder = join(tests.folder, "changing");
  cpSync(defects, folder, { recursive: true });
  await judgeAsOf(page, "2026-03-31");
  await choose(page, "folder", folder);
  await acknowledge(page, rule, ["CL-0037"], "理由");
  appendFileSync(join(folder, "site.csv"), "\n");
  const cause = form(page, rule);
  await cause.locator(".staying summary").click();
  await cause.locator("input[value='CL-0038']").check();
  await cause.locator("textarea").fill("もう一つの理由");
  await cause.locator("input[id$=-approver]").fill("福祉課長");
  await cause.locator("input[id$=-approved]").fill("2026-03-30");
  await cause.locator("button[type=submit]").click();
  await page.locator("#failed:focus").waitFor();
  expect(await page.locator(".failed").textContent()).toContain("site.csv");
  const files = await filesOf(page, "#panel-exceptions", "#save-exceptions");
  const rows = parse([...files.values()][0] ?? "", { bom: true }) as string[][];
  expect(rows.slice(1).map(([, , record, reason]) => [record, reason])).toEqual([
    ["CL-0037", "理由"],
    ["CL-0038", "もう一つの理由"],
  ]);
  page.on("dialog", () => expect.unreachable("Everything was saved."));
  await choose(page, "folder", folder);
  expect(await page.locator("#panel-exceptions").count()).toBe(0);
  expect(await page.locator("#panel-template").count()).toBe(1);
  await page.context().close();
});

test("what was begun in another form is there after one was added", async () => {
  const page = await open();
  const other = form(page, "meeting-juso-kaigi-operator-attends");
  await other.locator(".staying summary").click();
  await other.locator('input[value="MT-0034"]').check();
  await other.locator("textarea").fill("感染症のため");
  await acknowledge(page, rule, ["CL-0037"], "災害対応のため");
  expect(await other.locator(".staying").getAttribute("open")).not.toBeNull();
  expect(await other.locator("textarea").inputValue()).toBe("感染症のため");
  expect(await other.locator('input[value="MT-0034"]').isChecked()).toBe(true);
  expect(await other.locator("input[id$=-approver]").inputValue()).toBe("");
  // What was added is not offered again.
  const same = form(page, rule).locator("textarea");
  if ((await same.count()) > 0) expect(await same.inputValue()).toBe("");
  await page.context().close();
});

test("what was begun about one of several submissions is there again after another was looked at", async () => {
  const { page } = await tests.open();
  const both = join(tests.folder, "both");
  for (const place of ["a", "b"]) cpSync(defects, join(both, place), { recursive: true });
  await judgeAsOf(page, "2026-03-31");
  await page.setInputFiles("#choose-folder", both);
  await page.locator("#submissions:focus").waitFor();
  const look = async (place: string): Promise<void> => {
    await page.locator(".list tbody button", { hasText: new RegExp(`^${place}$`) }).click();
    await page.locator("#verdict:focus").waitFor();
  };
  const written = form(page, rule).locator("textarea");
  await look("a");
  await form(page, rule).locator(".staying summary").click();
  await written.fill("災害対応のため");
  await look("b");
  expect(await written.inputValue()).toBe("");
  await form(page, rule).locator(".staying summary").click();
  await written.fill("ほかの理由");
  await look("a");
  expect(await written.inputValue()).toBe("災害対応のため");
  await page.click("#language-en");
  await page.locator("#verdict:focus").waitFor();
  expect(await written.inputValue()).toBe("災害対応のため");
  await look("b");
  expect(await written.inputValue()).toBe("ほかの理由");
  await page.context().close();
});

test("of data that are refused, what is to be mended stands before what can be done with them", async () => {
  const page = await open();
  const follows = await page.evaluate(() => {
    const last = [...document.querySelectorAll(".causes .cause")].at(-1)!;
    const desk = document.querySelector(".outcome .desk")!;
    return (last.compareDocumentPosition(desk) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });
  expect(follows).toBe(true);
  await choose(page, "folder", join(examplesFolder, "mihon-city"));
  expect(
    await page.evaluate(() => document.querySelector("#verdict")!.closest("section")!.nextElementSibling!.className),
  ).toBe("save");
  expect(await page.locator(".report .desk").count()).toBe(1);
  await page.context().close();
});
