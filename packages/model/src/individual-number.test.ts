import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { holdsIndividualNumber, isIndividualNumber, withoutIndividualNumbers } from "./individual-number.ts";

/** Made-up digits with their check digit. */
const number = "123456789018";

describe("the check digit", () => {
  test("is one for each eleven digits, so that one number of twelve digits in ten passes by chance", () => {
    for (let base = 12_345_678_901; base < 12_345_679_901; base += 1) {
      expect([..."0123456789"].filter((last) => isIndividualNumber(`${base}${last}`))).toHaveLength(1);
    }
  });

  test.each(["110000000000", "000000000400"])("of %s is 0, where the remainder is 0 or 1", (digits) => {
    expect(isIndividualNumber(digits)).toBe(true);
  });

  test("tells every wrong digit that does not make the remainder 0 for 1", () => {
    const passing = [...number].flatMap((right, index) =>
      [..."0123456789"].filter(
        (wrong) => wrong !== right && isIndividualNumber(number.slice(0, index) + wrong + number.slice(index + 1)),
      ),
    );
    expect(passing).toEqual([]);
  });

  test.each(["", "12345678901", "1234567890180", "000000000000", "１２３４５６７８９０１８"])("%s is none", (text) => {
    expect(isIndividualNumber(text)).toBe(false);
  });
});

const held = [
  number,
  "1234-5678-9018",
  "1234 5678 9018",
  "1234　5678　9018",
  "1234 - 5678 - 9018",
  "1234‐5678−9018",
  "１２３４５６７８９０１８",
  "１２３４－５６７８－９０１８",
  "１２３４ー５６７８ー９０１８",
  "12345678-9018",
  `番号は${number}です`,
  `No.${number}`,
  `(${number})`,
  `;${number};`,
  "2025 1234 5678 9018",
  `${"0".repeat(12)} ${number}`,
];

test.each(held)("%s holds one, and none without it", (text) => {
  expect(holdsIndividualNumber(text)).toBe(true);
  const plain = withoutIndividualNumbers(text);
  expect(holdsIndividualNumber(plain)).toBe(false);
  expect(plain).toHaveLength(text.length);
  expect(plain.match(/\*/g)).toHaveLength(12);
  expect(plain.replaceAll(/[*0-9０-９]/g, "")).toBe(text.replaceAll(/[0-9０-９]/g, ""));
});

test.each([
  "",
  "見本市",
  "123456789017",
  // A letter before it, or more digits: ids, corporate numbers, telephones abroad, cards.
  `C${number}`,
  `C-${number}`,
  `C_${number}`,
  `${number}A`,
  `${number}-1`,
  `9${number}`,
  `${number}5`,
  `+${number}`,
  "123-456-789-018",
  "12,345,678,901,8",
  "1234/5678/9018",
  "1234\n5678\n9018",
  "000000000000",
  "0000-0000-0000",
])("%j holds none", (text) => {
  expect(holdsIndividualNumber(text)).toBe(false);
  expect(withoutIndividualNumbers(text)).toBe(text);
});

test("two that share digits are both hidden", () => {
  const text = withoutIndividualNumbers(`1234 5678 9018 5678 9018 ${number}`);
  expect(text).not.toContain("1234");
  expect(text.endsWith("*".repeat(12))).toBe(true);
});

test.each(["1", "1234 ", "1234-5678-", " ", "見本"])("a text of 200,000 times %j is read to its end", (piece) => {
  const read = (): boolean => holdsIndividualNumber(piece.repeat(200_000));
  // What looks at each character again for every other one would take hours, and is stopped.
  expect(runInNewContext("read()", { read }, { timeout: 30_000 })).toBe(false);
});
