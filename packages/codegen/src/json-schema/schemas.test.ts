import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { entityProfile } from "../published/entity-profile.ts";
import { type RawSchema, readModel } from "../read-model.ts";
import { repositoryPath } from "../repository-path.ts";
import { standardFolder } from "../standard-folder.ts";
import { entitySchema } from "./entity-schema.ts";
import type { JsonSchema } from "./json-schema.ts";
import { schemaCompiler } from "./schema-compiler.ts";

/** A source is named in Japanese: a law, a notice, a form, a statistic, or this standard itself. */
const publicSource = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

const schemas = ["", "files/", "generators/"]
  .flatMap((folder) => readdirSync(repositoryPath(`${standardFolder}/${folder}`)).map((name) => `${folder}${name}`))
  .filter((name) => name.endsWith(".schema.json"))
  .map((name): [string, JsonSchema] => [
    name,
    JSON.parse(readFileSync(repositoryPath(`${standardFolder}/${name}`), "utf8")),
  ]);

describe.each(schemas)("%s", (name, schema) => {
  test("follows the 2020-12 meta-schema", () => {
    const ajv = new Ajv2020({ strict: false });
    expect(ajv.validateSchema(schema as object), JSON.stringify(ajv.errors)).toBe(true);
  });

  test("compiles under ajv's strict mode", () => {
    expect(schemaCompiler([schema]).getSchema(schema.$id ?? "")).toBeTypeOf("function");
  });

  test("compiles under a strict ajv set up from the published files alone, as schemas/README.md says", () => {
    const ajv = new Ajv2020({ strict: true });
    formats.default(ajv);
    ajv.addVocabulary(JSON.parse(readFileSync(repositoryPath(`${standardFolder}/annotation-keywords.json`), "utf8")));
    expect(ajv.compile(schema as object)).toBeTypeOf("function");
  });

  test("does not rest on a paper that is not published", () => {
    expect(String(schema["x-source"] ?? "社会福祉法")).toMatch(publicSource);
  });

  test("has a title that is the name of a type, unless it is what a command prints", () => {
    if (schema.title !== undefined) expect(schema.title).toMatch(/^[A-Z][A-Za-z]*$/);
  });

  test("is named after its file", () => {
    expect(schema.$id).toMatch(new RegExp(`/v1/${name}$`));
  });
});

test("the OpenAPI components compile under ajv's strict mode, one by one", () => {
  const { components } = JSON.parse(readFileSync(repositoryPath(`${standardFolder}/openapi.json`), "utf8"));
  const own = JSON.parse(JSON.stringify(components.schemas).replaceAll("#/components/schemas/", "#/$defs/"));
  const names = Object.keys(own);
  expect(names).toContain("Intake");
  expect(names).toContain("SexCode");
  const all = { $id: "https://juso.example/openapi", $defs: own };
  const ajv = schemaCompiler([all]);
  for (const name of names) expect(ajv.getSchema(`${all.$id}#/$defs/${name}`), name).toBeTypeOf("function");
});

describe("strictness", () => {
  test("an unknown annotation is refused", () => {
    const schema = { $id: "https://juso.example/x", "x-unheard-of": 1 } as JsonSchema;
    expect(() => schemaCompiler([schema]).getSchema("https://juso.example/x")).toThrow(/x-unheard-of/);
  });
});

describe("the tables of the model", () => {
  const model = readModel();
  const profiles = new Map([...model.entities].map(([key, raw]) => [key, entityProfile(key, entitySchema(key, raw))]));

  test.each([...profiles])("%s has a key, required and named", (_, { fields, level, title }) => {
    const keys = fields.filter(({ isKey }) => isKey);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.every(({ isRequired }) => isRequired)).toBe(true);
    expect(["p0", "p1"]).toContain(level);
    expect(title.ja).not.toBe("");
  });

  test("a reference names the only key field of an entity", () => {
    for (const [key, { fields }] of profiles) {
      for (const { key: field, references } of fields) {
        if (references === undefined) continue;
        const target = profiles.get(references.entity)?.fields.filter(({ isKey }) => isKey);
        expect(
          target?.map((keyField) => keyField.key),
          `${key}.${field}`,
        ).toEqual([references.field]);
      }
    }
  });

  test("two columns of a table never share a label", () => {
    for (const [key, { fields }] of profiles) {
      const labels = fields.flatMap(({ key: field, title }) => [field, title.ja]);
      expect(new Set(labels).size, key).toBe(labels.length);
    }
  });
});

describe("a contradiction in the model stops the generator", () => {
  const text = { type: "string", title: "項目", titleEn: "Field" };
  const entity = (field: RawSchema): RawSchema => ({
    title: "表",
    titleEn: "Table",
    description: "説明",
    level: "p1",
    source: "出典",
    properties: { field },
  });

  test.each<[string, RawSchema]>([
    ["a code type without a list", { ...text, enum: ["a"] }],
    ["a list without a code type", { ...text, codeList: "sex" }],
    ["a field without a title", { type: "string", titleEn: "Field" }],
    ["a field without an English title", { type: "string", title: "項目" }],
    ["a field with the level of its table", { ...text, level: "p1" }],
    ["a field with a level that does not exist", { ...text, level: "p3" }],
  ])("%s", (_, field) => {
    expect(() => entitySchema("site", entity(field))).toThrow(/^site\.field: /);
  });

  test("and nothing else does", () => {
    expect(entitySchema("site", entity({ ...text, level: "p2" })).properties).toEqual({
      field: { title: "Field", "x-title-ja": "項目", description: "項目。", "x-level": "p2", type: "string" },
    });
  });

  test("a field of a case record that may be published", () => {
    const record = { ...entity({ ...text, level: "p2" }), level: "p0" };
    expect(() => entitySchema("case", record)).toThrow(/^case\.field: /);
  });
});
