import { formMatches, formMismatchReasons } from "@juso/model";
import { codeLists, entityProfiles } from "@juso/schemas";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { readRepositoryFile } from "../repo/repository-files.ts";

type Row = Readonly<Record<string, string>>;

const read = (name: string): readonly Row[] => parse(readRepositoryFile(`schemas/v1/${name}.csv`), { columns: true });
const rows = read("form-mapping");
const items = read("forms");
const ofKind = (kind: string): readonly Row[] => rows.filter((row) => row.kind === kind);

describe("the side of this standard", () => {
  test("names fields that the tables have, and codes that the lists have", () => {
    const places = new Set(entityProfiles.flatMap(({ key, fields }) => fields.map((field) => `${key}.${field.key}`)));
    const named = rows.flatMap((row) => row.places?.split(";") ?? []).filter((place) => place !== "");
    expect(named.filter((place) => !places.has(place))).toEqual([]);
    const codes = new Set(
      [...codeLists.values()].flatMap(({ key, codes: all }) => all.map(({ code }) => `${key} ${code}`)),
    );
    const coded = rows.filter((row) => row.code_list !== "").map((row) => `${row.code_list} ${row.code}`);
    expect(coded.filter((code) => !codes.has(code))).toEqual([]);
  });

  test("is a field whose code list holds the option", () => {
    const listsOf = new Map(
      entityProfiles.flatMap(({ key, fields }) => fields.map((field) => [`${key}.${field.key}`, field.codeList])),
    );
    const wrong = ofKind("option").filter(
      (row) => !row.places?.split(";").some((place) => listsOf.get(place) === row.code_list),
    );
    expect(wrong.map((row) => [row.item, row.code_list, row.code])).toEqual([]);
  });
});

describe("nothing is left out", () => {
  test("of the forms that both sides have", () => {
    const forms = new Set(ofKind("item").map((row) => row.form_code));
    const mapped = new Set(ofKind("item").map((row) => `${row.form_code} ${row.item}`));
    const missing = items.filter((row) => forms.has(row.form_code) && !mapped.has(`${row.form_code} ${row.item}`));
    expect(missing.map((row) => [row.form_code, row.item])).toEqual([]);
  });

  test("of the code lists that come from the standard forms, and of every list that is mapped", () => {
    const mapped = new Set(ofKind("option").map((row) => `${row.code_list} ${row.code}`));
    const begun = new Set(ofKind("option").map((row) => row.code_list));
    const concerned = [...codeLists.values()].filter(
      ({ key, source }) => begun.has(key) || /自立相談支援機関使用標準様式|相談受付・申込票/.test(source),
    );
    const missing = concerned.flatMap(({ key, codes }) =>
      codes.filter(({ code }) => !mapped.has(`${key} ${code}`)).map(({ code }) => `${key} ${code}`),
    );
    expect(missing).toEqual([]);
  });
});

describe("every row", () => {
  test("says how the two correspond, and why when they do not", () => {
    const wrong = rows.filter((row) => {
      const { match = "", reason = "", konkyu_ja: label } = row;
      if (!Object.hasOwn(formMatches, match)) return true;
      return match === "none"
        ? label !== "" || !Object.hasOwn(formMismatchReasons, reason)
        : label === "" || reason !== "";
    });
    expect(wrong).toEqual([]);
  });

  test("says how certain both sides are, and where the other form was seen", () => {
    const certainties = ["official", "corroborated", "inferred", "unverified", "proposed"];
    const wrong = rows.filter((row) => {
      const isMapped = row.match !== "none";
      const knowsOther = certainties.includes(row.konkyu_certainty ?? "") && row.source_ja !== "";
      const knowsOwn = row.kind === "figure" || row.form_code === "" || certainties.includes(row.juso_certainty ?? "");
      return isMapped !== knowsOther || !knowsOwn;
    });
    expect(wrong).toEqual([]);
  });

  test("is there once", () => {
    const keys = rows.map((row) =>
      [row.kind, row.konkyu_ja, row.form_code, row.item, row.code_list, row.code].join("|"),
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
