import { describe, expect, test } from "vitest";
import { corporateCheckDigit, isCorporateNumber } from "./corporate-number.ts";

describe("the check digit", () => {
  test.each([
    ["123456789012", "7"],
    ["000012070001", "6"],
    ["000020130001", "8"],
    ["000020011002", "9"],
    ["000020141003", "3"],
    ["000000000000", "9"],
  ])("of %s is %s", (digits, expected) => {
    expect(corporateCheckDigit(digits)).toBe(expected);
  });

  test("tells every wrong digit but 0 for 9 and 9 for 0", () => {
    const right = "6000012070001";
    for (let index = 0; index < 13; index += 1) {
      for (const wrong of "0123456789") {
        if (wrong === right[index] || `${wrong}${right[index]}`.match(/09|90/)) continue;
        expect(isCorporateNumber(right.slice(0, index) + wrong + right.slice(index + 1))).toBe(false);
      }
    }
  });

  test.each(["12345678901", "1234567890123", "１２３４５６７８９０１２", ""])("of %s is bad use", (digits) => {
    expect(() => corporateCheckDigit(digits)).toThrow(RangeError);
  });
});

test.each(["6000012070001", "8000020130001"])("%s is a number", (number) => {
  expect(isCorporateNumber(number)).toBe(true);
});

test.each(["6000012070002", "600001207000", "60000120700010", "６００００１２０７０００１", ""])(
  "%s is none",
  (number) => {
    expect(isCorporateNumber(number)).toBe(false);
  },
);
