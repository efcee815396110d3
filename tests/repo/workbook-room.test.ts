import { expect, test } from "vitest";
import { importsOf } from "./imports.ts";
import { sourceFiles } from "./repository-files.ts";
import { importedPackage } from "./workspace-packages.ts";

/** Libraries that know zip, workbooks or XML. */
const libraries = /^(?:@zip\.js\/zip\.js|fflate|jszip|pako|hucre|exceljs|xlsx.*|sax.*|htmlparser2|fast-xml-parser)$/;

/** Files outside the room that import one: what is measured against, makers of files that the room would not write, what stands for a person's own program, and for zlib in the streams of a PDF. */
const exceptions: readonly string[] = [
  "apps/page/src/shims/zlib.ts → pako",
  "benchmarks/plan-workbook.ts → hucre",
  "benchmarks/programs/bare-workbook.mjs → hucre",
  "packages/tables/src/workbook/workbook.fixture.ts → @zip.js/zip.js",
  "tests/fuzz/mutate-zip.ts → @zip.js/zip.js",
  "tests/fuzz/write-table.ts → hucre",
  "tests/marked/marked-workbook.test.ts → exceljs",
  "tests/marked/marks-in.ts → exceljs",
  "tests/page/made-documents.ts → @zip.js/zip.js",
  "tests/page/zipped.ts → @zip.js/zip.js",
  "tests/published/dictionary.test.ts → exceljs",
];

const importing = sourceFiles().flatMap((file) =>
  [...new Set(importsOf(file).flatMap((specifier) => importedPackage(specifier) ?? []))]
    .filter((name) => libraries.test(name))
    .map((name) => ({ path: file.path, edge: `${file.path} → ${name}` })),
);

test("only packages/workbook knows zip, workbooks and XML", () => {
  const outside = importing.filter(({ path }) => !path.startsWith("packages/workbook/")).map(({ edge }) => edge);
  expect(outside.toSorted()).toEqual(exceptions);
});

test("and it does know them", () => {
  const inside = importing.filter(({ path }) => path.startsWith("packages/workbook/src/")).map(({ edge }) => edge);
  expect(inside).toContain("packages/workbook/src/zip/open-zip.ts → @zip.js/zip.js");
  expect(inside).toContain("packages/workbook/src/read/parse-xml.ts → saxes");
});
