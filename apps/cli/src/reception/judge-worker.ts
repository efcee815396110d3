import { readFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import { judgePackage } from "@juso/aggregate";
import { type ByteSource, memorySource } from "@juso/model";
import { readRegister } from "@juso/tables";
import { fileSource, nativeBytes } from "@juso/validator/node";
import type { JudgeAnswer, JudgeTask, ThreadData } from "./judge-task.ts";

const { parameters, register: file } = workerData as ThreadData;
const register = file && (await readRegister(memorySource(file.name, file.content))).register;

/** Packages are small: read at once, a file is not opened again for each of its entries. */
const readAtOnce = 16 * 2 ** 20;

async function sourceOf(path: string, place: JudgeTask["place"], size: number): Promise<ByteSource> {
  if (typeof place === "string" && size > readAtOnce) return fileSource(place, path, size);
  const bytes = typeof place === "string" ? await readFile(place) : place;
  return { ...memorySource(path, bytes), native: nativeBytes };
}

parentPort?.on("message", async ({ path, place, size }: JudgeTask) => {
  let answer: JudgeAnswer;
  try {
    answer = { judged: await judgePackage(await sourceOf(path, place, size), parameters, register) };
  } catch (failure) {
    answer = { failure };
  }
  parentPort?.postMessage(answer);
});
