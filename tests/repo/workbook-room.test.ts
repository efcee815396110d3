import { expect, test } from "vitest";
import { importsOf } from "./imports.ts";
import { sourceFiles } from "./repository-files.ts";
import { importedPackage } from "./workspace-packages.ts";

/** Libraries that know zip, workbooks or XML. */
const libraries = /^(?:@zip\.js\/zip\.js|fflate|jszip|pako|hucre|exceljs|xlsx.*|sax.*|htmlparser2|fast-xml-parser)$/;

/** Files outside the room that still import one. It may only become shorter. */
const exceptions: readonly string[] = [
  "examples/src/fill-template.ts → exceljs",
  "examples/src/write-submission.ts → exceljs",
  "packages/documents/src/xlsx/compare-cells.ts → hucre",
  "packages/documents/src/xlsx/place-cell.ts → exceljs",
  "packages/documents/src/xlsx/read-workbook.ts → hucre",
  "packages/documents/src/xlsx/recalculation.test.ts → exceljs",
  "packages/documents/src/xlsx/render-xlsx.test.ts → @zip.js/zip.js",
  "packages/documents/src/xlsx/render-xlsx.test.ts → exceljs",
  "packages/documents/src/xlsx/render-xlsx.test.ts → hucre",
  "packages/documents/src/xlsx/render-xlsx.ts → exceljs",
  "packages/documents/src/xlsx/verify-workbook.test.ts → exceljs",
  "packages/documents/src/xlsx/workbook-styles.ts → exceljs",
  "packages/tables/src/workbook/workbook.fixture.ts → @zip.js/zip.js",
  "packages/templates/src/template-sheets.ts → exceljs",
  "packages/templates/src/template-workbook.ts → exceljs",
  "packages/templates/src/template.test.ts → exceljs",
  "tests/cli/export-verify.test.ts → exceljs",
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
