import { builtInParameters, type CalculationKind, calculateGrant, type GrantResult, grantInputFrom } from "@juso/grant";
import { entityProfiles } from "@juso/schemas";
import type { ValidationResult } from "@juso/validator";
import { beforeAll, describe, expect, test } from "vitest";
import { validateExample } from "./example-folder.ts";

let whole: ValidationResult;
let grantOnly: ValidationResult;

beforeAll(async () => {
  [whole, grantOnly] = [await validateExample("mihon-city"), await validateExample("mihon-city-grant-only")];
});

function calculate({ records }: ValidationResult, kind: CalculationKind): GrantResult {
  return calculateGrant(grantInputFrom(records, kind, 2025, builtInParameters));
}

describe("the filled-in template without case data", () => {
  test("gives no finding, and its cover says what it is", () => {
    expect(grantOnly.report.findings).toEqual([]);
    expect(grantOnly.manifest).toMatchObject({ municipalityCode: "992011", fiscalYear: 2025, level: "p1" });
  });

  test("holds no case data", () => {
    const personal = entityProfiles.filter(({ level }) => level === "p0").map(({ key }) => key);
    expect(personal.filter((key) => grantOnly.presentEntities.has(key))).toEqual([]);
  });

  test.each<CalculationKind>(["application", "change", "report"])(
    "gives the same %s as the whole submission",
    (kind) => {
      expect(calculate(grantOnly, kind)).toEqual(calculate(whole, kind));
    },
  );
});
