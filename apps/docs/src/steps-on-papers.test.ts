import { documentKinds } from "@juso/documents/kinds";
import { expect, test } from "vitest";
import { loadStandard } from "./load-standard.ts";
import type { Page } from "./page.ts";
import { entityPath, paperPath, stepPath } from "./page-paths.ts";
import { entityPages } from "./pages/entity-pages.ts";
import { paperPages } from "./pages/paper-pages.ts";
import { stepPages } from "./pages/step-pages.ts";
import { stepsOnPapers } from "./steps-on-papers.ts";

const standard = await loadStandard();
const pages: readonly Page[] = [...entityPages(standard), ...paperPages(standard), ...stepPages(standard)];
const links = new Map(pages.map((page) => [page.path, linksOf(page)]));

/** Where a page leads to. */
function linksOf({ content }: Page): ReadonlySet<string> {
  const { markup } = content((target) => target);
  return new Set([...markup.matchAll(/<a [^>]*?href="([^"]+)"/g)].map(([, target]) => target!));
}

test("a table leads to every document that takes something from it, and back", () => {
  for (const { code, tables } of documentKinds) {
    for (const { entity } of tables) {
      expect(links.get(entityPath(entity)), entity).toContain(paperPath(code));
      expect(links.get(paperPath(code)), code).toContain(entityPath(entity));
    }
  }
});

test("a document leads to the steps of its amounts, and these to the sheet that shows them", () => {
  const sheets = stepsOnPapers(standard.exampleCity);
  let count = 0;
  for (const { code } of documentKinds) {
    for (const { id } of standard.steps) {
      if (!links.get(paperPath(code))!.has(stepPath(id))) continue;
      count += 1;
      const sheet = sheets.get(id)?.find(({ document }) => document === code);
      expect(sheet, `${id} in ${code}`).toBeDefined();
      expect(links.get(stepPath(id).split("#")[0]!), id).toContain(sheet!.path);
    }
  }
  expect(count).toBeGreaterThan(300);
});
