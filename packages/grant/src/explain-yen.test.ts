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

  it("sums up for the forms: a block's columns and the lines of several items", () => {
    // By hand from the amounts of the worked example, rounding lost: 3 and 2 yen.
    const yen = (id: string): number | undefined => result.steps.find((step) => step.id === id)?.yen;
    expect([yen("C.block1"), yen("C.block3"), yen("G.block1"), yen("G.block3")]).toEqual([
      158_000_675, 93_000_787, 157_178_200, 91_878_664,
    ]);
    expect([yen("D.block1"), yen("F.block3")]).toEqual([158_000_675, 91_878_664]);
    expect([yen("G.N3"), yen("G.P2")]).toEqual([129_381_061, 129_381_061]);
    expect(yen("C.multiAgency")).toBe(24_683_500);
  });

  it("lists the parts of a form's subtotal without opening them", () => {
    const ids = explainYen(result, "G.block1").map((line) => line.ja.trim().split(" ")[0]);
    expect(ids).toEqual([
      "G.block1",
      "G.ltcCenter",
      "G.disabilityConsultation",
      "G.childUse",
      "G.selfReliance",
      "G.townConsultation",
    ]);
    expect(explainYen(result, "H.N3").map((line) => line.ja.trim().split(" ")[0])).toContain("A.ltcCenter");
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
