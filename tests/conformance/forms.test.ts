import { entityProfiles } from "@juso/schemas";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { readRepositoryFile } from "../repo/repository-files.ts";

interface Item {
  readonly form_code: string;
  readonly form_ja: string;
  readonly item: string;
  readonly item_ja: string;
  readonly places: string;
  readonly reason: string;
  readonly certainty: string;
}

const items: readonly Item[] = parse(readRepositoryFile("schemas/v1/forms.csv"), { columns: true });
const forms = [...new Set(items.map(({ form_code }) => form_code))].map((code): [string, readonly Item[]] => [
  code,
  items.filter(({ form_code }) => form_code === code),
]);

/** Why an item has no place: it follows from others, or it is a rule and not an entry. */
const reasons = ["derived", "rule"];
const certainties = ["official", "corroborated", "inferred", "unverified"];
const places = new Set(entityProfiles.flatMap(({ key, fields }) => fields.map((field) => `${key}.${field.key}`)));
const placesOf = ({ places }: Item): readonly string[] => places.split(";").filter((place) => place !== "");

describe("every item of every form", () => {
  test("has a place that exists, or a reason of the list", () => {
    const wrong = items.filter((item) => {
      const named = placesOf(item);
      const isPlaced = named.length > 0 && named.every((place) => places.has(place)) && item.reason === "";
      return !isPlaced && !(named.length === 0 && reasons.includes(item.reason));
    });
    expect(wrong.map(({ item, places, reason }) => [item, places, reason])).toEqual([]);
  });

  test("has a reason instead of a place in one of twenty at most", () => {
    expect(items.filter(({ reason }) => reason !== "").length).toBeLessThanOrEqual(items.length / 20);
  });

  test("says how certain it is", () => {
    expect(items.filter(({ certainty }) => !certainties.includes(certainty)).map(({ item }) => item)).toEqual([]);
  });
});

test.each(forms)("the items of %s are numbered without a gap, under one letter and one name", (_code, rows) => {
  const letter = rows[0]?.item.charAt(0) ?? "";
  expect(rows.map(({ item }) => item)).toEqual(rows.map((_, index) => `${letter}${index + 1}`));
  expect(new Set(rows.map(({ form_ja }) => form_ja)).size).toBe(1);
});

test("no table of cases is without an item of a form", () => {
  const named = new Set(items.flatMap(placesOf).map((place) => place.split(".")[0]));
  const notOnForms = [
    "staff",
    "posting",
    "lifeSupportCoordinator",
    "staffTraining",
    "siteIssue",
    "childCaseEvent",
    "abuseReport",
    "exception",
  ];
  const unnamed = entityProfiles.filter(
    ({ key, level }) => level === "p0" && !named.has(key) && !notOnForms.includes(key),
  );
  expect(unnamed.map(({ key }) => key)).toEqual([]);
});
