import { describe, expect, test } from "vitest";
import { readCalibration } from "./calibration.ts";
import { percentText } from "./percent-text.ts";

const { bands, implementingPercent, municipalities, years } = readCalibration();
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe("the calibration agrees with itself", () => {
  test("starts and endings make the municipalities of each year", () => {
    let running = 0;
    for (const { endedBefore, implementing, starts } of years) {
      running += starts - endedBefore;
      expect(running).toBe(implementing);
    }
  });

  test("the bands make the totals", () => {
    expect(sum(bands.map((band) => band.municipalities))).toBe(municipalities);
    expect(sum(bands.map((band) => band.implementing))).toBe(years.at(-1)?.implementing);
  });

  test.each(bands)("the counts of the band from $from print its rate", (band) => {
    expect(percentText(band.implementing, band.municipalities)).toBe(band.ratePercent);
  });

  test("the total prints its rate", () => {
    expect(percentText(years.at(-1)?.implementing ?? 0, municipalities)).toBe(implementingPercent);
  });

  test("the bands follow each other without a gap", () => {
    expect(bands.slice(1).map(({ from }) => from)).toEqual(bands.slice(0, -1).map(({ below }) => below));
  });
});
