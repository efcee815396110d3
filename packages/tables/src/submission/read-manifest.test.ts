import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isSpecVersion, judgeVersion, parseManifest } from "./read-manifest.ts";

const schema = new URL("../../../../schemas/v1/manifest.schema.json", import.meta.url);
const { properties } = JSON.parse(readFileSync(schema, "utf8")) as {
  readonly properties: { readonly fiscalYear: { readonly minimum: number; readonly maximum: number } };
};

test("what is expected of the year names the limits of the schema", () => {
  const { minimum, maximum } = properties.fiscalYear;
  const content = { specVersion: "1.0.0", municipalityCode: "992011", level: "p1", documents: [] };
  const { events } = parseManifest(JSON.stringify({ ...content, fiscalYear: minimum - 1 }), "manifest.json");
  const [said] = events.flatMap((event) => (event.kind === "finding" ? [event.finding.data.expected] : []));
  expect(said).toBe(`西暦の年度（${minimum}から${maximum}までの整数）`);
});

test("a version is what the schema takes", () => {
  expect(["1.0.0", "10.2.3", "01.0.0", "1.0", "1.0.0-a", 1, undefined].map(isSpecVersion)).toEqual([
    ...[true, true],
    ...[false, false, false, false, false],
  ]);
  expect(["1.9.0", "2.0.0", "0.9.0"].map((version) => judgeVersion(version, "1.0.0"))).toEqual([
    "supported",
    "newer",
    "older",
  ]);
});
