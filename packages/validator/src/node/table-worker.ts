import { parentPort } from "node:worker_threads";
import { judgePart } from "./judge-part.ts";
import type { PartTask } from "./part-task.ts";

parentPort?.on("message", (task: PartTask) => {
  const result = judgePart(task);
  const { keys } = result.outcome;
  const moved = keys === undefined ? [] : [...keys.pieces, ...keys.starts, ...keys.lines];
  parentPort?.postMessage(
    result,
    moved.map(({ buffer }) => buffer as ArrayBuffer),
  );
});
