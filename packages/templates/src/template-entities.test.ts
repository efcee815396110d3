import { entityProfiles } from "@juso/schemas";
import { expect, test } from "vitest";
import { templateEntities } from "./template-entities.ts";

test("without names, all entities, or what the grant needs, in the order of the standard", () => {
  expect(templateEntities([], "all")).toEqual(entityProfiles);
  const grant = templateEntities([], "grant");
  expect(grant).toEqual(entityProfiles.filter((profile) => grant.includes(profile)));
  expect(grant.map(({ key }) => key)).toContain("grantLine");
  expect(grant.every(({ level }) => level === "p1")).toBe(true);
});

test("entities are named by key, file name or title, and come in the order of the standard", () => {
  const keys = (...names: readonly string[]) => templateEntities(names, "all").map(({ key }) => key);
  expect(keys("costLine", "site", "実施者")).toEqual(keys("実施者", "拠点", "cost-line"));
  expect(keys("cost-line")).toEqual(["costLine"]);
});

test("a name that no table of the set has is bad use", () => {
  expect(() => templateEntities(["case"], "grant")).toThrow(expect.objectContaining({ code: "usage" }));
  expect(() => templateEntities(["site", "xyz"], "all")).toThrow(expect.objectContaining({ code: "usage" }));
});

test("a name that is nearly one is told with the one that was meant", () => {
  expect(() => templateEntities(["cas"], "all")).toThrow(/「case」のことではありませんか/);
  expect(() => templateEntities(["xyzxyz"], "all")).not.toThrow(/のことでは/);
});
