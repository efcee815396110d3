import { posix } from "node:path";
import { expect, test } from "vitest";
import { importsOf } from "./imports.ts";
import { sourceFiles } from "./repository-files.ts";
import { importedPackage } from "./workspace-packages.ts";

const files = new Map(sourceFiles().map((file) => [file.path, file]));

/** The packages that an entry of `documents` needs, by itself and through the files that it imports. */
function packagesBehind(entry: string): ReadonlySet<string> {
  const seen = new Set([`packages/documents/src/${entry}`]);
  const packages = new Set<string>();
  for (const path of seen) {
    const file = files.get(path);
    if (file === undefined) throw new Error(`${path} is not there`);
    for (const specifier of importsOf(file)) {
      const name = importedPackage(specifier);
      if (name !== undefined) packages.add(name);
      else if (specifier.endsWith(".ts")) seen.add(posix.join(posix.dirname(path), specifier));
    }
  }
  return packages;
}

const heavy = ["pdfmake", "linebreak"];

test.each(["index.ts", "xlsx.ts", "verify.ts"])("%s of documents loads nothing that only the PDF needs", (entry) => {
  const packages = packagesBehind(entry);
  expect(packages.size).toBeGreaterThan(1);
  expect(heavy.filter((name) => packages.has(name))).toEqual([]);
});

test("the PDF needs it", () => {
  const packages = packagesBehind("pdf.ts");
  expect(heavy.filter((name) => packages.has(name))).toEqual(heavy);
});
