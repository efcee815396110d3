import { type ArrivedFile, filesInside } from "./arrived-file.ts";
import type { JudgedPackage } from "./judge-package.ts";

/** A file with what was found of it. */
export interface JudgedFile {
  readonly arrived: ArrivedFile;
  readonly judged: JudgedPackage;
}

/**
 * Judges files and gives them in their order; in place of a zip of packages, the packages in it.
 *
 * @param atOnce how many are judged at the same time; no more are held.
 */
export async function* judgeInOrder(
  files: Iterable<ArrivedFile> | AsyncIterable<ArrivedFile>,
  judge: (file: ArrivedFile) => Promise<JudgedPackage>,
  atOnce: number,
): AsyncGenerator<JudgedFile> {
  const waiting: Promise<JudgedFile>[] = [];
  for await (const arrived of files) {
    waiting.push(start(arrived, judge));
    if (waiting.length >= atOnce) yield* opened((await waiting.shift()) as JudgedFile, judge, atOnce);
  }
  for (const next of waiting) yield* opened(await next, judge, atOnce);
}

function start(arrived: ArrivedFile, judge: (file: ArrivedFile) => Promise<JudgedPackage>): Promise<JudgedFile> {
  const answer = judge(arrived).then((judged) => ({ arrived, judged }));
  // It is awaited in its turn; a failure is not unhandled until then.
  answer.catch(() => undefined);
  return answer;
}

async function* opened(
  file: JudgedFile,
  judge: (file: ArrivedFile) => Promise<JudgedPackage>,
  atOnce: number,
): AsyncGenerator<JudgedFile> {
  if (file.judged.condition === "container" && !file.arrived.isInside) {
    yield* judgeInOrder(filesInside(file.arrived), judge, atOnce);
  } else yield file;
}
