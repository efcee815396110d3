import axe from "axe-core";
import type { Page } from "playwright-core";

/**
 * What axe-core finds on the page as it stands; `addScriptTag` would break the policy of the page, `evaluate` does not.
 *
 * @param rules only these, where nothing else can have changed.
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(
    (only) => (globalThis as unknown as { axe: typeof axe }).axe.run(only === undefined ? {} : { runOnly: [...only] }),
    rules,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
