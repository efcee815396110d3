import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { runJuso } from "./run-juso.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const city = "examples/mihon-city";
const commands: readonly (readonly [schema: string, args: readonly string[]])[] = [
  ["grant-result", ["grant", "calculate", city, "--document", "change"]],
  ["indicator-table", ["indicators", city]],
  ["rule-list", ["rules"]],
  ["requirement-coverage", ["rules", "--coverage"]],
  ["report", ["validate", city]],
];

describe("the JSON of a command is what its published schema says", () => {
  test.each(commands)("%s", async (name, args) => {
    const schema = JSON.parse(readFileSync(new URL(`../../schemas/v1/${name}.schema.json`, import.meta.url), "utf8"));
    const validate = new Ajv2020({ strict: false, allErrors: true, formats: { date: true } }).compile(schema);
    const { result } = await runJuso(root, ...args, "--format", "json");
    const printed: unknown = JSON.parse(result);
    validate(printed);
    expect(validate.errors).toBeNull();
    const spoilt = Array.isArray(printed) ? printed.map(withoutFirstKey) : withoutFirstKey(printed);
    expect(validate(spoilt)).toBe(false);
  });
});

/** What is required cannot be left out: the first key of every result is. */
function withoutFirstKey(value: unknown): unknown {
  return Object.fromEntries(Object.entries(value as object).slice(1));
}
