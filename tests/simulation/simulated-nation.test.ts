import { isMunicipalityCode } from "@juso/model";
import { municipalityRegister } from "@juso/schemas/municipalities";
import { describe, expect, test } from "vitest";
import { readCalibration } from "./calibration.ts";
import { percentText } from "./percent-text.ts";
import { simulateNation } from "./simulated-nation.ts";
import { isImplementing, simulatedRosterEntry } from "./simulated-roster.ts";

const calibration = readCalibration();
const nation = simulateNation(1);
const { municipalities } = nation;
const lastYear = calibration.years.at(-1)?.fiscalYear ?? 0;
const rosterOf = (fiscalYear: number) =>
  municipalities.map((each) => simulatedRosterEntry(each, { fiscalYear, populationDate: nation.populationDate }));

describe("a simulated nation", () => {
  test("has as many municipalities and prefectures as the calibration", () => {
    expect(municipalities).toHaveLength(calibration.municipalities);
    expect(new Set(municipalities.map(({ prefectureName }) => prefectureName)).size).toBe(calibration.prefectures);
    expect(new Set(municipalities.map(({ municipalityCode }) => municipalityCode.slice(0, 2))).size).toBe(
      calibration.prefectures,
    );
  });

  test("has codes of its own, with their check digits, in order, and names of its own", () => {
    const codes = municipalities.map(({ municipalityCode }) => municipalityCode);
    expect(codes.filter((code) => !isMunicipalityCode(code) || municipalityRegister.find(code))).toEqual([]);
    expect(codes).toEqual([...new Set(codes)].toSorted());
    expect(new Set(municipalities.map(({ municipalityName }) => municipalityName)).size).toBe(codes.length);
    expect(municipalities.every(({ municipalityName }) => municipalityName.startsWith("模擬"))).toBe(true);
  });

  test.each(calibration.years)("counted from the roster of $fiscalYear, $implementing run the programme", (year) => {
    const roster = rosterOf(year.fiscalYear);
    expect(roster.filter(({ implementationState }) => implementationState === "implementing")).toHaveLength(
      year.implementing,
    );
    expect(roster.filter(({ startFiscalYear }) => startFiscalYear === year.fiscalYear)).toHaveLength(year.starts);
    expect(roster.filter(({ endFiscalYear }) => endFiscalYear === year.fiscalYear - 1)).toHaveLength(year.endedBefore);
  });

  test("tells every year from the roster of the last one", () => {
    const roster = rosterOf(lastYear);
    for (const { fiscalYear, implementing } of calibration.years)
      expect(roster.filter((entry) => isImplementing(entry, fiscalYear))).toHaveLength(implementing);
  });

  test.each(calibration.bands)("prints the rate of the band from $from", ({ below, from, ratePercent }) => {
    const band = rosterOf(lastYear).filter(
      ({ population = -1 }) => population >= from && population < (below ?? Number.POSITIVE_INFINITY),
    );
    const running = band.filter(({ implementationState }) => implementationState === "implementing").length;
    expect(percentText(running, band.length)).toBe(ratePercent);
  });

  test("has towns and villages only among those that ended", () => {
    const ended = municipalities.filter(({ endFiscalYear }) => endFiscalYear !== undefined);
    expect(ended.length).toBeGreaterThan(0);
    expect(ended.filter(({ municipalityKind: kind }) => kind !== "town" && kind !== "village")).toEqual([]);
  });

  test("is the same for the same seed and another one for another", () => {
    expect(simulateNation(1)).toEqual(nation);
    expect(simulateNation(2)).not.toEqual(nation);
  });

  test.each([3, 4, 5])("agrees with the calibration for seed %i too", (seed) => {
    const other = simulateNation(seed).municipalities;
    for (const { fiscalYear, implementing } of calibration.years)
      expect(other.filter((each) => isImplementing(each, fiscalYear))).toHaveLength(implementing);
  });
});
