import { parentPort, workerData } from "node:worker_threads";
import { judgePackage } from "@juso/aggregate";
import { memorySource } from "@juso/model";
import { readRegister } from "@juso/tables";
import { fileSource } from "@juso/validator/node";
import type { JudgeAnswer, JudgeTask, ThreadData } from "./judge-task.ts";

const { parameters, register: file } = workerData as ThreadData;
const register = file && (await readRegister(memorySource(file.name, file.content))).register;

parentPort?.on("message", async ({ path, place, size }: JudgeTask) => {
  let answer: JudgeAnswer;
  try {
    const source = typeof place === "string" ? fileSource(place, path, size) : memorySource(path, place);
    answer = { judged: await judgePackage(source, parameters, register) };
  } catch (failure) {
    answer = { failure };
  }
  parentPort?.postMessage(answer);
});
