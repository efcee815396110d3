import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What one run of a command cost. */
export interface Measurement {
  readonly seconds: number;
  /** Time of all its threads on a processor; less disturbed by what else the machine does. */
  readonly processorSeconds: number;
  /** Peak resident memory, MiB. */
  readonly peakMebibytes: number;
}

/**
 * Runs Node on a program from a cold start and measures the whole process, from its creation to its end.
 *
 * @param folder working folder of the process; what it used is left there.
 * @param expectedExit exit code; another one is an error, because what failed has not been measured.
 */
export async function measureCommand(
  program: string,
  args: readonly string[],
  folder: string,
  expectedExit = 0,
): Promise<Measurement> {
  const resourceFile = join(folder, "resources.json");
  const preload = pathToFileURL(join(import.meta.dirname, "report-resources.mjs")).href;
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", preload, program, ...args], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let words = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    words += text;
  });
  const exit = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  const seconds = (performance.now() - started) / 1000;
  if (exit !== expectedExit)
    throw new Error(`${args.join(" ")} ended with ${exit}, not ${expectedExit}: ${words.slice(-2000)}`);
  const resources = JSON.parse(await readFile(resourceFile, "utf8")) as {
    peakKibibytes: number;
    processorSeconds: number;
  };
  return { seconds, processorSeconds: resources.processorSeconds, peakMebibytes: resources.peakKibibytes / 1024 };
}

/** The fastest run: what the command itself costs, with the least of what else the machine was doing. */
export function fastest(runs: readonly Measurement[]): Measurement {
  return [...runs].sort((a, b) => a.seconds - b.seconds)[0] as Measurement;
}
