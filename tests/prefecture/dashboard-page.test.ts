import type { ShownCell, ShownTable } from "@juso/aggregate";
import { contentOf, rollUpFiles } from "@juso/roll-up-files";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violations } from "../page/violations.ts";
import {
  hostile,
  hostileName,
  madeUpDashboard,
  nation,
  prefecture,
  publication,
  publishedTables,
  small,
} from "./made-up-dashboards.ts";
import { withDashboards } from "./opened-dashboards.ts";

const english = madeUpDashboard(small, "en");
const withoutRoster = madeUpDashboard({ ...small, hasRoster: false, municipalities: [] });
const open = withDashboards({
  prefecture: prefecture.html,
  nation: nation.html,
  publication,
  hostile: hostile.html,
  english: english.html,
  withoutRoster: withoutRoster.html,
});
const names = ["prefecture", "nation", "publication", "hostile", "english", "withoutRoster"] as const;

/** A number as it stands in the page. */
function written(cell: ShownCell): string {
  if (cell.kind === "number") return cell.exact.replace("-", "△");
  return cell.kind === "hidden" ? "X" : "";
}

/** The numbers of a table line by line, in no order. */
function numbersOf({ columns, rows }: ShownTable): readonly string[] {
  return rows
    .map((row) => row.flatMap((cell, index) => (columns[index]?.counts === undefined ? [] : [written(cell)])).join("|"))
    .toSorted();
}

/** The same, read from the page. */
async function numbersInPage(page: Page, tableId: string): Promise<readonly string[]> {
  const lines = await page.evaluate(
    (id) =>
      [...document.querySelectorAll(`#table-${id} tbody tr`)].map((row) =>
        [...row.querySelectorAll("td")]
          .map((cell) => (cell.textContent ?? "").replace(/,|（載せていない数字）/g, ""))
          .join("|"),
      ),
    tableId,
  );
  return lines.toSorted();
}

