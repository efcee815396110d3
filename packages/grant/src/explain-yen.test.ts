import { describe, expect, it } from "vitest";
import { calculateGrant } from "./calculate-grant.ts";
import { explainYen } from "./explain-yen.ts";
import { exampleInput } from "./worked-example.fixture.ts";

const result = calculateGrant(exampleInput());

describe("explaining a yen", () => {
  it("goes from a line down to the cost and the share", () => {
    const ids = explainYen(result, "H.N4").map((line) => line.ja.trim().split(" ")[0]);
    expect(ids.slice(0, 5)).toEqual(["H.N4", "G.selfReliance", "C.selfReliance", "share.selfReliance", "S.block1"]);
    expect(ids).toContain("E.selfReliance");
    expect(ids).toContain("A.selfReliance");
  });

  it("shows the value before and after rounding", () => {
    const [line] = explainYen(result, "H.N4");
    expect(line?.ja).toContain("15,592,000円");
    expect(line?.ja).toContain("15,592,171.5");
    expect(explainYen(result, "H.N2")[0]?.en).toContain("485,043.92");
  });

  it("opens a step once", () => {
    const lines = explainYen(result, "K.municipality");
    expect(
      lines.filter((line) => line.en.trim().startsWith("T.block1 ") && !line.en.endsWith("(as above)")),
    ).toHaveLength(1);
    expect(lines.some((line) => line.en.trim().startsWith("G.ltcCenter ") && line.en.endsWith("(as above)"))).toBe(
      true,
    );
  });

  it("has a step for every operand, and no id twice", () => {
    const ids = result.steps.map((step) => step.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(result.steps.flatMap((step) => step.operands).filter((operand) => !ids.includes(operand))).toEqual([]);
  });

  it("logs the rounding of every rounded step and nothing exact is cut without one", () => {
    for (const step of result.steps.filter((candidate) => candidate.yen !== undefined)) {
      if (step.rounding) expect(step.rounding.raw).toBe(step.exact);
      else expect(step.exact).toBe(`${step.yen}`);
    }
  });

  it("refuses an unknown step", () => {
    expect(() => explainYen(result, "H.N9")).toThrowError(expect.objectContaining({ code: "usage" }));
  });
});
