import { caseColumns, caseListEntities } from "@juso/indicators";
import { codeLists, entityProfiles } from "@juso/schemas";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { readRepositoryFile } from "../repo/repository-files.ts";

const items: readonly { form_code: string; item: string; places: string; reason: string }[] = parse(
  readRepositoryFile("schemas/v1/forms.csv"),
  { columns: true },
);
const form = items.filter(({ form_code }) => form_code === "caseList");
const fields = new Map<string, { readonly codeList?: string }>(
  entityProfiles.flatMap(({ key, fields: all }) => all.map((field) => [`${key}.${field.key}`, field] as const)),
);

describe("the list of cases", () => {
  test("has every item of its form, in their order, and no other", () => {
    expect([...new Set(caseColumns.map(({ item }) => item))]).toEqual(form.map(({ item }) => item));
  });

  test.each(form)("shows of $item what the form's item is entered in", ({ item, places, reason }) => {
    const sources = caseColumns.filter((column) => column.item === item).flatMap((column) => column.sources);
    if (reason === "derived") expect(sources.length).toBeGreaterThan(0);
    else expect(sources.sort()).toEqual(places.split(";").sort());
  });

  test("is made of fields that the tables have, with their code lists", () => {
    const wrong = caseColumns.filter(({ sources, codeList }) =>
      sources.some((source) => {
        const field = fields.get(source);
        return !field || (codeList !== "case-state" && field.codeList !== codeList);
      }),
    );
    expect(wrong.map(({ key }) => key)).toEqual([]);
    expect(
      caseColumns
        .flatMap(({ codeList }) => codeList ?? [])
        .filter((list) => list !== "case-state" && !codeLists.has(list)),
    ).toEqual([]);
  });

  test("reads case tables of the municipality, none of which is confidential", () => {
    const kept = entityProfiles.filter(({ key }) => caseListEntities.includes(key));
    expect(kept.filter(({ level, confidential }) => level !== "p0" || confidential !== undefined)).toEqual([]);
    const read = caseColumns.flatMap(({ sources }) => sources.map((source) => source.split(".")[0] ?? ""));
    expect(read.filter((entity) => !caseListEntities.some((key) => key === entity))).toEqual([]);
  });

  test("shows no name of the person on a screen", () => {
    expect(caseColumns.filter(({ isName, isOnScreen }) => isName && isOnScreen)).toEqual([]);
    expect(caseColumns.filter(({ isName }) => isName).map(({ key }) => key)).toEqual(["personName"]);
  });
});
