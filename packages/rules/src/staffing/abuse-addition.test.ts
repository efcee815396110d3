import { formatRational } from "@juso/model";
import { expect, test } from "vitest";
import { abuseAddition, wholePersons } from "./abuse-addition.ts";

const nation = { consultations: 180_000, children: 18_000_000 };

test.each([
  ["four more", 360, 20_000, "4", 4],
  ["a fraction, cut off", 279, 20_000, "79/40", 1],
  ["an exact fraction of a case", 201, 20_033, "67/4000", 0],
])("%s", (_, consultations, children, exact, persons) => {
  const addition = abuseAddition({ consultations, children }, nation);
  expect(addition && formatRational(addition)).toBe(exact);
  expect(addition && wholePersons(addition)).toBe(persons);
});

test("none at the national rate, below it, or without children", () => {
  expect(abuseAddition({ consultations: 200, children: 20_000 }, nation)).toBeUndefined();
  expect(abuseAddition({ consultations: 10, children: 20_000 }, nation)).toBeUndefined();
  expect(abuseAddition({ consultations: 10, children: 0 }, nation)).toBeUndefined();
  expect(abuseAddition({ consultations: 10, children: 20_000 }, { consultations: 5, children: 0 })).toBeUndefined();
});
