import { memorySource } from "@juso/model";
import { compareEngines } from "./compare-engines.ts";
import { enginePairs } from "./engine-pairs.ts";
import { loadExampleWorld } from "./example-world.ts";
import { tableSources } from "./table-sources.ts";

/** Compares every pair of engines on so many generated tables, and returns how many tables they did not agree on. */
export async function fuzzEngines(
  seed: number,
  inputs: number,
  deadline: number,
  say: (line: string) => unknown,
): Promise<number> {
  const started = Date.now();
  const world = await loadExampleWorld();
  let found = 0;
  let index = 0;
  for (; index < inputs && Date.now() < deadline; index += 1) {
    const files = tableSources(world, seed, index, index % 50 === 0 ? 2000 : 40);
    for (const { name, reference, fast } of enginePairs) {
      const sources = () => [...files].map(([path, bytes]) => memorySource(path, bytes));
      const disagreement = await compareEngines(reference, fast, sources);
      if (disagreement === undefined) continue;
      found += 1;
      const { pointer, reference: expected, fast: other } = disagreement;
      say(`✗ ${name}, table ${index}: at ${pointer} ${expected} ≠ ${other}`);
    }
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  say(
    `seed ${seed}: ${index} tables through ${enginePairs.length} pairs of engines in ${seconds} s; ${found} disagreements.`,
  );
  return found;
}
