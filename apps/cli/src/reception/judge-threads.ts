import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { isSea } from "node:sea";
import { Worker, type WorkerOptions } from "node:worker_threads";
import type { ArrivedFile, JudgedPackage } from "@juso/aggregate";
import type { JudgeAnswer, JudgeTask, ThreadData } from "./judge-task.ts";

/** Fewer files are judged before a thread has started. */
const worthwhileFiles = 16;
/** Each thread holds the whole standard, some 120 MB: two judge a nation in half a minute, and more would take more memory than an office PC spares. */
const mostThreads = 2;
/**
 * MiB for what is short-lived in a thread: what a package leaves behind is swept before it is taken for something that lasts.
 */
const youngMebibytes = 32;

/** How many threads there are, and where they start; for tests. */
export interface JudgeThreadOptions {
  readonly threads?: number;
  readonly worthwhileFiles?: number;
  readonly worker?: { readonly file: URL; readonly options: WorkerOptions };
}

/** Threads that judge files. */
export interface JudgeThreads {
  /** As many as are judged at once. */
  readonly atOnce: number;
  judge(file: ArrivedFile): Promise<JudgedPackage>;
  close(): Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  /** Resolves when it has nothing to do. */
  last: Promise<unknown>;
  waiting: number;
}

/**
 * Threads for so many files; nothing on one core, for few files, and where the program stands in one file alone and no thread can start.
 *
 * @param known what every thread is told when it starts.
 */
export function judgeThreads(
  files: number,
  { parameters, register }: ThreadData,
  options: JudgeThreadOptions = {},
): JudgeThreads | undefined {
  const count = Math.min(options.threads ?? availableParallelism(), mostThreads);
  const file = options.worker?.file ?? new URL("./judge-worker.js", import.meta.url);
  if (count < 2 || files < (options.worthwhileFiles ?? worthwhileFiles) || isSea() || !existsSync(file))
    return undefined;
  const workerData: ThreadData = { ...(parameters && { parameters }), ...(register && { register }) };
  const resourceLimits = { maxYoungGenerationSizeMb: youngMebibytes };
  const threads = Array.from({ length: count }, (): Thread => {
    const worker = new Worker(file, { workerData, resourceLimits, ...options.worker?.options });
    return { worker, last: Promise.resolve(), waiting: 0 };
  });
  return {
    // One more for each, so that no thread waits for the next file.
    atOnce: count * 2,
    judge: async (arrived) => {
      const task = await taskOf(arrived);
      const thread = threads.reduce((least, each) => (each.waiting < least.waiting ? each : least));
      thread.waiting += 1;
      const answer = thread.last.then(() => ask(thread.worker, task));
      thread.last = answer.catch(() => undefined);
      return await answer.finally(() => {
        thread.waiting -= 1;
      });
    },
    close: async () => void (await Promise.all(threads.map(({ worker }) => worker.terminate()))),
  };
}

async function taskOf({ path, source }: ArrivedFile): Promise<JudgeTask> {
  const { native, obstacle, size } = source;
  const place = native?.path ?? (obstacle === undefined ? await source.slice(0, size).catch(() => nothing) : nothing);
  return { path, size, place };
}

const nothing = new Uint8Array();

async function ask(worker: Worker, task: JudgeTask): Promise<JudgedPackage> {
  const answer = await new Promise<JudgeAnswer>((resolve, reject) => {
    const end = (): void => reject(new Error("a thread ended before its file was judged"));
    worker.once("exit", end);
    worker.once("error", reject);
    worker.once("message", (message: JudgeAnswer) => {
      worker.off("exit", end);
      worker.off("error", reject);
      resolve(message);
    });
    worker.postMessage(task);
  });
  if ("failure" in answer) throw answer.failure;
  return answer.judged;
}
