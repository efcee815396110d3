import { describe, expect, test } from "vitest";
import { readCodeLists } from "../lists/code-lists.ts";
import { readModel } from "../read-model.ts";
import { entitySchema } from "./entity-schema.ts";
import type { JsonSchema } from "./json-schema.ts";
import { schemaCompiler } from "./schema-compiler.ts";
import { titledInJapanese, untitledDescription } from "./titles.ts";

const ajv = schemaCompiler([]);
const codes = new Map(
  readCodeLists().map(({ codes, key }) => [
    key,
    codes.filter(({ deprecatedSince }) => deprecatedSince === undefined).map(({ code }) => code),
  ]),
);
const schemas = [...readModel().entities].map(([key, raw]): [string, JsonSchema] => [key, entitySchema(key, raw)]);

/** A whole sentence in Japanese, and one in English that is not left in Japanese. */
const japanese = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}].*。$/u;
const english = /^[A-Z].*[a-z].*\.$/;
/** A source is named in Japanese: a law, a notice, a form, a statistic, or this standard itself. */
const publicSource = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

/** What a field leaves unexplained, in words; empty when it explains itself. */
function unexplained(field: JsonSchema): readonly string[] {
  const { examples = [], "x-title-ja": title = "" } = field;
  const description = untitledDescription(field) ?? "";
  const example = examples[0];
  const list = codes.get(field["x-code-list"] ?? "");
  return [
    ...(japanese.test(description) ? [] : ["no description"]),
    ...(description.replace(/。$/, "") === title ? ["the description is the title"] : []),
    ...(english.test(field["x-description-en"] ?? "") ? [] : ["no English description"]),
    ...(examples.length === 1 && example !== "" ? [] : ["no example"]),
    ...(ajv.validate(field as object, example) ? [] : [`the example ${JSON.stringify(example)} is not valid`]),
    ...(field["x-code-list"] !== undefined && ![example].flat().every((code) => list?.includes(`${code}`))
      ? [`the example ${JSON.stringify(example)} is not in the list`]
      : []),
    ...(publicSource.test(field["x-source"] ?? "社会福祉法") ? [] : ["no public source"]),
  ];
}

describe.each(schemas)("%s", (_, schema) => {
  test("every field says what to enter, in both languages, with an example that it accepts", () => {
    const problems = Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
      unexplained(field).map((problem) => `${name}: ${problem}`),
    );
    expect(problems).toEqual([]);
  });

  test("says what a record is, who fills it in and when, in both languages", () => {
    expect(schema).toMatchObject({
      description: expect.stringMatching(japanese),
      "x-description-en": expect.stringMatching(english),
      "x-filled-by": expect.stringMatching(publicSource),
      "x-filled-by-en": expect.stringMatching(/^[A-Z]/),
      "x-filled-when": expect.stringMatching(publicSource),
      "x-filled-when-en": expect.stringMatching(/^[A-Z]/),
    });
  });
});

describe("what does not explain itself is named", () => {
  const words = { ...titledInJapanese("人数", "世帯の人の数。"), "x-description-en": "Persons in the household." };
  const good: JsonSchema = { ...words, type: "integer", minimum: 1, examples: [2] };
  const code: JsonSchema = { ...words, type: "string", "x-code-list": "sex", examples: ["female"] };

  test.each<[string, JsonSchema, readonly string[]]>([
    ["nothing", good, []],
    ["no code", code, []],
    ["no description", { ...good, ...titledInJapanese("人数", undefined) }, ["no description"]],
    ["a title for a description", { ...good, ...titledInJapanese("人数", "人数。") }, ["the description is the title"]],
    ["no English", { ...good, "x-description-en": "世帯の人の数。" }, ["no English description"]],
    ["a value that is refused", { ...good, examples: [0] }, ["the example 0 is not valid"]],
    ["a code of no list", { ...code, examples: ["she"] }, ['the example "she" is not in the list']],
  ])("%s", (_, field, expected) => {
    expect(unexplained(field)).toEqual(expected);
  });
});
