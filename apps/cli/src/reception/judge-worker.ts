import { parentPort, workerData } from "node:worker_threads";
import { judgePackage } from "@juso/aggregate";
import { memorySource } from "@juso/model";
import { fileSource } from "@juso/validator/node";
import type { JudgeAnswer, JudgeTask, ThreadData } from "./judge-task.ts";

const { parameters } = workerData as ThreadData;

parentPort?.on("message", async ({ path, place, size }: JudgeTask) => {
  let answer: JudgeAnswer;
  try {
    const source = typeof place === "string" ? fileSource(place, path, size) : memorySource(path, place);
    answer = { judged: await judgePackage(source, parameters) };
  } catch (failure) {
    answer = { failure };
  }
  parentPort?.postMessage(answer);
});
