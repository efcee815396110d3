import { describe, expect, it } from "vitest";
import { exampleInput } from "../worked-example.fixture.ts";
import { readYear } from "../year/read-year.ts";
import type { Year } from "../year/year.ts";
import { choose, type Definition, parameter, ref, type StepDraft, times, whenAnyListed } from "./expression.ts";
import { resolveSteps } from "./resolve-choices.ts";

const year: Year = { ...readYear(exampleInput()), entered: new Map(), parameters: new Map(), cases: new Map() };
const titled = { title: { ja: "段階", en: "step" }, basis: "" };
const step = (id: string, fields: Partial<StepDraft>): StepDraft => ({ ...titled, id, ...fields });

describe("the steps of a year", () => {
  it("leaves out steps whose case does not hold, and sums of records that there are none of", () => {
    const drafts = [
      step("a", { given: null, only: [{ on: "method", is: "one" }] }),
      step("b", { given: null, only: [{ on: "method", is: "two" }] }),
      step("c", {}),
    ];
    const { steps } = resolveSteps(drafts, { ...year, cases: new Map([["method", "two"]]) });
    expect(steps.map(({ id }) => id)).toEqual(["b"]);
  });

  it("puts what was entered in the place of a blank, after the inputs that it adds up", () => {
    const inputs = [step("a.1", { given: 5n, isLine: true })];
    const entered = new Map([["a", { inputs, step: { expression: ref("a.1") } }]]);
    const { steps } = resolveSteps([step("a", { given: null }), step("b", { given: null })], { ...year, entered });
    expect(steps).toMatchObject([
      { id: "a.1", given: 5n },
      { id: "a", expression: ref("a.1") },
      { id: "b", given: null },
    ]);
  });

  it("adds up those sums that the year has, with their lines", () => {
    const entered = new Map([["cost.x", { step: { given: 1n, sources: ["l2", "l1"] } }]]);
    const drafts = [step("A", { adds: ["cost.x", "cost.y"] })];
    const { steps } = resolveSteps(drafts, { ...year, entered });
    expect(steps).toMatchObject([{ expression: { op: "sum", of: [ref("cost.x")] }, sources: ["l1", "l2"] }]);
  });

  it("asks for an undecided choice with all its cases, and for parameters and roundings", () => {
    const rate = times<Definition>(ref("a"), parameter("rate.N1"));
    const cases = { line: rate, sum: parameter("rate.N3") };
    const drafts = [step("a", { expression: choose<Definition>("stage", cases), rounding: "rounding.N1" })];
    expect(resolveSteps(drafts, year).missingKeys).toEqual(["rounding.N1", "stage", "rate.N1", "rate.N3"]);
    const decided = resolveSteps(drafts, { ...year, cases: new Map([["stage", "sum"]]) });
    expect(decided.missingKeys).toEqual(["rounding.N1", "rate.N3"]);
    expect(decided.steps[0]?.expression).toEqual({ op: "chosen", on: "stage", option: "sum", of: cases.sum });
  });

  it("takes the list of the year, and the title with its words", () => {
    const expression = whenAnyListed<Definition>("open", ref("a"), ref("b"));
    const drafts = [step("c", { expression, title: { ja: "{word}の額", en: "amount of {word}" } })];
    const lists = new Map([["open", ["a", "b"]]]);
    const { steps } = resolveSteps(drafts, { ...year, lists, words: { word: { ja: "甲", en: "A" } } });
    expect(steps).toMatchObject([{ title: { ja: "甲の額", en: "amount of A" }, expression: { ids: ["a", "b"] } }]);
  });

  it("refuses a title with a word that the year does not know", () => {
    const drafts = [step("c", { given: null, title: { ja: "{nobody}", en: "" } })];
    expect(() => resolveSteps(drafts, year)).toThrow(RangeError);
  });
});
