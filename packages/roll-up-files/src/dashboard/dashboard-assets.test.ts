import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dashboardAssets } from "../../scripts/dashboard-assets.ts";
import { dashboardScript } from "../generated/dashboard-assets.ts";
import { dashboardStylesheet } from "./dashboard-stylesheet.ts";

test("script and hashes are those of the sources: run npm run generate", async () => {
  const committed = readFileSync(new URL("../generated/dashboard-assets.ts", import.meta.url), "utf8");
  expect(committed).toBe(await dashboardAssets());
});

test("script and style are safe within a page, and load nothing", () => {
  expect(dashboardScript).not.toMatch(/<\/script|<!--|fetch\(|XMLHttpRequest|import\(|innerHTML|localStorage/i);
  expect(dashboardStylesheet).not.toMatch(/[<&]|url\(|@import/);
});
