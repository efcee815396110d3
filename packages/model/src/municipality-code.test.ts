import { describe, expect, test } from "vitest";
import { isMunicipalityCode, municipalityCheckDigit } from "./municipality-code.ts";

describe("the check digit", () => {
  test.each([
    ["01100", "2"],
    ["13101", "6"],
    ["22138", "4"],
    ["47201", "8"],
    ["99201", "1"],
    ["01210", "6"],
  ])("of %s is %s", (digits, expected) => {
    expect(municipalityCheckDigit(digits)).toBe(expected);
  });

  test("agrees with the ministry's wording for every five digits", () => {
    const wording = (digits: string) => {
      const sum = [6, 5, 4, 3, 2].reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
      const difference = sum < 11 ? 11 - sum : 11 - (sum % 11);
      return `${difference}`.slice(-1);
    };
    for (let number = 0; number < 100_000; number++) {
      const digits = `${number}`.padStart(5, "0");
      if (municipalityCheckDigit(digits) !== wording(digits)) expect.unreachable(digits);
    }
  });

  test.each(["1100", "011002", "０１１００", "0110a", ""])("of %s is bad use", (digits) => {
    expect(() => municipalityCheckDigit(digits)).toThrow(RangeError);
  });
});

test.each(["011002", "131016", "992011"])("%s is a code", (code) => {
  expect(isMunicipalityCode(code)).toBe(true);
});

test.each(["011003", "11002", "0110021", "０１１００２", ""])("%s is no code", (code) => {
  expect(isMunicipalityCode(code)).toBe(false);
});
