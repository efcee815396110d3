import { closeSync, openSync, readSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker, type WorkerOptions } from "node:worker_threads";
import type { ByteSource } from "@juso/model";
import { rules } from "@juso/rules";
import { codeLists, entityProfiles } from "@juso/schemas";
import { municipalityRegister } from "@juso/schemas/municipalities";
import { firstCore } from "../streaming/make-table-job.ts";
import type { TableJob } from "../streaming/table-job.ts";
import type { TablePart, TableThreads } from "../streaming/table-parts.ts";
import { judgePart, readPieces } from "./judge-part.ts";
import type { PartResult, PartTask } from "./part-task.ts";

/** From this size on a second thread saves more than it costs to start. */
const worthwhileBytes = 16 * 2 ** 20;
/** Reading and joining leave no work for more. */
const mostThreads = 4;
/** So far behind a cut a newline is looked for. */
const newlineBytes = 2 ** 20;
/**
 * MiB for what is short-lived in a thread: it makes nothing that lasts from row to row, and V8 would let such garbage grow to 48 MiB before
 * it is swept.
 */
const youngMebibytes = 6;
const LF = 10;
const piecesPerTurn = 32;

/** How many threads there are, and where they start; for tests. */
export interface ThreadOptions {
  readonly threads?: number;
  readonly worthwhileBytes?: number;
  readonly worker?: { readonly file: URL; readonly options: WorkerOptions };
}

/** Threads that can be told to end. */
export interface StartedThreads extends TableThreads {
  /** Ends the threads; a table that is being read is given up. */
  close(): Promise<void>;
}

/**
 * Threads for the tables among these sources that are large enough to be read in parts; nothing when none is. They are started at once,
 * so that they are ready when the first table is.
 */
export function tableThreads(sources: readonly ByteSource[], options: ThreadOptions = {}): StartedThreads | undefined {
  const threads = Math.min(options.threads ?? availableParallelism(), mostThreads);
  const smallest = options.worthwhileBytes ?? worthwhileBytes;
  const isLarge = ({ native, size }: ByteSource): boolean => native?.path !== undefined && size >= smallest;
  if (threads < 2 || !sources.some(isLarge)) return undefined;
  const file = options.worker?.file ?? new URL("./table-worker.js", import.meta.url);
  const workers = Array.from(
    { length: threads - 1 },
    () =>
      new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: youngMebibytes }, ...options.worker?.options }),
  );
  for (const worker of workers) worker.unref();
  return {
    read: (job) => (isShareable(job, smallest) ? readParts(job, workers) : undefined),
    close: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  };
}

/** Another thread has the standard's own tables, rules and register, and no others. */
function isShareable({ table, rules: judged }: TableJob, smallest: number): boolean {
  return (
    table.source.native?.path !== undefined &&
    table.end - table.start >= smallest &&
    entityProfiles.includes(judged.profile) &&
    judged.codeLists === codeLists &&
    judged.context.register === municipalityRegister &&
    judged.recordRules.every((rule) => rules.includes(rule))
  );
}

async function readParts(job: TableJob, workers: readonly Worker[]): Promise<readonly TablePart[]> {
  const { table } = job;
  const path = table.source.native?.path as string;
  const cuts = cutsOf(path, table.start, table.end, workers.length + 1);
  const bounds = [table.start, ...cuts, table.end];
  const taskOf = (start: number, end: number): PartTask => partTask(job, path, start, end, end === table.end);
  const later = cuts.map((start, index) =>
    askWorker(workers[index] as Worker, taskOf(start, bounds[index + 2] as number)),
  );
  const first = firstCore(job);
  const end = bounds[1] as number;
  let pieces = 0;
  for (const { chunk, isEnd } of readPieces(path, table.start, end)) {
    const before = first.records;
    if (!first.push(chunk, isEnd && end === table.end)) break;
    // The other parts come on as fast as this one.
    job.progress(chunk.length * (cuts.length + 1), first.records - before);
    pieces += 1;
    // Signals and the display of progress have their turn.
    if (pieces % piecesPerTurn === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  const parts: TablePart[] = [{ start: table.start, end, outcome: first.outcome() }];
  let { waiting } = first;
  for (const [index, answer] of later.entries()) {
    const [cut, next] = [bounds[index + 1] as number, bounds[index + 2] as number];
    let result = await answer;
    // The cut went through a record: the part is judged again from where that record begins.
    if (waiting > 0) result = judgePart(taskOf(cut - waiting, next));
    job.progress(0, result.outcome.records);
    parts.push({ start: cut - waiting, end: next, outcome: result.outcome });
    waiting = result.waiting;
  }
  return parts;
}

function partTask(job: TableJob, path: string, start: number, end: number, isLast: boolean): PartTask {
  const { rules: judged, spec, check } = job;
  return {
    path,
    start,
    end,
    isLast,
    entity: judged.profile.key,
    ruleIds: judged.recordRules.map(({ id }) => id),
    asOf: judged.context.asOf,
    fiscalYear: judged.context.fiscalYear,
    spec,
    references: check.references.map(({ field, index }) => ({
      field: field.key,
      keys: index.shared,
      isWhole: judged.references.get(field.key)?.isWhole ?? false,
    })),
  };
}

function askWorker(worker: Worker, task: PartTask): Promise<PartResult> {
  const answer = new Promise<PartResult>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("a thread ended before its part of the table was read")));
    worker.postMessage(task);
  });
  // The answer is awaited later; a failure is not unhandled until then.
  answer.catch(() => undefined);
  return answer;
}

/** Places behind newlines that cut the bytes into about equal parts; fewer when lines are very long. */
function cutsOf(path: string, start: number, end: number, parts: number): readonly number[] {
  const cuts: number[] = [];
  const file = openSync(path, "r");
  try {
    for (let part = 1; part < parts; part += 1) {
      const from = start + Math.floor(((end - start) * part) / parts);
      const window = new Uint8Array(Math.min(newlineBytes, end - from));
      const newline = window.subarray(0, readSync(file, window, 0, window.length, from)).indexOf(LF);
      const cut = from + newline + 1;
      if (newline !== -1 && cut < end && cut > (cuts.at(-1) ?? start)) cuts.push(cut);
    }
  } finally {
    closeSync(file);
  }
  return cuts;
}
