import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { loadExampleWorld } from "./example-world.ts";
import { judgeInput } from "./judge-input.ts";
import { makeInput } from "./make-input.ts";

/** Makes one input of a run again, leaves its files in a folder, and says what comes of it. Returns true when something is found. */
export async function replay(
  seed: number,
  index: number,
  keep: string,
  say: (line: string) => unknown,
): Promise<boolean> {
  const input = await makeInput(await loadExampleWorld(), seed, index);
  const folder = join(keep, `${seed}-${index}`);
  for (const [name, bytes] of input.files) {
    const path = join(folder, name.replaceAll("\\", "_").replaceAll("..", "_"));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
  say(`input ${index} of seed ${seed} (${input.target}): ${input.story.join("; ")}\nits files are in ${folder}`);
  const found = await judgeInput(input, seed, index);
  for (const { kind, detail } of found) say(`✗ ${kind}\n${detail}`);
  if (found.length === 0) say("nothing found.");
  return found.length > 0;
}
