import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { beforeAll, expect, test } from "vitest";
import { cityRecords, type PlainRecord } from "./city-records.ts";
import { publishedJson, publishedNames } from "./published-file.ts";

const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv, ["date"]);
ajv.addVocabulary(publishedJson("annotation-keywords.json") as unknown as string[]);
const names = publishedNames("files");
const judges = new Map(
  names.map((name) => [name.replace(".schema.json", ""), ajv.compile(publishedJson(`files/${name}`))]),
);
const records = new Map<string, readonly PlainRecord[]>();

beforeAll(async () => {
  for (const [profile, found] of await cityRecords()) records.set(profile.fileName, found);
});

function errors(name: string, file: unknown): readonly string[] {
  const judge = judges.get(name);
  if (judge === undefined) throw new Error(`no schema of the file ${name}`);
  judge(file);
  return (judge.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

/** A record of the examples that the fields give. */
function exampleRecord(name: string): object {
  const { items } = publishedJson(`files/${name}.schema.json`) as unknown as { readonly items: JsonRecordSchema };
  return Object.fromEntries(Object.entries(items.properties).map(([key, { examples }]) => [key, examples?.[0]]));
}

interface JsonRecordSchema {
  readonly properties: Readonly<Record<string, { readonly examples?: readonly unknown[] }>>;
}

test.each([...judges.keys()])("the city's records of %s, and one of the examples, pass as a file", (name) => {
  const file = [...(records.get(name) ?? []), exampleRecord(name)];
  expect(errors(name, file)).toEqual([]);
});

test("the city has records of most tables", () => {
  expect([...records.values()].filter(({ length }) => length > 0).length).toBeGreaterThan(35);
});

test("a column of the submitter's own passes; a code that is not in its list, an unknown key and a single record do not", () => {
  const [first] = records.get("case") ?? [];
  expect(errors("case", [{ ...first, x_own: "any" }])).toEqual([]);
  expect(errors("case", [{ ...first, sex: "zzz" }])).toEqual(["/0/sex enum"]);
  expect(errors("case", [{ ...first, backgroundFactors: ["zzz"] }])).toEqual(["/0/backgroundFactors/0 enum"]);
  expect(errors("case", [{ ...first, gender: "male" }])).toEqual(["/0 additionalProperties"]);
  expect(errors("case", first)).toEqual([" type"]);
});
