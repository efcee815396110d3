import { expect, test } from "vitest";
import { violations } from "../page/violations.ts";
import { withSite } from "./opened-site.ts";

const site = await withSite();

/** Words that people look for, and the first page that they should be led to. */
const sought: Readonly<Record<string, string>> = {
  会議: "entities/meeting.html",
  かいぎ: "entities/meeting.html",
  カイギ: "entities/meeting.html",
  そうだんうけつけ: "entities/intake.html",
  本人同意: "entities/consent.html",
  ほんにんどうい: "entities/consent.html",
  拠点: "entities/site.html",
  meetingId: "entities/meeting-case.html#meetingId",
  "juso validate": "commands.html#juso-validate",
  市町村: "entities/municipality.html",
  都道府県の方: "start/prefecture.html",
  配布ファイル: "downloads.html",
  "site-opens": "checks/",
  "cost-line": "entities/cost-line.html",
  costLine: "entities/cost-line.html",
  plan: "entities/plan.html",
  じっせきほうこく: "papers/report.html",
  application: "papers/application.html",
  "A.carePrevention": "steps/care-prevention.html#A.carePrevention",
  選定額の合計: "steps/total.html#F.total",
  検査の報告: "formats/report.html",
  文字コード: "formats/reading.html",
  calculateGrant: "api/grant.html#grant.calculateGrant",
  試す: "playground.html",
};

test("finds words as they are written and as they are read, and says what kind of page it is", async () => {
  const { page, requests } = await site.open("search.html");
  const wrong: string[] = [];
  for (const [words, path] of Object.entries(sought)) {
    await page.fill("#sought", words);
    await page.waitForFunction(() => document.querySelector("#search-status")!.textContent !== "");
    const paths = await page
      .locator("#search-results a")
      .evaluateAll((links) => links.map((a) => a.getAttribute("href") ?? ""));
    if (!paths.slice(0, 3).some((found) => found.startsWith(path))) wrong.push(`${words}: ${paths.slice(0, 3)}`);
  }
  expect(wrong).toEqual([]);
  await page.fill("#sought", "会議");
  expect(await page.locator("#search-results li").first().locator(".mark").textContent()).toBe("表");
  expect(await violations(page)).toEqual([]);
  await page.fill("#sought", "実績報告書");
  expect(await page.locator("#search-results li").first().locator(".mark").textContent()).toBe("文書の見本");
  await page.fill("#sought", "ぬるぽqqq");
  expect(await page.locator("#search-results li").count()).toBe(0);
  expect(await page.locator("#search-status").textContent()).toContain("見つかりませんでした");
  expect(requests).toEqual([]);
  await page.context().close();
});

test("is reached from every page, keeps what was sought, and leads on", async () => {
  const { page, requests } = await site.open("entities/intake.html");
  await page.fill('header input[name="q"]', "かいぎ");
  await page.keyboard.press("Enter");
  await page.locator("#search-results a").first().waitFor();
  expect(await page.inputValue("#sought")).toBe("かいぎ");
  await page.locator("#search-results a").first().click();
  await page.waitForURL(/meeting\.html/);
  await page.goBack();
  await page.locator("#search-results a").first().waitFor();
  expect(await page.inputValue("#sought")).toBe("かいぎ");
  expect(requests).toEqual([]);
  await page.context().close();
});

test("shows more when asked, and goes on where the list ended", async () => {
  const { page } = await site.open("search.html?q=年度");
  await page.locator("#search-results li").first().waitFor();
  const before = await page.locator("#search-results li").count();
  await page.click("#search-more");
  expect(await page.locator("#search-results li").count()).toBeGreaterThan(before);
  expect(await page.locator("#search-results li").nth(before).locator("a:focus").count()).toBe(1);
  await page.context().close();
});

test("the page that checks submissions opens from the page for municipalities", async () => {
  const { page } = await site.open("start/municipality.html");
  await page.click(".button");
  await page.waitForURL(/juso-validator\.html$/);
  expect(await page.locator("#example").isVisible()).toBe(true);
  await page.context().close();
});
