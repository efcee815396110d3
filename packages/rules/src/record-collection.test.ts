import type { DataRecord } from "@juso/model";
import { expect, it } from "vitest";
import { RecordCollection } from "./record-collection.ts";

it("finds records by a field, also those added after the index was built", () => {
  const collection = new RecordCollection(["siteId", "siteKind"]);
  collection.add(site(2, "S1", "activityCenter"));
  expect(collection.where("siteKind", "activityCenter").map(({ value }) => value.siteId)).toEqual(["S1"]);
  collection.add(site(3, "S2", "activityCenter"));
  collection.add(site(4, "S3", "ltcCenter"));
  expect(collection.where("siteKind", "activityCenter").map(({ value }) => value.siteId)).toEqual(["S1", "S2"]);
  expect(collection.where("siteKind", "townOffice")).toEqual([]);
  expect(collection.all.map(({ position }) => position.line)).toEqual([2, 3, 4]);
});

it("finds records whose field is blank", () => {
  const collection = new RecordCollection(["siteId", "siteKind"]);
  collection.add(site(2, "S1", undefined));
  expect(collection.where("siteKind", undefined)).toHaveLength(1);
});

function site(line: number, siteId: string, siteKind: string | undefined): DataRecord {
  return { entity: "site", value: { siteId, siteKind }, position: { file: "site.csv", line, row: line } };
}
