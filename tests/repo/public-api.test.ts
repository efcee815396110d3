import ts from "typescript";
import { describe, expect, test } from "vitest";
import { isTest, type RepositoryFile, sourceFiles } from "./repository-files.ts";

const files = sourceFiles().filter(
  ({ path }) => /^(packages|apps)\//.test(path) && path.endsWith(".ts") && !isTest(path),
);
const parsed = (file: RepositoryFile) => ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2022, true);
const indexes = files.filter(({ path }) => path.endsWith("/src/index.ts"));

/** What a generated file exports follows from other files; nobody could keep a list of it. */
function isGenerated(specifier: ts.Expression): boolean {
  return ts.isStringLiteral(specifier) && specifier.text.startsWith("./generated/");
}

describe("an index is a table of contents", () => {
  test("of every library", () => {
    expect(indexes.length).toBeGreaterThanOrEqual(8);
  });

  test.each(indexes)("$path", (file) => {
    const others = parsed(file).statements.filter(
      (statement) =>
        !ts.isExportDeclaration(statement) ||
        !statement.moduleSpecifier ||
        !(statement.exportClause ? ts.isNamedExports(statement.exportClause) : isGenerated(statement.moduleSpecifier)),
    );
    expect(others.map((statement) => statement.getText())).toEqual([]);
  });
});

/** Names of the exported declarations of a file that say nothing about themselves. */
function undocumented(file: RepositoryFile): readonly string[] {
  return parsed(file).statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported || ts.getJSDocCommentsAndTags(statement).length > 0) return [];
    return [`${file.path}: ${statement.getText().split("\n")[0]}`];
  });
}

test("every export says what it means", () => {
  expect(files.flatMap(undocumented)).toEqual([]);
});

test("an export without a comment is noticed", () => {
  const text =
    "/** Known. */\nexport const a = 1;\nexport const b = 2;\nconst c = 3;\nexport { c };\nexport function d() {}\n";
  expect(undocumented({ path: "a.ts", text })).toEqual(["a.ts: export const b = 2;", "a.ts: export function d() {}"]);
});
