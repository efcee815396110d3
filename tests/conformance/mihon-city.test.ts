import { readFiled } from "@juso/documents/filed";
import { builtInParameters, calculateGrant, grantInputFrom } from "@juso/grant";
import { compareIndicators, computeIndicators } from "@juso/indicators";
import { entityProfiles } from "@juso/schemas";
import type { ValidationResult } from "@juso/validator";
import { beforeAll, describe, expect, test } from "vitest";
import { readFolder, validateExample } from "./example-folder.ts";

let result: ValidationResult;

beforeAll(async () => {
  result = await validateExample("mihon-city");
});

describe("the fictional city's year", () => {
  test("gives no finding of any severity, and nothing is left unchecked", () => {
    expect(result.report.findings).toEqual([]);
    expect(result.report.skipped).toEqual([]);
    expect(result.report.summary).toMatchObject({ accepted: true, errors: 0, warnings: 0, infos: 0 });
  });

  test.each(["2025-06-01", "2026-03-31", "2026-11-20"])("gives no finding on %s either", async (asOf) => {
    expect((await validateExample("mihon-city", asOf)).report.findings).toEqual([]);
  });

  test("holds every table of the standard but one", () => {
    const absent = entityProfiles.filter(({ key }) => (result.records[key]?.length ?? 0) === 0);
    // A municipality that runs the programme may run no model programme.
    expect(absent.map(({ key }) => key)).toEqual(["modelProject"]);
  });

  test("is as large as a small city's year", () => {
    expect(result.records.intake?.length).toBeGreaterThanOrEqual(300);
    expect(result.records.case?.length).toBeGreaterThanOrEqual(60);
    expect(result.records.site?.length).toBeGreaterThanOrEqual(15);
    expect(result.records.staff?.length).toBeGreaterThanOrEqual(50);
    expect(result.records.component).toHaveLength(13);
  });

  test("uses every closure kind, timing, meeting kind and both orders of support", () => {
    const used = <T>(values: readonly T[] | undefined): Set<T> => new Set(values);
    expect(used(result.records.closure?.map(({ value }) => value.closureKind))).toEqual(
      new Set(["closed", "suspended", "returned"]),
    );
    const timings = used(result.records.meetingCase?.map(({ value }) => value.meetingTiming));
    expect(timings).toEqual(new Set(["plan", "replan", "close", "suspend", "monitoring", "other"]));
    expect(used(result.records.service?.map(({ value }) => value.isEarlySupport))).toEqual(new Set([true, false]));
    expect(result.records.case?.filter(({ value }) => value.reopenedDate !== undefined).length).toBeGreaterThan(2);
  });

  test("was filed with the amounts of the worked example, and asks for other ones in its change", async () => {
    const before = await readFiled(
      (await readFolder("mihon-city")).get("filed/992011-2025-application-national.xlsx")!,
    );
    const grant = calculateGrant(grantInputFrom(result.records, "change", 2025, builtInParameters));
    expect(before).toMatchObject({ title: "当初", totalYen: 123_035_996, documentNumber: "見本地共第101号" });
    expect(grant.payers.national.change).toEqual({
      decidedYen: 123_035_996,
      requiredYen: 123_222_536,
      differenceYen: 186_540,
    });
  });

  test("returns 1,132,733 yen to the nation, and is 80,047 yen short from the prefecture", () => {
    const grant = calculateGrant(grantInputFrom(result.records, "report", 2025, builtInParameters));
    expect(grant.payers.national.settlement?.differenceYen).toBe(1_132_733);
    expect(grant.payers.prefectural.settlement?.differenceYen).toBe(-80_047);
  });

  test("declares the indicators that are counted from its records", () => {
    const declared = (result.records.indicator ?? []).map(({ value }) => value);
    const compared = compareIndicators(computeIndicators(result.records, 2025), declared);
    expect(compared.filter(({ agreement }) => agreement !== "equal")).toEqual([]);
    expect(compared.map(({ code }) => code).sort()).toEqual(declared.map(({ indicatorCode }) => indicatorCode).sort());
    expect(compared.filter(({ computed }) => computed === 0)).toEqual([]);
  });

  test("has a budget that agrees with its costs, income, decisions and transfer", () => {
    const grant = calculateGrant(grantInputFrom(result.records, "change", 2025, builtInParameters));
    const related = (role: string): number =>
      (result.records.budgetLine ?? [])
        .filter(({ value }) => value.budgetRole === role)
        .reduce((sum, { value }) => sum + value.relatedYen, 0);
    expect(related("nationalGrant")).toBe(grant.payers.national.totalYen);
    expect(related("prefecturalGrant")).toBe(grant.payers.prefectural.totalYen);
    expect(related("ltcTransfer")).toBe(grant.transfer.totalYen);
    expect(related("totalCost")).toBe(grant.blocks.reduce((sum, block) => sum + block.totalCostYen, 0));
    expect(related("income")).toBe(grant.blocks.reduce((sum, block) => sum + block.incomeYen, 0));
  });

  test("has settled accounts that agree with its actual costs, income and transfer", () => {
    const grant = calculateGrant(grantInputFrom(result.records, "report", 2025, builtInParameters));
    const settled = (role: string): number =>
      (result.records.budgetLine ?? [])
        .filter(({ value }) => value.budgetRole === role)
        .reduce((sum, { value }) => sum + (value.settledRelatedYen ?? 0), 0);
    expect(settled("ltcTransfer")).toBe(grant.transfer.totalYen);
    expect(settled("totalCost")).toBe(grant.blocks.reduce((sum, block) => sum + block.totalCostYen, 0));
    expect(settled("income")).toBe(grant.blocks.reduce((sum, block) => sum + block.incomeYen, 0));
  });
});
