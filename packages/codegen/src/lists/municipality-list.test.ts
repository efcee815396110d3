import { isMunicipalityCode, type MunicipalityRegister } from "@juso/model";
import { describe, expect, test } from "vitest";
import { municipalitiesModule } from "../modules/municipalities-module.ts";
import { municipalityListDate, readMunicipalities } from "./municipality-list.ts";

const bodies = readMunicipalities();
const ofKind = (...kinds: string[]) => bodies.filter(({ kind }) => kinds.includes(kind));

describe("the list of local government bodies", () => {
  test("has 1,741 municipalities and special wards, 47 prefectures and 171 wards of designated cities", () => {
    const real = ofKind("municipality", "specialWard");
    expect(real).toHaveLength(1741);
    expect(ofKind("specialWard")).toHaveLength(23);
    expect(
      ["市", "町", "村"].map((ending) => ofKind("municipality").filter(({ name }) => name.endsWith(ending)).length),
    ).toEqual([792, 743, 183]);
    expect(ofKind("prefecture").filter(({ code }) => !code.startsWith("99"))).toHaveLength(47);
    expect(ofKind("ward").filter(({ validTo }) => validTo === undefined)).toHaveLength(171);
    expect(ofKind("northernTerritories")).toHaveLength(6);
  });

  test("has a right check digit everywhere", () => {
    expect(bodies.map(({ code }) => code).filter((code) => !isMunicipalityCode(code))).toEqual([]);
  });

  test("has 475 municipalities that lose a zero in a spreadsheet", () => {
    expect(ofKind("municipality", "specialWard").filter(({ code }) => code.startsWith("0"))).toHaveLength(475);
  });

  test("has every code once, and a name once in a prefecture", () => {
    const real = ofKind("municipality", "specialWard");
    expect(new Set(bodies.map(({ code }) => code)).size).toBe(bodies.length);
    expect(new Set(real.map(({ prefectureName, name }) => `${prefectureName}${name}`)).size).toBe(real.length);
  });

  test("is as of its last change", () => {
    expect(municipalityListDate()).toBe("2024-01-01");
  });

  test("keeps this standard's samples apart from real bodies", () => {
    expect(
      ofKind("sample").every(({ code, prefectureName }) => code.startsWith("99") && prefectureName === "サンプル県"),
    ).toBe(true);
    expect(ofKind("sample").length).toBeGreaterThanOrEqual(4);
  });
});

describe("the module made of it", async () => {
  const { js } = municipalitiesModule(municipalityListDate(), bodies);
  const { municipalityRegister }: { municipalityRegister: MunicipalityRegister } = await import(
    `data:text/javascript,${encodeURIComponent(js)}`
  );

  test("finds every body of the list by its code", () => {
    expect(bodies.map(({ code }) => municipalityRegister.find(code))).toEqual(bodies);
    expect(municipalityRegister.asOf).toBe(municipalityListDate());
    expect(municipalityRegister.find("000000")).toBeUndefined();
  });

  test("knows what became of an abolished ward", () => {
    expect(municipalityRegister.find("221368")).toMatchObject({ validTo: "2023-12-31", succeededBy: "221392" });
    expect(municipalityRegister.find("221392")).toMatchObject({ name: "浜松市浜名区", validFrom: "2024-01-01" });
  });
});
