import type { EntityKey } from "@juso/model";
import { entityProfiles } from "@juso/schemas";
import { schemas } from "@juso/schemas/json";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { readRepositoryFile } from "../repo/repository-files.ts";

const fields = entityProfiles.flatMap((entity) => entity.fields.map((field) => ({ entity, field })));
const placesOf = (found: typeof fields): readonly string[] =>
  found.map(({ entity, field }) => `${entity.key}.${field.key}`);
const levelOf = ({ entity, field }: (typeof fields)[number]): string => field.level ?? entity.level;

describe("the level of a field", () => {
  test("is that of its table, or p2 in a table of p1", () => {
    const wrong = fields.filter(
      ({ entity, field }) => field.level !== undefined && !(field.level === "p2" && entity.level === "p1"),
    );
    expect(placesOf(wrong)).toEqual([]);
  });

  test("is never p2 for a text that somebody writes freely, but for names and addresses of public bodies and sites", () => {
    const publicTexts = /(Name|address|Source)$/;
    const wrong = fields.filter((found) => {
      const { kind, key, pattern, isKey, references } = found.field;
      const isFree = kind === "string" && !pattern && !isKey && !references && !publicTexts.test(key);
      return levelOf(found) === "p2" && isFree;
    });
    expect(placesOf(wrong)).toEqual([]);
  });

  test("stands in the JSON Schema, the table profile and the dictionary", () => {
    const inSchema = fields.map(({ entity, field }) => schemaOf(entity.key, field.key)["x-level"]);
    expect(inSchema).toEqual(fields.map(levelOf));
    const inProfile = entityProfiles.flatMap(({ fileName }) => column(`table-profiles/${fileName}.csv`, "level"));
    expect(inProfile).toEqual(fields.map(levelOf));
    expect(column("dictionary/dictionary.csv", "水準")).toEqual(fields.map((found) => levelOf(found).toUpperCase()));
  });
});

/** Which part of the framework each kind of field follows. */
const kinds: readonly (readonly [string, (found: (typeof fields)[number]) => boolean])[] = [
  ["DS-441", ({ field }) => field.kind === "date"],
  [
    "DS-442",
    ({ field }) =>
      /^(municipality|partnerMunicipality)Code$|^(prefecture|municipality)Name$|^(applicantA|a)ddress$/.test(field.key),
  ],
  ["DS-443", ({ field }) => field.key === "postalCode"],
  ["DS-445", ({ field }) => field.key.endsWith("Phone")],
  ["DS-431", ({ field }) => /^(person|visitor)Name(Kana)?$/.test(field.key)],
  ["DS-434", ({ field }) => field.key === "corporateNumber"],
  ["ISO 5218", ({ field }) => field.codeList === "sex"],
];

describe("the part of the framework that a field follows", () => {
  test.each(kinds)("%s: is noted at every field of the kind, and at no other", (part, isOfKind) => {
    const noted = placesOf(fields.filter(({ field }) => field.gif === part));
    expect(noted).toEqual(placesOf(fields.filter(isOfKind)));
    expect(noted.length).toBeGreaterThan(0);
  });

  test("is one that schemas/README.md explains", () => {
    const explained = kinds.map(([part]) => part);
    expect(placesOf(fields.filter(({ field }) => field.gif !== undefined && !explained.includes(field.gif)))).toEqual(
      [],
    );
    const readme = readRepositoryFile("schemas/README.md");
    expect(explained.filter((part) => !readme.includes(`| \`${part}\` |`))).toEqual([]);
  });

  test("stands in the JSON Schema, the table profile and the dictionary", () => {
    const noted = fields.map(({ field }) => field.gif ?? "");
    expect(fields.map(({ entity, field }) => schemaOf(entity.key, field.key)["x-gif"] ?? "")).toEqual(noted);
    expect(entityProfiles.flatMap(({ fileName }) => column(`table-profiles/${fileName}.csv`, "gif"))).toEqual(noted);
    expect(column("dictionary/dictionary.csv", "GIF")).toEqual(noted);
  });
});

function schemaOf(entity: EntityKey, field: string): Readonly<Record<string, unknown>> {
  const properties = schemas[entity].properties as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  return properties[field] ?? {};
}

function column(path: string, name: string): readonly (string | undefined)[] {
  const rows: readonly Readonly<Record<string, string>>[] = parse(readRepositoryFile(`schemas/v1/${path}`), {
    columns: true,
    bom: true,
  });
  return rows.map((row) => row[name]);
}
