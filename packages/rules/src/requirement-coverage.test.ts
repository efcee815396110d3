import { expect, it } from "vitest";
import { requirementCoverage, rules } from "./index.ts";

it("lists the checks of each requirement, and those without one when all requirements are given", () => {
  const [first, second] = rules;
  if (!first || !second) throw new Error("the catalogue is empty");
  const checks = [
    { ...second, requirements: ["B", "A"] },
    { ...first, requirements: ["B"] },
  ];
  expect(requirementCoverage(checks)).toEqual([
    { requirementId: "A", checkIds: [second.id] },
    { requirementId: "B", checkIds: [first.id, second.id] },
  ]);
  expect(requirementCoverage(checks, ["C"]).at(-1)).toEqual({ requirementId: "C", checkIds: [] });
});
