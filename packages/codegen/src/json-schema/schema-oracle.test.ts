import { createGenerator } from "ts-json-schema-generator";
import { describe, expect, test } from "vitest";
import { type RawSchema, readModel } from "../read-model.ts";
import { repositoryPath } from "../repository-path.ts";

/** The same types, read by a second, independent generator. */
function readWithOracle(type: string): Readonly<Record<string, RawSchema>> {
  return createGenerator({
    path: repositoryPath("packages/model/src/entity-map.ts"),
    tsconfig: repositoryPath("packages/model/tsconfig.json"),
    type,
    skipTypeCheck: true,
    topRef: true,
  }).createSchema(type).definitions as unknown as Readonly<Record<string, RawSchema>>;
}

const definitions = readWithOracle("EntityMap");

function resolve(schema: RawSchema | undefined): RawSchema {
  const reference = schema?.$ref;
  return typeof reference === "string" ? resolve(definitions[decodeURIComponent(reference.slice(14))]) : (schema ?? {});
}

/** Property names, which are required, and their types: what both generators must agree on. An integer is a number by tag. */
function shape(schema: RawSchema): unknown {
  const type = (field: RawSchema): string => {
    const { type: name, items } = resolve(field);
    if (name === "array") return `${type(items ?? {})}[]`;
    return name === "integer" ? "number" : `${name}`;
  };
  const { properties = {}, required = [] } = resolve(schema);
  return {
    types: Object.fromEntries(Object.entries(properties).map(([key, field]) => [key, type(field)])),
    required: required.toSorted(),
  };
}

describe("typescript-json-schema and ts-json-schema-generator agree on", () => {
  const { entities } = readModel();
  const oracle = resolve(definitions.EntityMap).properties ?? {};

  test("which entities there are", () => {
    expect(Object.keys(oracle)).toEqual([...entities.keys()]);
  });

  test.each([...entities])("%s", (key, raw) => {
    expect(shape(raw)).toEqual(shape(oracle[key] ?? {}));
  });

  test.each([...entities])("the options of %s", (key, raw) => {
    const options = (schema: RawSchema) =>
      Object.entries(resolve(schema).properties ?? {}).map(([name, field]) => {
        const value = resolve(field);
        return [name, (value.enum ?? resolve(value.items).enum ?? []).toSorted()];
      });
    expect(options(raw)).toEqual(options(oracle[key] ?? {}));
  });
});
