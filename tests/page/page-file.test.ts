import { buildPage, packagesOfPage } from "@juso/page";
import { describe, expect, test } from "vitest";

/** What the pages may weigh: the light one is mailed, the full one, with its fonts, is carried on a stick; that for prefectures has the solver of publications. */
const heaviest = { light: 700_000, full: 13_000_000, prefecture: 2_500_000 };
/** How many texts stand in script elements: worker, program, and the fonts or the solver. */
const scripts = { light: 2, full: 6, prefecture: 3 };

describe.each(["light", "full", "prefecture"] as const)("the %s page", (edition) => {
  test("is one file below its weight, and the same every time", async () => {
    const page = await buildPage(edition);
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(heaviest[edition]);
    expect(Buffer.byteLength(page)).toBeGreaterThan(heaviest[edition] / 2);
    expect(await buildPage(edition, "quick")).toBe(await buildPage(edition, "quick"));
  });

  test("carries the licences of what others wrote", async () => {
    const page = await buildPage(edition, "quick");
    const packages = await packagesOfPage(edition);
    expect(packages.map(({ name }) => name)).toContain("zod");
    for (const { name, text, version } of packages) {
      expect(page).toContain(`<!--\n${name} ${version}, `);
      expect(page.includes(text), name).toBe(true);
    }
  });

  test("names nothing outside itself, and its policy allows nothing else", async () => {
    const page = await buildPage(edition, "quick");
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
    expect(policy.replaceAll(/sha256-[\w+/]{43}=/g, "HASH")).toBe(
      "default-src 'none'; script-src 'HASH' 'wasm-unsafe-eval'; style-src 'HASH'; worker-src blob:; connect-src 'none'; img-src 'none'; form-action 'none'; base-uri 'none'",
    );
    const markup = page.replaceAll(/<script[^>]*>[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>/g, "");
    expect(markup).not.toMatch(/\b(?:src|href|style|on\w+)=/);
    expect(page.match(/<\/script>/g)).toHaveLength(scripts[edition]);
    expect(page.match(/SIL OPEN FONT LICENSE Version 1.1/g) ?? []).toHaveLength(edition === "full" ? 3 : 0);
  });
});
