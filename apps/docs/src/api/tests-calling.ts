import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A test longer than this explains nothing. */
const mostLines = 12;

/** The shortest test below a folder that calls a function, by the name of the function. Nothing for those that only long tests call. */
export function testsCalling(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const path of filesBelow(folder, ".test.ts")) {
    const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2023, true);
    const visit = (node: ts.Node): void => {
      const text = testText(node, file);
      if (text === undefined) {
        ts.forEachChild(node, visit);
        return;
      }
      for (const [, name = ""] of text.matchAll(/\b([a-z]\w*)\(/g)) {
        const known = found.get(name);
        if (known === undefined || text.length < known.length) found.set(name, text);
      }
    };
    visit(file);
  }
  return found;
}

/** The text of a test that is short enough, with its lines moved to the left; nothing for any other node. */
function testText(node: ts.Node, file: ts.SourceFile): string | undefined {
  if (!ts.isExpressionStatement(node) || !ts.isCallExpression(node.expression)) return undefined;
  const called = node.expression.expression.getText(file);
  if (called !== "test" && called !== "it") return undefined;
  const text = node.getText(file);
  const { character } = file.getLineAndCharacterOfPosition(node.getStart(file));
  const lines = text
    .split("\n")
    .map((line, at) => (at === 0 ? line : line.replace(new RegExp(`^ {0,${character}}`), "")));
  return lines.length > mostLines ? undefined : lines.join("\n");
}

/** Files below a folder whose names end so. */
function filesBelow(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => join(folder, name));
}
