import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { examplesFolder } from "../conformance/example-folder.ts";
import { choose, save, withChromium } from "./chromium.ts";

const tests = withChromium();
let server: Server;
let visits = 0;

beforeAll(async () => {
  server = createServer((_, response) => {
    visits += 1;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
});
afterAll(() => server.close());

const address = (): string => `http://${["local", "host"].join("")}:${(server.address() as AddressInfo).port}/`;

/** What the page does beyond checking, and the button of each. */
const desk = [
  ["calculation", "calculate"],
  ["indicators", "count-indicators"],
  ["manifest", "make-manifest"],
  ["template", "make-csv"],
] as const;

/** Every way by which a script may try to send something, in turn. */
async function attempt(target: string): Promise<void> {
  const settle = (promise: Promise<unknown>): Promise<unknown> => promise.catch(() => undefined);
  await settle(fetch(target, { mode: "no-cors" }));
  navigator.sendBeacon?.(target, "x");
  new Image().src = target;
  const socket = settle(Promise.resolve().then(() => new WebSocket(target.replace("http", "ws"))));
  const script = document.createElement("script");
  script.src = target;
  const frame = document.createElement("iframe");
  frame.src = target;
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = target;
  document.body.append(script, frame, style);
  const form = document.createElement("form");
  form.action = target;
  form.target = "_blank";
  document.body.append(form);
  form.submit();
  await socket;
  await new Promise((resolve) => setTimeout(resolve, 500));
}

test("a page without the policy can send, so that the next test would notice it", async () => {
  const page = await (await tests.browser.newContext()).newPage();
  await page.evaluate(attempt, address());
  expect(visits).toBeGreaterThan(3);
  await page.context().close();
});

test("nothing that runs in the page can send anything, and nothing tries", async () => {
  const { page, requests } = await tests.open();
  await choose(page, "folder", join(examplesFolder, "mihon-city-defects/submission"));
  for (const format of ["html", "workbook", "csv", "json"] as const) await save(page, format);
  for (const [panel, button] of desk) {
    await page.click(`#panel-${panel} summary`);
    await page.click(`#${button}`);
    await page.locator(`#panel-${panel} .made p`).first().waitFor();
  }
  await page.click("#language-en");
  await page.locator("#verdict:focus").waitFor();
  expect(requests).toEqual([]);
  visits = 0;
  const blocked = await page.evaluate(async (target) => {
    const directives = new Set<string>();
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
      directives.add(effectiveDirective),
    );
    const refused = await fetch(target).then(
      () => false,
      () => true,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { refused, directives: [...directives] };
  }, address());
  expect(blocked).toEqual({ refused: true, directives: ["connect-src"] });
  await page.evaluate(attempt, address());
  expect(visits).toBe(0);
  await page.context().close();
});

test("nothing is kept: no storage, no cookie, no database", async () => {
  const { page } = await tests.open();
  await choose(page, "folder", join(examplesFolder, "mihon-city-defects/submission"));
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie.length,
    (await indexedDB.databases()).length,
  ]);
  expect(kept).toEqual([0, 0, 0, 0]);
  await page.context().close();
});
