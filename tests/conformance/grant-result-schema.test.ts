import { readFileSync } from "node:fs";
import { builtInParameters, type CalculationKind, calculateGrant, grantInputFrom } from "@juso/grant";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { validateExample } from "./example-folder.ts";

const schema = JSON.parse(readFileSync(new URL("../../schemas/v1/grant-result.schema.json", import.meta.url), "utf8"));
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);

let records: Awaited<ReturnType<typeof validateExample>>["records"];
beforeAll(async () => {
  records = (await validateExample("mihon-city")).records;
});

/** What `juso grant calculate --format json` prints, read back. */
function printed(kind: CalculationKind): Record<string, unknown> {
  return JSON.parse(JSON.stringify(calculateGrant(grantInputFrom(records, kind, 2025, builtInParameters))));
}

describe("the published schema of the calculation", () => {
  test.each<CalculationKind>(["application", "change", "report"])("holds for the %s of the example", (kind) => {
    validate(printed(kind));
    expect(validate.errors).toBeNull();
  });

  test("names what is missing or of another type", () => {
    const { lines: _, ...without } = printed("application");
    expect(validate(without)).toBe(false);
    expect(validate({ ...printed("application"), steps: [{ id: 1 }] })).toBe(false);
    const step = { ...(printed("application").definitions as object[])[0], expression: { op: "power", of: [] } };
    expect(validate({ ...printed("application"), definitions: [step] })).toBe(false);
  });
});
