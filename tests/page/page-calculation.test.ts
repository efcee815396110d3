import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { runJuso } from "../cli/run-juso.ts";
import { examplesFolder } from "../conformance/example-folder.ts";
import { choose, judgeAsOf, withChromium } from "./chromium.ts";

const tests = withChromium();
const city = join(examplesFolder, "mihon-city");

/** What `juso grant calculate` says of a step. */
interface Step {
  readonly id: string;
  readonly yen?: number;
  readonly exact: string;
  readonly formula: string;
  readonly basis: string;
  readonly verification: string;
}

/** What the tree shows of a step that stands open. */
interface Shown {
  readonly id: string;
  readonly value: string;
  readonly formula: string;
  readonly basis: string;
  readonly isMarked: boolean;
  readonly lines: readonly (readonly [id: string, yen: string, place: string])[];
}

async function open(document: string, path = city): Promise<Page> {
  const { page } = await tests.open();
  await judgeAsOf(page, "2026-03-31");
  await choose(page, path.endsWith("xlsx") ? "files" : "folder", path);
  await page.click("#panel-calculation summary");
  await page.check(`#calculate-for-${document}`);
  await page.click("#calculate");
  await page.locator("#panel-calculation h3:focus").waitFor();
  return page;
}

function tree(page: Page): Promise<readonly Shown[]> {
  return page.evaluate(() => {
    const own = (step: Element): Element => step.querySelector(":scope > details") ?? step;
    const text = (parent: Element, selector: string): string =>
      parent.querySelector(`:scope > ${selector}`)?.textContent ?? "";
    return [...document.querySelectorAll(".tree .step")].flatMap((step) => {
      const inside = own(step);
      const head = inside.querySelector(":scope > summary") ?? inside;
      const id = text(inside, ".quiet code");
      if (id === "") return [];
      return [
        {
          id,
          value: text(head, ".yen"),
          formula: text(inside, ".formula"),
          basis: text(inside, ".quiet"),
          isMarked: head.querySelector(":scope > .mark") !== null,
          lines: [...inside.querySelectorAll(":scope > table tbody tr")].map((row) => {
            const [line, yen, place] = [...row.children].map(({ textContent }) => textContent ?? "");
            return [line ?? "", yen ?? "", place ?? ""] as const;
          }),
        },
      ];
    });
  });
}

const yenOf = (text: string): number => Number(text.replace("△", "-").replaceAll(",", "").replace("円", ""));

/** What stands in the cell of a CSV file that is named as a place. */
function cellAt(place: string): number {
  const [, file = "", line = "", letter = ""] = /^(\S+) (\d+)行目 セル ([A-Z])\d+$/.exec(place) ?? [];
  const rows = parse(readFileSync(join(city, file)), { bom: true }) as string[][];
  return Number(rows[Number(line) - 1]?.[letter.charCodeAt(0) - 65]);
}

test.each(["application", "change", "report"])(
  "%s: every step of the tree is one of the command line's, down to the cells that it adds up",
  async (document) => {
    const page = await open(document);
    const { result } = await runJuso(
      tests.folder,
      "grant",
      "calculate",
      city,
      ...["--document", document],
      "--format",
      "json",
    );
    const steps = new Map((JSON.parse(result).steps as Step[]).map((step) => [step.id, step]));
    const shown = await tree(page);
    expect(shown.length).toBeGreaterThan(300);
    for (const { basis, formula, id, isMarked, lines, value } of shown) {
      const step = steps.get(id)!;
      if (step.yen === undefined) expect(value).toBe(step.exact);
      else expect(yenOf(value), id).toBe(step.yen);
      expect(formula).toContain(step.formula);
      expect(basis).toContain(step.basis);
      expect(isMarked, id).toBe(step.verification === "unverified");
      for (const [line, yen, place] of lines) expect(cellAt(place), `${id} ${line}`).toBe(yenOf(yen));
      if (lines.length > 0)
        expect(
          lines.reduce((sum, [, yen]) => sum + yenOf(yen), 0),
          id,
        ).toBe(step.yen);
    }
    expect(shown.some(({ lines }) => lines.length > 0)).toBe(true);
    expect(shown.some(({ isMarked }) => isMarked)).toBe(true);
    const roots = { application: "H.national", change: "change.national", report: "L.national" };
    expect(shown[0]?.id).toBe(roots[document as keyof typeof roots]);
    await page.context().close();
  },
);

test("of a workbook the lines name sheet and cell", async () => {
  const page = await open("application", join(examplesFolder, "mihon-city-grant-only/mihon-city.xlsx"));
  const places = (await tree(page)).flatMap(({ lines }) => lines.map(([, , place]) => place));
  expect(places.length).toBeGreaterThan(10);
  for (const place of places)
    expect(place).toMatch(/^mihon-city\.xlsx シート「(?:経費明細|収入明細)」 セル [A-Z]+\d+$/);
  await page.context().close();
});

