import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { countSensitiveNumbers, receive as receiveFiles, rollUpReception } from "@juso/aggregate";
import { memorySource } from "@juso/model";
import { defaultReadLimits } from "@juso/tables";
import { openZip } from "@juso/workbook";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { publishReceived } from "../../apps/page/src/prefecture/publish-received.ts";
import { runJuso } from "../cli/run-juso.ts";
import { type FaultyPrefecture, faultyPrefecture } from "../simulation/faulty-prefecture.ts";
import {
  choicesCsv,
  prefectureFiles,
  receptionBookCsv,
  registerCsv,
  rosterCsv,
} from "../simulation/prefecture-tables.ts";
import { withChromium } from "./chromium.ts";
import { keyboardOf } from "./keyboard.ts";
import { violations } from "./violations.ts";

const tests = withChromium("prefecture");
const root = join(tests.folder, "prefecture");
const packages = join(root, prefectureFiles.packages);
const minutes = 60_000;
let prefecture: FaultyPrefecture;

beforeAll(async () => {
  prefecture = await faultyPrefecture();
  mkdirSync(packages, { recursive: true });
  for (const { content, path } of prefecture.arrivals) writeFileSync(join(packages, path), content);
  writeFileSync(join(root, prefectureFiles.roster), rosterCsv(prefecture.roster));
  // Lists are known by their headings, too.
  writeFileSync(join(root, "届いた日.csv"), receptionBookCsv(prefecture.arrivals));
  writeFileSync(join(root, prefectureFiles.choices), choicesCsv(prefecture.choices));
  writeFileSync(join(root, prefectureFiles.register), registerCsv(prefecture.nation));
});

/** Enters what is received, and receives it. */
async function receive(page: Page): Promise<void> {
  await page.fill("#received-year", String(prefecture.fiscalYear));
  await page.selectOption("#received-document", prefecture.document);
  await page.fill("#received-deadline", prefecture.deadline);
  await page.click("#receive");
}

async function savedFiles(page: Page, of: "save" | "publish"): Promise<ReadonlyMap<string, Uint8Array>> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(`#${of}-all`)]);
  expect(download.suggestedFilename()).toBe({ save: "集計.zip", publish: "公表.zip" }[of]);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  const opened = await openZip(memorySource("集計.zip", bytes), defaultReadLimits);
  if (opened.kind !== "entries") throw new Error(opened.kind);
  const files = new Map<string, Uint8Array>();
  for (const entry of opened.entries) files.set(entry.name, await entry.slice(0, entry.size));
  return files;
}

/** What the command line writes of the same folder. */
async function writtenFiles(...options: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const out = join(tests.folder, ["out", ...options].join(""));
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => `${part}`.padStart(2, "0"));
  const { fiscalYear, document, deadline } = prefecture;
  const list = (name: string): string => join(root, name);
  const lists = ["--roster", list(prefectureFiles.roster), "--receptions", list("届いた日.csv")];
  lists.push("--choices", list(prefectureFiles.choices), "--register", list(prefectureFiles.register));
  const asked = ["--fiscal-year", String(fiscalYear), "--document", document, "--deadline", deadline];
  await runJuso(
    tests.folder,
    "aggregate",
    root,
    ...lists,
    ...asked,
    ...options,
    "--as-of",
    today.join("-"),
    "--out",
    out,
  );
  const names = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(join(out, name)).isFile(),
  );
  return new Map(names.map((name) => [name.replaceAll("\\", "/"), readFileSync(join(out, name))]));
}

test(
  "a folder with lists is received and added up to the bytes of the command line, and no state keeps anybody out",
  async () => {
    const { page, requests } = await tests.open();
    expect(await violations(page)).toEqual([]);
    await page.setInputFiles("#choose-folder", root);
    await page.locator("#chosen-files li").first().waitFor();
    expect(await page.locator("#chosen-files li").allTextContents()).toEqual([
      "名簿：名簿.csv",
      "受付簿：届いた日.csv",
      "採用：採用.csv",
      "市町村の一覧：団体一覧.csv",
      `届いたファイル：${prefecture.arrivals.length}件`,
    ]);
    await receive(page);
    await page.locator("#result:focus").waitFor({ timeout: 2 * minutes });
    const states = await page.locator(".states tbody tr").allTextContents();
    const expected = [...prefecture.expected.municipalities.values()];
    expect(states).toContain(`未提出${expected.filter((state) => state === "missing").length}`);
    for (const of of ["save", "publish"] as const) {
      const written = await writtenFiles(...(of === "publish" ? ["--publish"] : []));
      const saved = await savedFiles(page, of);
      expect([...saved.keys()].toSorted()).toEqual([...written.keys()].toSorted());
      const differing = [...saved].filter(([name, bytes]) => !Buffer.from(bytes).equals(written.get(name)!));
      expect(differing.map(([name]) => name)).toEqual([]);
    }
    // One table open beside the list of what arrived.
    await page.locator(".received .panel summary").nth(1).click();
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page)).toEqual([]);
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.click("#language-en");
    await page.locator("#cancel:focus").waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".cancelled").waitFor();
    expect(await page.locator("#chosen-files li").first().textContent()).toContain("Roster");
    expect(await violations(page)).toEqual([]);
    expect(requests).toEqual([]);
    await page.context().close();
  },
  4 * minutes,
);

