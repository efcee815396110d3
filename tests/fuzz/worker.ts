import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { loadExampleWorld } from "./example-world.ts";
import { judgeInput, slowSeconds, type Violation } from "./judge-input.ts";
import { makeInput } from "./make-input.ts";

/** What a process of the fuzzing is told: every `step`-th input of a run, from `from`. */
export interface WorkerTask {
  readonly seed: number;
  readonly from: number;
  readonly step: number;
  readonly until: number;
  readonly deadline: number;
  /** The number of the input at work is kept here, so that it is known when the process is no more. */
  readonly turnFile: string;
  readonly limitMebibytes: number;
}

/** What it tells. */
export type WorkerNews =
  | { readonly kind: "done"; readonly inputs: number; readonly isLast: boolean }
  | {
      readonly kind: "found";
      readonly index: number;
      readonly story: readonly string[];
      readonly found: readonly Violation[];
    };

process.once("message", (task: WorkerTask) => {
  work(task).then(
    () => process.disconnect?.(),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
      process.exitCode = 1;
      process.disconnect?.();
    },
  );
});

async function work({ seed, from, step, until, deadline, turnFile, limitMebibytes }: WorkerTask): Promise<void> {
  const world = await loadExampleWorld();
  const turn = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
  const watchdog = new Worker(join(import.meta.dirname, "watchdog.mjs"), {
    // An input is read twice, and making it costs as well.
    workerData: { turn, reasonFile: `${turnFile}.reason`, limitSeconds: slowSeconds * 4, limitMebibytes },
    execArgv: [],
  });
  watchdog.unref();
  const file = openSync(turnFile, "w");
  const say = (news: WorkerNews): unknown => process.send?.(news);
  let unsaid = 0;
  let index = from;
  for (; index < until && Date.now() < deadline; index += step) {
    writeSync(file, `${index}`.padStart(12), 0);
    Atomics.store(turn, 0, index & 0x7fffffff);
    const input = await makeInput(world, seed, index);
    const found = await judgeInput(input, seed, index);
    if (found.length > 0) say({ kind: "found", index, story: input.story, found });
    unsaid += 1;
    if (unsaid === 100) {
      say({ kind: "done", inputs: unsaid, isLast: false });
      unsaid = 0;
    }
  }
  closeSync(file);
  say({ kind: "done", inputs: unsaid, isLast: true });
  await watchdog.terminate();
}
