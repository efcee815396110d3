import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What one run of a command cost. */
export interface Measurement {
  readonly seconds: number;
  /** Time of all its threads on a processor; 0 when it was only timed. */
  readonly processorSeconds: number;
  /** Peak resident memory, MiB; 0 when it was only timed. */
  readonly peakMebibytes: number;
}

/** A program for Node, and how it ends. */
export interface MeasuredProgram {
  readonly program: string;
  readonly args: readonly string[];
  /** Exit code it must end with; 0 when absent. */
  readonly exit?: number;
  /** Its processor time and memory are not asked for: so short that asking would show. */
  readonly isOnlyTimed?: boolean;
  /** It opens something and leaves in `resources.json` what that took, in place of its own. */
  readonly measuresItself?: boolean;
  /** The machine is made to look as if it had one processor. */
  readonly isOneThread?: boolean;
}

/**
 * Runs Node on a program from a cold start and measures the whole process, from its creation to its end.
 *
 * @param folder working folder of the process; what it used is left there.
 * @throws Error when it ends with another exit code, because what failed has not been measured.
 */
export async function measureCommand(
  {
    program,
    args,
    exit: expectedExit = 0,
    isOnlyTimed = false,
    measuresItself = false,
    isOneThread = false,
  }: MeasuredProgram,
  folder: string,
): Promise<Measurement> {
  const resourceFile = join(folder, "resources.json");
  const preload = (name: string): string[] => [
    "--import",
    pathToFileURL(join(import.meta.dirname, "programs", `${name}.mjs`)).href,
  ];
  const preloads = [
    ...(isOnlyTimed || measuresItself ? [] : preload("report-resources")),
    ...(isOneThread ? preload("one-thread") : []),
  ];
  const started = performance.now();
  const child = spawn(process.execPath, [...preloads, program, ...args], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let words = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    words += text;
  });
  const exit = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  const lived = (performance.now() - started) / 1000;
  if (exit !== expectedExit)
    throw new Error(`${args.join(" ")} ended with ${exit}, not ${expectedExit}: ${words.slice(-2000)}`);
  if (isOnlyTimed) return { seconds: lived, processorSeconds: 0, peakMebibytes: 0 };
  const resources = JSON.parse(await readFile(resourceFile, "utf8")) as {
    peakKibibytes: number;
    processorSeconds: number;
    seconds?: number;
  };
  const { seconds = lived } = resources;
  return { seconds, processorSeconds: resources.processorSeconds, peakMebibytes: resources.peakKibibytes / 1024 };
}

/** The middle of several runs, each figure by itself. */
export function median(runs: readonly Measurement[]): Measurement {
  const middle = (figure: (run: Measurement) => number): number => {
    const sorted = runs.map(figure).sort((a, b) => a - b);
    return sorted[sorted.length >> 1] as number;
  };
  return {
    seconds: middle(({ seconds }) => seconds),
    processorSeconds: middle(({ processorSeconds }) => processorSeconds),
    peakMebibytes: middle(({ peakMebibytes }) => peakMebibytes),
  };
}
