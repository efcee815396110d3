import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { highsSolver } from "./highs-solver.ts";
import type { LinearProgram } from "./linear-solver.ts";

const between = (lower: number, upper: number, cost: number) => ({ lower, upper, cost });
const pair: LinearProgram = {
  columns: [between(0, 10, 1), between(0, 4, 2)],
  rows: [
    {
      terms: [
        [0, 1],
        [1, 1],
      ],
      constant: 6,
    },
  ],
};

test("finds the cheapest values, and again after a change", async () => {
  const solver = await highsSolver();
  const answers = await solver.withProgram(pair, (open) => {
    const first = open.minimise();
    open.change(0, between(0, 10, 3));
    return [first, open.minimise()].map((answer) => [...(answer as Float64Array)]);
  });
  expect(answers).toEqual([
    [6, 0],
    [2, 4],
  ]);
});

test("tells what has no values from what has no end", async () => {
  const solver = await highsSolver();
  const none = { ...pair, columns: [between(0, 1, 1), between(0, 4, 1)] };
  expect(await solver.withProgram(none, (open) => open.minimise())).toBeUndefined();
  const endless = { columns: [between(0, Infinity, -1)], rows: [] };
  expect(await solver.withProgram(endless, (open) => open.minimise())).toBe("unbounded");
  const alone = { columns: [between(2, 5, 1)], rows: [] };
  expect(await solver.withProgram(alone, (open) => [...(open.minimise() as Float64Array)])).toEqual([2]);
});

test("takes the solver as bytes, as a page does, and says what it is", async () => {
  const wasmBinary = new Uint8Array(await readFile(createRequire(import.meta.url).resolve("highs/runtime")));
  const { facts, withProgram } = await highsSolver({ wasmBinary });
  expect(await withProgram(pair, (open) => [...(open.minimise() as Float64Array)])).toEqual([6, 0]);
  expect(facts).toMatchObject({ name: "HiGHS", version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
  await expect(highsSolver({ wasmBinary: new Uint8Array([1, 2, 3]) })).rejects.toThrow();
});
