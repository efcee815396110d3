import { execFileSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";

/** The commit whose example city is measured, so that later records in the examples do not move the figure. */
const pinned = "39532be";

/**
 * Puts the example city as it was at the pinned commit below a folder, and returns its place.
 *
 * @throws Error when git cannot give it: the clone must have its history.
 */
export async function writePinnedCity(folder: string, root: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const archive = join(folder, "city.tar");
  execFileSync("git", ["archive", "--format=tar", "-o", archive, pinned, "examples/mihon-city"], { cwd: root });
  execFileSync("tar", ["-xf", archive, "-C", folder]);
  return join(folder, "examples", "mihon-city");
}
