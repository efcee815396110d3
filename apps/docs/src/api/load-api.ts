import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { ApiEntry, ApiItem, ApiPackage } from "./api.ts";
import { apiItem } from "./api-item.ts";
import { testsCalling } from "./tests-calling.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** The packages whose API is public, in the order in which data pass through them. */
export const publicPackages = [
  "validator",
  "tables",
  "model",
  "grant",
  "documents",
  "reporters",
  "templates",
  "convert",
  "indicators",
] as const;

/** The API of the public packages. Every export says its type in the source, so that reading the source is enough. */
export function loadApi(): readonly ApiPackage[] {
  const sources = new Sources();
  return publicPackages.map((key) => {
    const folder = join(root, "packages", key);
    const { description, entries } = packageFacts(folder);
    const examples = testsCalling(join(folder, "src"));
    return {
      key,
      description,
      entries: entries.map(([specifier, path]): ApiEntry => {
        const items = sources.exportsOf(path).map(({ declaration, name, path: from }): ApiItem => {
          const source = relative(root, from).split(sep).join("/");
          const example = examples.get(name);
          const item = apiItem(name, declaration);
          return { ...item, source, ...(example === undefined || item.kind !== "function" ? {} : { example }) };
        });
        return { specifier, docs: sources.commentOf(path), items };
      }),
      snippets: snippetsOf(join(folder, "README.md")),
    };
  });
}

function packageFacts(folder: string): {
  readonly description: string;
  readonly entries: readonly (readonly [specifier: string, path: string])[];
} {
  const facts: PackageJson = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const entries = Object.entries(facts.exports).map(
    ([key, { "@juso/source": path }]) => [facts.name + key.slice(1), join(folder, path)] as const,
  );
  return { description: facts.description, entries };
}

interface PackageJson {
  readonly name: string;
  readonly description: string;
  readonly exports: Readonly<Record<string, { readonly "@juso/source": string }>>;
}

function snippetsOf(readme: string): readonly string[] {
  if (!existsSync(readme)) return [];
  return [...readFileSync(readme, "utf8").matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = ""]) => code.trimEnd());
}

/** An exported name and where it is declared. */
interface Exported {
  readonly name: string;
  readonly path: string;
  readonly declaration: ts.Statement;
}

/** Source files, each parsed once. */
class Sources {
  readonly #files = new Map<string, ts.SourceFile>();

  /** Everything that a file exports, in its order, with the declarations wherever they are. */
  exportsOf(path: string): readonly Exported[] {
    return this.#parsed(path).statements.flatMap((statement): readonly Exported[] => {
      if (!ts.isExportDeclaration(statement)) return isExported(statement) ? declared(statement, path) : [];
      const { exportClause, moduleSpecifier } = statement;
      if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
      const from = this.exportsOf(resolved(moduleSpecifier.text, path));
      if (exportClause === undefined || !ts.isNamedExports(exportClause)) return from;
      return exportClause.elements.map(({ name, propertyName }) => {
        const found = from.find((each) => each.name === (propertyName ?? name).text);
        if (found === undefined) throw new RangeError(`${path} exports ${name.text}, which is not declared`);
        return { ...found, name: name.text };
      });
    });
  }

  /** The comment at the head of a file. */
  commentOf(path: string): string {
    const { text } = this.#parsed(path);
    const comment = /^\/\*\*([\s\S]*?)\*\//.exec(text)?.[1] ?? "";
    return comment
      .replaceAll(/^\s*\*\s?/gm, "")
      .replace("@module", "")
      .trim();
  }

  #parsed(path: string): ts.SourceFile {
    const known = this.#files.get(path);
    if (known !== undefined) return known;
    const parsed = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2023, true);
    this.#files.set(path, parsed);
    return parsed;
  }
}

function resolved(specifier: string, from: string): string {
  if (specifier.startsWith(".")) return join(dirname(from), specifier);
  const [, name = "", ...rest] = specifier.split("/");
  const { entries } = packageFacts(join(root, "packages", name));
  const found = entries.find(([entry]) => entry === ["@juso", name, ...rest].join("/"));
  if (found === undefined) throw new RangeError(`${from} exports from ${specifier}, which is no package of JUSO`);
  return found[1];
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
  );
}

function declared(statement: ts.Statement, path: string): readonly Exported[] {
  const names = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations.map(({ name }) => name.getText())
    : [(statement as ts.Statement & { readonly name?: ts.Identifier }).name?.text ?? ""];
  return names.map((name) => ({ name, path, declaration: statement }));
}
