import { posix } from "node:path";
import { expect, test } from "vitest";
import { importsOf } from "./imports.ts";
import { readRepositoryFile } from "./repository-files.ts";
import { importedPackage } from "./workspace-packages.ts";

/** Entries of the package whose files are looked into as well. */
const entriesOfPaper: Readonly<Record<string, string>> = {
  "@juso/paper": "packages/paper/src/index.ts",
  "@juso/paper/pdf": "packages/paper/src/pdf.ts",
};

/** The packages that an entry of `documents` needs, by itself and through the files that it imports, generated ones too. */
function packagesBehind(entry: string): ReadonlySet<string> {
  const seen = new Set([`packages/documents/src/${entry}`]);
  const packages = new Set<string>();
  for (const path of seen) {
    for (const specifier of importsOf({ path, text: readRepositoryFile(path) })) {
      const name = importedPackage(specifier);
      const inPaper = entriesOfPaper[specifier];
      if (name !== undefined) packages.add(name);
      if (inPaper !== undefined) seen.add(inPaper);
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
