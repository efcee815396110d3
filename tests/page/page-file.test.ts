import { buildPage } from "@juso/page";
import { expect, test } from "vitest";

/** What a page may weigh that is mailed and carried on a stick. */
const heaviest = 700_000;

test("the page is one file below its weight, and the same every time", async () => {
  const page = await buildPage();
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(heaviest);
  expect(Buffer.byteLength(page)).toBeGreaterThan(300_000);
  expect(await buildPage()).toBe(page);
});

test("the page names nothing outside itself, and its policy allows nothing else", async () => {
  const page = await buildPage();
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
  expect(policy.replaceAll(/sha256-[\w+/]{43}=/g, "HASH")).toBe(
    "default-src 'none'; script-src 'HASH' 'wasm-unsafe-eval'; style-src 'HASH'; worker-src blob:; connect-src 'none'; img-src 'none'; form-action 'none'; base-uri 'none'",
  );
  const markup = page.replaceAll(/<script[^>]*>[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>/g, "");
  expect(markup).not.toMatch(/\b(?:src|href|style|on\w+)=/);
  expect(page.match(/<\/script>/g)).toHaveLength(2);
});
