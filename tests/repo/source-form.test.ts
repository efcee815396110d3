import { describe, expect, test } from "vitest";
import { isTest, sourceFiles } from "./repository-files.ts";

const files = sourceFiles();

/** Longest allowed file of each kind, in lines; the first that fits a path counts. */
const limits: readonly (readonly [string, RegExp, number])[] = [
  ["tests", /\.test\.ts$|^tests\//, 400],
  ["rules", /^packages\/rules\/src\/[^/]+\//, 100],
  // A table is one file, and most of it says what its columns mean.
  ["tables", /^packages\/model\/src\/entities\//, 450],
  ["sources", /./, 300],
];

describe("files can be read without scrolling far", () => {
  const kindOf = (path: string) => limits.find(([, pattern]) => pattern.test(path));

  test.each(limits)("%s (%s) have at most %i lines", (kind, _, limit) => {
    const long = files
      .filter(({ path }) => kindOf(path)?.[0] === kind)
      .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
      .filter(({ lines }) => lines > limit);
    expect(long).toEqual([]);
  });
});

/** Forms that the house style rules out, where they may occur, and a line that has each. */
const forbidden: readonly (readonly [string, RegExp, (path: string) => boolean, string])[] = [
  // What a generated file exports follows from other files; nobody could keep a list of it.
  ["export *", /^export (type )?\*(?! from "\.\/generated\/)/m, () => true, 'export * from "./a.ts";'],
  ["default exports", /^export default\b/m, (path) => path !== "vitest.config.ts", "export default 1;"],
  ["default re-exports", /\bas default\b/, () => true, "export { a as default };"],
  ["enums", /^(export )?(declare )?(const )?enum /m, () => true, "export enum A {}"],
  ["namespaces", /^(export )?(declare )?namespace /m, () => true, "export namespace A {}"],
  ["CommonJS", /\bmodule\.exports\b/, () => true, "module.exports = {}"],
  ["compiler suppressions", /@ts-(ignore|nocheck|expect-error)/, () => true, "// @ts-ignore"],
  ["unfinished work", /\b(TODO|FIXME)\b/, () => true, "// TODO"],
  [
    "skipped or exclusive tests",
    /\b(test|it|describe|bench)(\.\w+)*\.(skip|only|todo|fails|skipIf|runIf)\b/,
    isTest,
    'test.only("a")',
  ],
  [
    "console",
    /(?<![\w-])console\.\w/,
    (path) => !/^(scripts|benchmarks)\/|^tests\/setup\//.test(path),
    "console.log(1)",
  ],
];

describe("no file has", () => {
  test.each(forbidden)("%s", (_, pattern, applies, example) => {
    expect(example).toMatch(pattern);
    const found = files.filter(
      ({ path, text }) => applies(path) && path !== "tests/repo/source-form.test.ts" && pattern.test(text),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});
