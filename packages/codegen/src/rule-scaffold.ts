import type { EntityKey } from "@juso/model";
import { camelCase, kebabCase } from "./kebab-case.ts";

/** A new rule file: where it goes, and what stands in it. */
export interface RuleScaffold {
  /** Path under the repository's root. */
  readonly path: string;
  readonly text: string;
}

/** The release after the given one in which new rules and codes appear: `0.1.0` becomes `0.2.0`. */
export function nextMinor(version: string): string {
  const [major = "0", minor = "0"] = version.split(".");
  return `${major}.${Number(minor) + 1}.0`;
}

/**
 * The first text of a rule over one record. It compiles as it is; the tests of the rules are red until the clause, the words,
 * the check and its examples are written.
 *
 * @param name `<area>/<id>`; the id begins with the name of an entity (`site-opens-5-days`).
 * @param since version of the standard in which the rule will appear.
 * @param entities keys of the entities a rule may be about.
 * @throws Error when the name has another form or begins with no entity.
 */
export function ruleScaffold(name: string, since: string, entities: readonly EntityKey[]): RuleScaffold {
  const [, area, id] = /^([a-z][a-z0-9-]*)\/([a-z][a-z0-9]*(?:-[a-z0-9]+)+)$/.exec(name) ?? [];
  if (area === undefined || id === undefined) {
    throw new Error(`"${name}" is not <area>/<id> in kebab-case, for example site/site-opens-5-days`);
  }
  const entity = entities
    .filter((key) => id.startsWith(`${kebabCase(key)}-`))
    .toSorted((left, right) => right.length - left.length)[0];
  if (entity === undefined)
    throw new Error(`the id "${id}" begins with no entity; begin it with one, for example site-`);
  return { path: `packages/rules/src/${area}/${id}.ts`, text: scaffold(id, since, entity) };
}

function scaffold(id: string, since: string, entity: EntityKey): string {
  return `import { type Rule, recordRule } from "@juso/model";

/** ${id} */
export const ${camelCase(id)}: Rule = recordRule({
  id: "${id}",
  since: "${since}",
  severity: "warning",
  blocking: false,
  whoFixes: "municipality",
  requirements: [],
  citations: [],
  title: { ja: "", en: "" },
  messages: {},
  entity: "${entity}",
  *check(record) {},
  examples: { pass: [], fail: [] },
});
`;
}
