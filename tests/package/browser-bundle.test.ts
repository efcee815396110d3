import { describe, expect, test } from "vitest";
import budget from "./browser-budget.json" with { type: "json" };
import { bundleForBrowser, describeBundle } from "./browser-bundle.ts";

/** In thousands of bytes, minified. Made smaller by hand when something was taken out. */
const budgets = Object.entries(budget);

describe("in a browser", () => {
  // The bundler refuses what imports `node:`.
  test.each(budgets)("%s is no larger than its budget", async (entry, { entryKilobytes, totalKilobytes }) => {
    const bundle = await bundleForBrowser(entry);
    expect(bundle.entryBytes / 1000, describeBundle(bundle)).toBeLessThanOrEqual(entryKilobytes);
    expect(bundle.totalBytes / 1000, describeBundle(bundle)).toBeLessThanOrEqual(totalKilobytes);
    expect(bundle.entryBytes).toBeGreaterThan(100_000);
  });

  test("the validator brings no library that only other work needs", async () => {
    const { parts } = await bundleForBrowser("packages/validator/src/index.ts");
    const names = parts.map(([name]) => name);
    expect(names.filter((name) => ["zod", "exceljs", "pdfmake", "ajv"].includes(name))).toEqual([]);
    expect(names).toContain("@zip.js/zip.js");
  });

  test("a package that needs Node is refused", async () => {
    await expect(bundleForBrowser("apps/cli/src/main.ts")).rejects.toThrow(/node:/);
  });
});
