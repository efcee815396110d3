import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FlowBlock, type FlowUnit, paginate } from "./page-flow.ts";

function block(units: readonly FlowUnit[], head = 0): FlowBlock {
  return { units, above: 4, below: 6, headHeight: () => head, content: () => "" };
}

const line = (keeps?: FlowUnit["keeps"]): FlowUnit => ({ height: 10, lines: 1, ...(keeps ? { keeps } : {}) });
const lines = (count: number): readonly FlowUnit[] => Array.from({ length: count }, () => line());
const countsOf = (blocks: readonly FlowBlock[], room: number): readonly number[] =>
  paginate(blocks, room).map((parts) => parts.reduce((sum, { from, to }) => sum + to - from, 0));

describe("paginate", () => {
  it("takes a last line or two along with others", () => {
    expect(countsOf([block(lines(9))], 100)).toEqual([9]);
    expect(countsOf([block(lines(10))], 100)).toEqual([7, 3]);
    expect(countsOf([block(lines(8)), block([line()])], 100)).toEqual([6, 3]);
  });

  it("keeps a heading with what it names, and together what should be", () => {
    expect(countsOf([block([...lines(8), line("must"), ...lines(6)])], 95)).toEqual([8, 7]);
    expect(countsOf([block(lines(5)), block([line("should"), line("should"), line("should"), line()])], 95)).toEqual([
      5, 4,
    ]);
  });

  it("keeps a short table whole, unless that leaves much of the page before it white", () => {
    const table = block([line("whole"), line("whole"), line("whole"), line("whole"), line()]);
    expect(countsOf([block(lines(8)), table], 110)).toEqual([8, 5]);
    expect(countsOf([block(lines(5)), table], 90)).toEqual([7, 3]);
  });

  it("counts what is repeated at the head of a page", () => {
    expect(countsOf([block(lines(20), 30)], 100)).toEqual([6, 6, 5, 3]);
  });

  it("prints every unit once, in order, on pages that hold it and are not empty", () => {
    const unit = fc.record(
      {
        height: fc.integer({ min: 1, max: 60 }),
        lines: fc.constant(1),
        keeps: fc.constantFrom("must", "should", "whole"),
      },
      { requiredKeys: ["height", "lines"] },
    );
    fc.assert(
      fc.property(fc.array(fc.array(unit, { maxLength: 12 }), { maxLength: 5 }), (all) => {
        const blocks = all.map((units) => block(units as FlowUnit[], 20));
        const pages = paginate(blocks, 100);
        const printed = pages.flatMap((parts) => parts.flatMap((part) => part.block.units.slice(part.from, part.to)));
        expect(printed).toEqual(all.flat());
        if (printed.length > 0) expect(pages.every((parts) => parts.length > 0)).toBe(true);
        for (const parts of pages) {
          const height = parts.reduce(
            (sum, { block: each, from, to }) =>
              each.units.slice(from, to).reduce((inner, { height: own }) => inner + own, sum + 20),
            0,
          );
          if (parts.reduce((sum, { from, to }) => sum + to - from, 0) > 1) expect(height).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 200 },
    );
  });
});
