import { entityProfiles } from "@juso/schemas";
import { beforeAll, expect, test } from "vitest";
import { loadPlayground, type Playground } from "./load-playground.ts";

let playground: Playground;
beforeAll(async () => {
  playground = await loadPlayground(entityProfiles);
});

test("nearly every table can be tried by itself, most with rows of the example city", () => {
  const keys = playground.tables.map(({ key }) => key);
  const without = entityProfiles.map(({ key }) => key).filter((key) => !keys.includes(key));
  // A plan names other plans, and what the documents of the grant are about stands in other tables.
  expect(without).toEqual(["plan", "grantDocument"]);
  expect(playground.tables.filter(({ text }) => text.trim().split("\n").length > 2).length).toBeGreaterThan(40);
  expect(playground.tables.filter(({ text }) => text.includes("\uFFFD"))).toEqual([]);
});

test("the programs are small enough to stand in a page", () => {
  expect(playground.script.length).toBeLessThan(20_000);
  expect(playground.worker.length).toBeLessThan(700_000);
});
