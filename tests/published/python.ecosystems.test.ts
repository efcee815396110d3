import { join } from "node:path";
import { entityProfiles } from "@juso/schemas";
import { beforeAll, expect, test } from "vitest";
import { besideTests, publishedFolder, run, toolFolder, writeCity } from "./ecosystem-folder.ts";

let city: string;

beforeAll(async () => {
  city = await writeCity("city-for-python");
});

function checked(name: string): unknown {
  const program = join(toolFolder, "python", "bin", "python");
  return JSON.parse(run(program, [besideTests("./python-checks.py"), name, publishedFolder, city]));
}

const many: unknown = expect.toSatisfy((count: number) => count > 1000);

test("jsonschema: every schema is one, and the city's records and files follow theirs", () => {
  const { length } = entityProfiles;
  const schemas: unknown = expect.toSatisfy((count: number) => count > 2 * length);
  expect(checked("json-schema")).toEqual({ schemas, records: many, problems: [], refused: ["enum"] });
});

test("frictionless: the city's CSV files follow the Data Package, and a reference to nothing is found", () => {
  expect(checked("data-package")).toEqual({ tables: entityProfiles.length, problems: [], refused: ["foreign-key"] });
});

test("openapi-spec-validator: the components are an OpenAPI 3.1 document", () => {
  expect(checked("open-api")).toEqual({ problems: [], refused: ["required"] });
});

test("datamodel-code-generator: the classes take the city's records, and refuse an unknown code", () => {
  expect(checked("types")).toEqual({ records: many, problems: [], refused: ["enum"] });
});
