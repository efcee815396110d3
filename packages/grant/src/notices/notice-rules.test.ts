import { describe, expect, it, test } from "vitest";
import { parameterKeys } from "../parameters/parameter-keys.ts";
import { yearSteps } from "../year-steps.ts";
import { calculationNotices } from "./calculation-notices.ts";
import type { NamedPart, NoticeRule } from "./notice-rule.ts";

const known = new Set([...yearSteps.map(({ id }) => id), ...parameterKeys.keys()]);
const placesOf = (text: string): readonly string[] => [...text.matchAll(/\{([^{}]+)\}/gu)].map(([, name]) => name!);

/** Ids of steps and keys of parameters that a value names, however deep. */
function namedIn(value: unknown): readonly string[] {
  if (value === null || typeof value !== "object") return [];
  const { id, key } = value as { readonly id?: unknown; readonly key?: unknown };
  const own = [id, key].filter((each) => typeof each === "string");
  return [...own, ...Object.values(value).flatMap(namedIn)];
}

const sentences = calculationNotices.flatMap((rule): readonly (NoticeRule | NamedPart)[] => [
  rule,
  ...(rule.named ?? []).flat(),
]);

describe("the notices as data", () => {
  it("are many", () => {
    expect(calculationNotices.length).toBeGreaterThan(200);
  });

  test("fill in nothing in English that the Japanese does not say", () => {
    const more = sentences.filter(({ en, ja }) => placesOf(en).some((name) => !placesOf(ja).includes(name)));
    expect(more.map(({ en }) => en)).toEqual([]);
  });

  test("name steps and parameters that there are", () => {
    const places = sentences.flatMap(({ ja }) => placesOf(ja)).filter((name) => name.includes("."));
    const inConditions = sentences.flatMap(({ amounts, when }) => namedIn([amounts, when]));
    expect([...places, ...inConditions].filter((name) => !known.has(name))).toEqual([]);
    expect(places.length).toBeGreaterThan(50);
    expect(inConditions.length).toBeGreaterThan(100);
  });

  test("name every amount that they have", () => {
    const unused = sentences.flatMap(({ amounts = {}, ja }) =>
      Object.keys(amounts).filter((name) => !placesOf(ja).includes(name)),
    );
    expect(unused).toEqual([]);
  });
});
