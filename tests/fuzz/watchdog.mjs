// Runs beside the fuzzing in a thread of its own: ends the process when one input takes too much processor time or memory, which the
// fuzzed code itself could no longer say.
import { writeFileSync } from "node:fs";
import { workerData } from "node:worker_threads";

const { turn, reasonFile, limitSeconds, limitMebibytes } = workerData;
const sleeper = new Int32Array(new SharedArrayBuffer(4));
let seen = -1;
let started = process.cpuUsage();
for (;;) {
  Atomics.wait(sleeper, 0, 0, 200);
  const now = Atomics.load(turn, 0);
  if (now !== seen) {
    seen = now;
    started = process.cpuUsage();
    continue;
  }
  const { user, system } = process.cpuUsage(started);
  if (now >= 0 && (user + system) / 1e6 > limitSeconds) end("hang");
  if (process.memoryUsage.rss() / 2 ** 20 > limitMebibytes) end("memory");
}

function end(reason) {
  writeFileSync(reasonFile, reason);
  process.kill(process.pid, "SIGKILL");
}
