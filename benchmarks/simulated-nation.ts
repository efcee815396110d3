import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "..");

/** Writes a package of each of the 1,741 municipalities of a simulated nation, with its lists (`npm run simulate`): about two minutes. */
export async function writeSimulatedNation(place: string): Promise<string> {
  const simulate = join(root, "tests", "simulation", "run.ts");
  const run = ["--conditions=@juso/source", "--import", "tsx", simulate, "--out", place];
  await promisify(execFile)(process.execPath, [...run, "--every-municipality", "--clean"], { cwd: root });
  return place;
}