describe("every page", () => {
  test.each(names)("of %s asks for nothing, and the browser complains of nothing", async (name) => {
    const { page, troubles } = await open(name);
    for (const summary of (await page.locator("summary:visible").all()).slice(0, 8)) await summary.click();
    expect(troubles).toEqual([]);
  });

  test.each(names)(
    "of %s has no violation that axe-core finds, light and dark",
    async (name) => {
      const { page } = await open(name);
      await page.evaluate(() => {
        for (const id of ["funding", "indicators-by-band"]) {
          document.querySelector<HTMLDetailsElement>(`#table-${id} details`)?.setAttribute("open", "");
        }
        document.querySelector(".group")?.setAttribute("open", "");
        // What is closed axe-core does not look at, but walks through.
        for (const closed of document.querySelectorAll("details:not([open]) > :not(summary)")) closed.remove();
        // Of each table some lines and its last one: the others look the same, and axe-core would take a minute for them.
        for (const { rows } of document.querySelectorAll("tbody")) {
          for (const row of [...rows].slice(4, -1)) row.remove();
        }
      });
      expect(await violations(page)).toEqual([]);
      // Words and names have no colours of their own.
      if (name === "english" || name === "hostile" || name === "withoutRoster") return;
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await violations(page, ["color-contrast"])).toEqual([]);
    },
    120_000,
  );

  test.each(names)("of %s is no wider than the screen, on phones and desks", async (name) => {
    const { page } = await open(name);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});

describe("the tables in the page", () => {
  test("say their numbers, each line once", async () => {
    const { page } = await open("prefecture");
    for (const table of prefecture.tables) {
      expect([table.id, await numbersInPage(page, table.id)]).toEqual([table.id, numbersOf(table)]);
    }
  });

  test("say the same to those who run no scripts", async () => {
    const { page } = await open("prefecture", { javaScriptEnabled: false });
    const button = await page.locator("td button").count();
    expect(button).toBe(0);
    expect(await page.locator("#table-funding-first, #funding-first").count()).toBe(1);
    expect(await page.locator("#table-funding .chart svg").count()).toBe(5);
    expect(await page.locator("#filter").isVisible()).toBe(false);
  });

  test("for publication say theirs, and X for what is not said", async () => {
    const { page } = await open("publication");
    for (const table of publishedTables) {
      expect([table.id, await numbersInPage(page, table.id)]).toEqual([table.id, numbersOf(table)]);
    }
  });

  test("have charts that say in words what they draw", async () => {
    const { page } = await open("prefecture");
    const description = await page.locator("#chart-implementation-by-band-description").textContent();
    const rates = prefecture.tables.find(({ id }) => id === "implementation-by-band")!.rows.map((row) => row.at(-1)!);
    for (const rate of rates) expect(description).toContain(` ${written(rate)}`);
    const unnamed = await page.evaluate(
      () =>
        [...document.querySelectorAll("svg[role=img]")].filter(
          (svg) => !svg.querySelector("title") || !svg.querySelector("desc"),
        ).length,
    );
    expect(unnamed).toBe(0);
  });

  test("have no chart of parts of which one is not said", async () => {
    const { page } = await open("publication");
    expect(await page.locator("#table-funding .chart").count()).toBe(0);
  });
});

describe("a publication", () => {
  test("holds no script, no list of what arrived, and nothing of the packages", () => {
    expect(publication).not.toMatch(/<script|data-line|sha256-[^ ']+' 'sha|provenance|\.zip|受領番号/);
    const { reception } = prefecture;
    for (const { files } of reception.municipalities)
      for (const { sha256 } of files) expect(publication).not.toContain(sha256);
  });

  test("says nothing of a number that is hidden", () => {
    const table = publishedTables.find(({ id }) => id === "funding")!;
    const plain = prefecture.tables.find(({ id }) => id === "funding")!;
    const hidden = table.rows.flatMap((row, line) =>
      row.flatMap((cell, at) => (cell.kind === "hidden" ? [plain.rows[line]![at]!] : [])),
    );
    const large = hidden.flatMap((cell) => (cell.kind === "number" && cell.exact.length > 7 ? [cell.exact] : []));
    const shown = new Set(
      publishedTables.flatMap(({ rows }) =>
        rows.flat().flatMap((cell) => (cell.kind === "number" ? [cell.exact] : [])),
      ),
    );
    const secret = large.filter((exact) => !shown.has(exact));
    expect(secret.length).toBeGreaterThan(10);
    const digits = publication.replaceAll(",", "");
    for (const exact of secret) expect(digits).not.toContain(exact);
  });
});

describe("a number", () => {
  test("leads by keyboard to what it is made of, and back with Escape", async () => {
    const { page, troubles } = await open("prefecture");
    const region = page.locator("#table-funding .region").first();
    await region.focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    const number = (await page.locator(":focus").textContent()) ?? "";
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "数字の内訳" });
    await dialog.waitFor();
    const values = await dialog.locator("tbody td.n").allTextContents();
    const sum = values.reduce((total, text) => total + BigInt(text.replaceAll(",", "")), 0n);
    expect(values.length).toBe(prefecture.rollUp.inputs.length);
    expect(String(sum)).toBe(number.replaceAll(",", ""));
    expect(await dialog.locator("tbody tr").first().textContent()).toMatch(/9920\d\d.*calculation\.json の\d+行目/);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await page.locator(":focus").textContent()).toBe(number);
    expect(troubles).toEqual([]);
  });

  test("that is a share shows both numbers that it is made of", async () => {
    const { page } = await open("prefecture");
    await page.locator("#table-implementation-by-band tr.total button").last().click();
    const dialog = page.getByRole("dialog");
    expect(await dialog.locator("h3").allTextContents()).toEqual(["実施", "市町村数"]);
    expect(await dialog.locator("table").last().locator("tbody tr").count()).toBe(40);
  });

  test("of one line in an opened part is that of its municipality", async () => {
    const { page } = await open("prefecture");
    await page.locator("#table-funding .part summary").first().click();
    const row = page.locator("#table-funding .part tbody tr").first();
    await row.locator("button").first().click();
    const dialog = page.getByRole("dialog");
    expect(await dialog.locator("tbody tr").count()).toBe(1);
    expect(await dialog.locator("tbody th").textContent()).toContain((await row.locator("th").textContent()) ?? "-");
  });

  test("of the nation leads to the prefectures", async () => {
    const { page } = await open("nation");
    await page.locator("#table-funding .region button").first().click();
    const dialog = page.getByRole("dialog");
    expect(await dialog.locator("tbody th").first().textContent()).toBe("北海道01");
    expect(await page.locator("#table-funding .part tbody button").count()).toBe(0);
  });
});

