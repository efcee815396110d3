import { readdirSync, readFileSync } from "node:fs";
import { camelCase, typeName } from "../kebab-case.ts";
import { repositoryPath } from "../repository-path.ts";
import { SourceError } from "../source-error.ts";

const folder = "packages/model/src/entities";
const head = "// Generated from packages/model/src/entities by `npm run generate`. Do not edit.";

/** One entity as its file tells it: `entities/<area>/<name>.ts`. */
export interface EntityFile {
  /** `planRole`. */
  readonly key: string;
  /** `PlanRole`. */
  readonly type: string;
  readonly area: string;
  /** Path under the repository's root. */
  readonly path: string;
  /** Its place among the sheets of a workbook. */
  readonly order: number;
}

/**
 * Every entity, in the order of the sheets of a workbook. An entity is its file and nothing else.
 *
 * @throws SourceError when a file has no order, has that of another one, or does not export the type that it is called after.
 */
export function entityFiles(): readonly EntityFile[] {
  const files = readdirSync(repositoryPath(folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: area }) =>
      readdirSync(repositoryPath(`${folder}/${area}`))
        .filter((file) => file.endsWith(".ts"))
        .map((file) => entityFile(area, file)),
    )
    .sort((a, b) => a.order - b.order);
  for (const [index, { order, path }] of files.entries()) {
    const next = files[index + 1];
    if (next?.order === order) throw new SourceError(`${path} and ${next.path} have the same @order ${order}`);
  }
  return files;
}

function entityFile(area: string, file: string): EntityFile {
  const path = `${folder}/${area}/${file}`;
  const text = readFileSync(repositoryPath(path), "utf8");
  const key = camelCase(file.slice(0, -".ts".length));
  const type = typeName(key);
  if (!text.includes(`export interface ${type} {`)) throw new SourceError(`${path} exports no interface ${type}`);
  const order = /^ \* @order (\d+)$/m.exec(text)?.[1];
  if (order === undefined) throw new SourceError(`${path} has no @order: its place among the sheets, such as 45`);
  return { key, type, area, path, order: Number(order) };
}

/** The map of the entities and the list of their types, which `@juso/model` exports. */
export function entityModules(): ReadonlyMap<string, string> {
  const files = entityFiles();
  const from = ({ area, path }: EntityFile): string => `../entities/${area}/${path.split("/").at(-1)}`;
  const byPath = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return new Map([
    [
      "packages/model/src/generated/entity-map.ts",
      [
        head,
        ...byPath.map((file) => `import type { ${file.type} } from "${from(file)}";`),
        "",
        "/**",
        " * Every entity of the standard by its key, in the order of the workbook's sheets.",
        " * The key is also the name of the entity's file in a submission, in kebab-case (`planRole` is `plan-role.csv`).",
        " */",
        "export interface EntityMap {",
        ...files.map(({ key, type }) => `  ${key}: ${type};`),
        "}",
        "",
        "/** The key of an entity. */",
        "export type EntityKey = keyof EntityMap;",
        "",
      ].join("\n"),
    ],
    [
      "packages/model/src/generated/entities.ts",
      [head, ...byPath.map((file) => `export type { ${file.type} } from "${from(file)}";`), ""].join("\n"),
    ],
  ]);
}
