import type { EntityProfile, FieldProfile } from "@juso/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compareRows } from "./compare-rows.ts";
import { decimalDifference } from "./decimal-difference.ts";

const field = (key: string, kind: FieldProfile["kind"], isKey = false): FieldProfile => ({
  key,
  title: { ja: key, en: key },
  kind,
  isKey,
  isRequired: isKey,
});
const profile = {
  key: "site",
  fileName: "site",
  title: { ja: "拠点", en: "Site" },
  level: "p1",
  fields: [
    field("siteId", "string", true),
    field("visits", "integer"),
    field("share", "decimal"),
    field("kinds", "code[]"),
  ],
} as unknown as EntityProfile;

test("what a row has before and after, with the difference of its numbers", () => {
  const compared = compareRows(
    profile,
    [
      { siteId: "S-1", visits: 3, share: 0.3, kinds: ["a", "b"] },
      { siteId: "S-2", visits: 5 },
      { siteId: "S-3", visits: 7 },
      { siteId: "S-4" },
    ],
    [
      { siteId: "S-9", visits: 7 },
      { siteId: "S-1", share: 0.1, kinds: ["a"], visits: 3 },
      { siteId: "S-2", visits: 5 },
      { siteId: "S-5" },
    ],
  );
  expect(compared).toMatchObject({ added: 1, removed: 1, changed: 1, idChanges: 1, unchanged: 1 });
  expect(compared.rows).toEqual([
    {
      kind: "changed",
      key: "S-1",
      fields: [
        { field: "share", title: { ja: "share", en: "share" }, before: "0.3", after: "0.1", difference: "-0.2" },
        { field: "kinds", title: { ja: "kinds", en: "kinds" }, before: "a;b", after: "a" },
      ],
    },
    // Rows without any content are never taken for one another.
    { kind: "added", key: "S-5", fields: [{ field: "siteId", title: { ja: "siteId", en: "siteId" }, after: "S-5" }] },
    {
      kind: "removed",
      key: "S-4",
      fields: [{ field: "siteId", title: { ja: "siteId", en: "siteId" }, before: "S-4" }],
    },
    { kind: "idChange", key: "S-3", newKey: "S-9", fields: [] },
  ]);
});

const rows = fc.array(
  fc.record({ siteId: fc.constantFrom("A", "B", "C", "D"), visits: fc.option(fc.nat(2), { nil: undefined }) }),
  { maxLength: 8 },
);

test("every row is counted once, and the other way round what came is what is gone", () => {
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const there = compareRows(profile, before, after);
      const back = compareRows(profile, after, before);
      expect(there.unchanged + there.changed + there.removed + there.idChanges).toBe(before.length);
      expect(there.unchanged + there.changed + there.added + there.idChanges).toBe(after.length);
      expect([back.added, back.removed, back.changed, back.idChanges]).toEqual([
        there.removed,
        there.added,
        there.changed,
        there.idChanges,
      ]);
      expect(compareRows(profile, before, before).rows).toEqual([]);
    }),
  );
});

test.each([
  ["1.5", "1.25", "-0.25"],
  ["0.1", "0.3", "0.2"],
  ["9007199254740993", "9007199254740994", "1"],
  ["-1", "2", "3"],
  ["0.05", "0", "-0.05"],
  ["1e3", "2", undefined],
])("%s to %s", (before, after, difference) => {
  expect(decimalDifference(before, after)).toBe(difference);
});