describe("tiles", () => {
  test("stand in the order of the codes, say their state, and lead to their line", async () => {
    const { page } = await open("prefecture");
    expect(await page.locator(".tile").count()).toBe(40);
    const { municipalities } = prefecture.reception;
    const at = municipalities.findIndex(({ state }) => state === "missing");
    const tile = page.locator(".tile").nth(at);
    expect(await tile.textContent()).toContain("未提出");
    await tile.click();
    expect(await page.locator("tr:target").textContent()).toContain(municipalities[at]!.municipalityCode);
  });

  test("can be filtered by state and found by name or code", async () => {
    const { page } = await open("prefecture");
    await page.check("#filter input[value=missing]");
    const missing = prefecture.reception.municipalities.filter(({ state }) => state === "missing");
    expect(await page.locator(".tile:visible").count()).toBe(missing.length);
    await page.fill("#find", "９９２");
    expect(await page.locator("#filter [role=status]").textContent()).toBe(
      `40のうち${missing.length}を表示しています。`,
    );
    await page.fill("#find", missing[0]!.municipalityCode);
    expect(await page.locator(".tile:visible").count()).toBe(1);
  });

  test("of the nation are 47, and a search opens the prefecture of what is found", async () => {
    const { page } = await open("nation");
    expect(await page.locator(".tile").count()).toBe(47);
    const sought = nation.reception.municipalities[7]!;
    await page.fill("#find", sought.municipalityCode);
    expect(await page.locator(".group:visible").count()).toBe(1);
    expect(await page.locator(".group:visible tbody tr:visible").first().textContent()).toContain(
      sought.municipalityCode,
    );
  });
});

describe("names from other people's files", () => {
  test("are text in the page and in what a number is made of", async () => {
    const { page, troubles } = await open("hostile");
    await page.locator("#table-sites .region button").first().click();
    const dialog = page.getByRole("dialog");
    expect(await dialog.locator("tbody tr").first().textContent()).toContain(hostileName);
    await page.keyboard.press("Escape");
    expect(await page.locator("img, #planted, [onerror]").count()).toBe(0);
    expect(await page.locator("script").count()).toBe(3);
    expect(await page.locator(".tile b").first().textContent()).toContain(hostileName);
    await page.locator(".tile").last().click();
    expect(await page.locator("tr:target").textContent()).toContain(hostileName);
    expect(troubles).toEqual([]);
  });
});

test("the same roll-up gives the same bytes", () => {
  expect(madeUpDashboard(prefecture.reception).html).toBe(prefecture.html);
});

test("the page stands among the files of a roll-up", async () => {
  const { reception, rollUp } = prefecture;
  const files = rollUpFiles(reception, rollUp, { language: "ja", date: "2026-04-15", creator: "juso 0.1.0" });
  const page = files.find(({ path }) => path === "dashboard.html");
  expect(page && new TextDecoder().decode(await contentOf(page))).toBe(prefecture.html);
});

test("a nation of 47 prefectures stays small enough to be mailed", () => {
  expect(Buffer.byteLength(nation.html)).toBeLessThan(5_000_000);
});
