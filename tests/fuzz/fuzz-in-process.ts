import { fork } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { WorkerNews, WorkerTask } from "./worker.ts";

/** How far a run goes. */
export interface FuzzPlan {
  readonly seed: number;
  readonly inputs: number;
  /** Milliseconds since 1970, when no further input is begun. */
  readonly deadline: number;
  readonly processes: number;
  readonly limitMebibytes: number;
  readonly folder: string;
  readonly say: (line: string) => unknown;
}

/** How many inputs were given, and the kind of each thing that was found. */
export interface FuzzOutcome {
  readonly inputs: number;
  readonly found: readonly string[];
}

/** So many alike are enough to see. */
const shownOfAKind = 5;

/** Spreads the inputs over processes. A process that ends on the way is replaced, and goes on behind the input that ended it. */
export async function fuzzInProcess(plan: FuzzPlan): Promise<FuzzOutcome> {
  let inputs = 0;
  let shown = 0;
  const found: string[] = [];
  const noteFound = (index: number, kind: string, detail: string, story: readonly string[]): void => {
    found.push(kind);
    if (found.filter((each) => each === kind).length > shownOfAKind) return;
    plan.say(
      `✗ ${kind} in input ${index} (${story.join("; ")})\n    ${detail.slice(0, 1200).replaceAll("\n", "\n    ")}`,
    );
  };
  const noteDone = (count: number): void => {
    inputs += count;
    if (inputs - shown < 5000) return;
    shown = inputs;
    plan.say(`  ${inputs} inputs`);
  };

  const runFrom = (first: number, number: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const turnFile = join(plan.folder, `turn-${number}`);
      const child = fork(join(import.meta.dirname, "worker.ts"), {
        execArgv: [...process.execArgv, "--max-old-space-size=768"],
      });
      let isFinished = false;
      child.on("message", (news: WorkerNews) => {
        if (news.kind === "found")
          for (const { kind, detail } of news.found) noteFound(news.index, kind, detail, news.story);
        else {
          noteDone(news.inputs);
          isFinished ||= news.isLast;
        }
      });
      child.on("error", reject);
      child.on("close", (code, signal) => {
        if (isFinished) return resolve();
        if (!existsSync(turnFile))
          return reject(new Error(`the process of the fuzzing ended with ${code ?? signal} before its first input`));
        const last = Number(readFileSync(turnFile, "utf8"));
        const reasonFile = `${turnFile}.reason`;
        const reason = existsSync(reasonFile) ? readFileSync(reasonFile, "utf8") : "crash";
        rmSync(reasonFile, { force: true });
        noteFound(last, reason, `the process ended with ${code ?? signal}`, ["see --replay"]);
        resolve(runFrom(last + plan.processes, number));
      });
      const { seed, inputs: until, deadline, limitMebibytes } = plan;
      const task: WorkerTask = { seed, from: first, step: plan.processes, until, deadline, turnFile, limitMebibytes };
      child.send(task);
    });
  await Promise.all(Array.from({ length: plan.processes }, (_, number) => runFrom(number, number)));
  return { inputs, found };
}