test("opens and folds as a whole; what was shown before leads there; print shows what is open", async () => {
  const page = await open("application");
  const openCount = (): Promise<number> => page.locator(".tree details[open]").count();
  expect(await openCount()).toBe(0);
  await page.click("#open-all");
  expect(await openCount()).toBe(await page.locator(".tree details").count());
  await page.click("#close-all");
  expect(await openCount()).toBe(0);
  const link = page.locator(".tree a[href^='#step-']").first();
  const target = (await link.getAttribute("href"))!.slice(1);
  await link.evaluate((each) => {
    for (let at: Element | null = each; at !== null; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement) at.open = true;
    }
  });
  await link.click();
  expect(await page.evaluate((id) => document.getElementById(id)?.checkVisibility(), target)).toBe(true);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".tree .formula:visible").count()).toBeGreaterThan(0);
  expect(await page.locator("#calculate").isVisible()).toBe(false);
  expect(await page.locator("#panel-indicators").isVisible()).toBe(false);
  await page.context().close();
});

test("what cannot be calculated gets the sentence of the command line", async () => {
  const { page } = await tests.open();
  await page.setInputFiles("#choose-folder", join(examplesFolder, "events"));
  await page.locator("#submissions:focus").waitFor();
  await page.locator(".list tbody button").first().click();
  await page.locator("#verdict:focus").waitFor();
  await page.click("#panel-calculation summary");
  await page.click("#calculate");
  const [first = ""] = readdirSync(join(examplesFolder, "events")).toSorted();
  const { notes } = await runJuso(tests.folder, "grant", "calculate", join(examplesFolder, "events", first));
  expect(notes).not.toBe("");
  await page.locator("#panel-calculation .made p", { hasText: notes.trim() }).waitFor();
  await page.context().close();
});

test("the indicators are those of the command line", async () => {
  const { page } = await tests.open();
  await judgeAsOf(page, "2026-03-31");
  await choose(page, "folder", city);
  await page.click("#panel-indicators summary");
  await page.click("#count-indicators");
  await page.locator("#panel-indicators h3:focus").waitFor();
  const { result } = await runJuso(tests.folder, "indicators", city, "--format", "json");
  const shown = await page
    .locator("#panel-indicators tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map(({ textContent }) => textContent)));
  const number = (value: number | null): string => value?.toLocaleString("en") ?? "－";
  const words = { equal: "一致", different: "異なる", notDeclared: "申告なし", notComputed: "集計できない" } as const;
  const expected = (
    JSON.parse(result) as {
      code: string;
      title: { ja: string };
      computed: number | null;
      declared: number | null;
      unit: { ja: string };
      agreement: keyof typeof words;
    }[]
  ).map((row) => [
    row.code,
    row.title.ja,
    number(row.computed),
    number(row.declared),
    row.unit.ja,
    words[row.agreement],
  ]);
  expect(shown).toEqual(expected);
  expect(shown.length).toBeGreaterThan(10);
  await page.context().close();
});

test("what was asked of one of several submissions is never shown with another", async () => {
  const { page } = await tests.open();
  const several = join(tests.folder, "several");
  cpSync(city, join(several, "市"), { recursive: true });
  cpSync(join(examplesFolder, "mihonkawa-town-defects/submission"), join(several, "町"), { recursive: true });
  await judgeAsOf(page, "2026-03-31");
  await page.setInputFiles("#choose-folder", several);
  const show = async (index: number): Promise<void> => {
    await page.locator(".list tbody button").nth(index).click();
  };
  await show(0);
  await page.locator("#verdict:focus").waitFor();
  await page.click("#panel-calculation summary");
  // Both within one task of the browser: the city's calculation is under way when the town is wanted.
  await page.evaluate(() => {
    document.querySelector<HTMLElement>("#calculate")!.click();
    document.querySelectorAll<HTMLElement>(".list tbody button")[1]!.click();
  });
  await page.locator(".subject", { hasText: "見本川町" }).waitFor();
  // Whatever the worker still has to answer is answered before this.
  await page.click("#save-csv");
  await page.locator(".save .made a").waitFor();
  await page.waitForTimeout(3000);
  expect(await page.locator("#panel-calculation").textContent()).not.toContain("見本市");
  await page.click("#language-en");
  await page.locator("#verdict:focus").waitFor();
  expect(await page.locator(".list [aria-current]").textContent()).toBe("町");
  await page.context().close();
});

test.each([
  ["application", ["国交付金申請額", "都道府県交付金申請額"], "国交付金の合計"],
  ["change", ["差引増減額", "変更後の所要額"], "国交付金の合計"],
  ["report", ["差引返還額（△は不足）", "交付金精算額", "確定見込額", "受入済額"], "国交付金の合計"],
] as const)("%s: the amounts of the letter have the names that the letter gives them", async (document, names, own) => {
  const page = await open(document);
  await page.click("#open-all");
  for (const name of names) expect(await page.locator(".tree .of", { hasText: name }).count(), name).toBeGreaterThan(0);
  const first = page.locator(".tree > .steps > .step").first();
  expect(await first.locator("summary").first().locator(".of").textContent()).toBe(names[0]);
  await page
    .locator(".tree .also", { hasText: `（${own}）` })
    .first()
    .waitFor();
  await page.click("#language-en");
  await page.locator("#verdict:focus").waitFor();
  await page.click("#panel-calculation summary");
  await page.check(`#calculate-for-${document}`);
  await page.click("#calculate");
  await page
    .locator(".tree .also", { hasText: `(on the letter: ${names[0]})` })
    .first()
    .waitFor();
  await page.context().close();
});
