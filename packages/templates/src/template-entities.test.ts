import { entityProfiles } from "@juso/schemas";
import { expect, test } from "vitest";
import { templateEntities } from "./template-entities.ts";

test("without names, a whole set, in the order of the standard", () => {
  const all = templateEntities([], "all");
  expect(all).toEqual(entityProfiles.filter(({ confidential }) => confidential === undefined));
  const basic = templateEntities([], "basic");
  expect(basic).toEqual(all.filter((profile) => basic.includes(profile)));
  expect(basic.length).toBeLessThan(all.length);
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

test("confidential tables are named, and stand alone", () => {
  expect(templateEntities(["支援会議", "support-conference-case"], "basic").map(({ key }) => key)).toEqual([
    "supportConference",
    "supportConferenceCase",
  ]);
  expect(() => templateEntities(["support-conference", "case"], "basic")).toThrow(
    "「支援会議」は社会福祉法106条の6第5項により秘密を守る義務のある表です。「支援ケース」とは別のブックにしてください",
  );
});