test("a list that is wrong is refused in the words of the command line, and lists alone are no reception", async () => {
  const { page } = await tests.open();
  const roster = join(tests.folder, "名簿.csv");
  writeFileSync(roster, "団体コード,市町村名,実施区分\r\n51201,見本市,継続\r\n");
  await page.setInputFiles("#choose-files", roster);
  await page.locator("#chosen-files li").first().waitFor();
  await receive(page);
  expect(await page.locator("form [role=alert]").textContent()).toContain("届いたパッケージを選んでください");
  const arrival = prefecture.arrivals.find(({ expected }) => expected.isAdopted)!;
  await page.setInputFiles("#choose-files", join(packages, arrival.path));
  await page.locator("#chosen-files li", { hasText: "1件" }).waitFor();
  await receive(page);
  await page.locator("#failed:focus").waitFor();
  const said = await page.locator(".failed").textContent();
  const { notes } = await runJuso(
    tests.folder,
    ...["aggregate", packages, "--roster", roster, "--fiscal-year", "2025", "--out", "none"],
  );
  const places = notes.match(/「[^」]*名簿\.csv」2行目の.*/g) ?? [];
  expect(places).toHaveLength(2);
  for (const place of places) expect(said).toContain(place.replace(/^「[^」]*」/, ""));
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await violations(page, ["color-contrast"])).toEqual([]);
  await page.context().close();
});

test(
  "packages are received, saved and published with the keyboard alone",
  async () => {
    const { page } = await tests.open();
    const { tabTo } = keyboardOf(page);
    const opened = page.waitForEvent("filechooser");
    await tabTo("choose-files-button");
    await page.keyboard.press("Enter");
    const arrivals = prefecture.arrivals.filter(({ expected }) => expected.isAdopted).slice(0, 3);
    const lists = [prefectureFiles.roster, prefectureFiles.register].map((name) => join(root, name));
    await (await opened).setFiles([...lists, ...arrivals.map(({ path }) => join(packages, path))]);
    await page.locator("#chosen-files li", { hasText: "3件" }).waitFor();
    await tabTo("received-year");
    await page.keyboard.type(String(prefecture.fiscalYear));
    await tabTo("received-document");
    const asked = page.locator("#received-document");
    for (let step = 0; step < 6 && (await asked.inputValue()) !== prefecture.document; step += 1) {
      await page.keyboard.press("ArrowDown");
    }
    expect(await asked.inputValue()).toBe(prefecture.document);
    await tabTo("receive");
    await page.keyboard.press("Enter");
    await page.locator("#result:focus").waitFor({ timeout: minutes });
    for (const [button, name] of [
      ["save-all", "集計.zip"],
      ["publish-all", "公表.zip"],
    ] as const) {
      await tabTo(button);
      const [download] = await Promise.all([
        page.waitForEvent("download", { timeout: minutes }),
        page.keyboard.press("Enter"),
      ]);
      expect(download.suggestedFilename()).toBe(name);
    }
    await page.context().close();
  },
  2 * minutes,
);

test("more numbers of persons than a page can look at are left to the command line", async () => {
  const arrivals = prefecture.arrivals.filter(({ expected }) => expected.isAdopted);
  const files = arrivals.map(({ content, path }) => ({ path, source: memorySource(path, content) }));
  const { document, fiscalYear, register, roster } = prefecture;
  const rollUp = rollUpReception(await receiveFiles(files, { document, fiscalYear, register, roster }));
  const large = { ...rollUp, tables: Array.from({ length: 10 }, () => rollUp.tables).flat() };
  expect(countSensitiveNumbers(rollUp)).toBeGreaterThan(250);
  const made = { language: "ja", date: "2026-04-10", creator: "juso" } as const;
  await expect(publishReceived(large, new Blob(), made)).rejects.toMatchObject({ code: "data-not-accepted" });
});
