/**
 * Feeds made-up inputs to the product and looks for what must never happen: an exception other than JusoError, an internal fault, more
 * than five seconds of processor time, too much memory, another report the second time, a report that is not of the published form, a
 * personal value in what is printed.
 *
 *     npm run fuzz                              20,000 inputs in process with a seed of today
 *     npm run fuzz -- --inputs 200000 --seconds 3600 --seed 7
 *     npm run fuzz -- --command-line 2000       through the built command line; needs npm run build
 *     npm run fuzz -- --engines 20000           generated tables through each pair of engines in engine-pairs.ts
 *     npm run fuzz -- --seed 7 --replay 1234    one input again; its files are left in --keep DIR
 *
 * Exit code 1 when something was found.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fuzzCommandLine } from "./fuzz-command-line.ts";
import { fuzzEngines } from "./fuzz-engines.ts";
import { fuzzInProcess } from "./fuzz-in-process.ts";
import { replay } from "./replay.ts";

const { values } = parseArgs({
  options: {
    inputs: { type: "string", default: "20000" },
    seconds: { type: "string", default: "3600" },
    seed: { type: "string", default: new Date().toISOString().slice(0, 10).replaceAll("-", "") },
    "command-line": { type: "string" },
    engines: { type: "string" },
    replay: { type: "string" },
    keep: { type: "string", default: "out/fuzz" },
    processes: { type: "string", default: String(cpus().length) },
    memory: { type: "string", default: "1024" },
  },
});

function whole(name: keyof typeof values): number {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < 0) throw new Error(`--${name} takes a whole number, not ${values[name]}`);
  return number;
}

const seed = whole("seed");
const say = (line: string): unknown => process.stdout.write(`${line}\n`);
const started = Date.now();
const folder = mkdtempSync(join(tmpdir(), "juso-fuzz-"));
try {
  if (values.replay !== undefined) {
    process.exitCode = (await replay(seed, whole("replay"), values.keep, say)) ? 1 : 0;
  } else if (values.engines !== undefined) {
    const found = await fuzzEngines(seed, whole("engines"), started + whole("seconds") * 1000, say);
    process.exitCode = found === 0 ? 0 : 1;
  } else {
    const isCommandLine = values["command-line"] !== undefined;
    const plan = {
      seed,
      inputs: whole(isCommandLine ? "command-line" : "inputs"),
      deadline: started + whole("seconds") * 1000,
      processes: Math.max(1, whole("processes")),
      limitMebibytes: whole("memory"),
      folder,
      say,
    };
    const { inputs, found } = await (isCommandLine ? fuzzCommandLine(plan) : fuzzInProcess(plan));
    const kinds = [...counts(found)].map(([kind, count]) => `${count} × ${kind}`);
    say(
      `seed ${seed}: ${inputs} inputs ${isCommandLine ? "through the command line" : "in process"} in ${((Date.now() - started) / 1000).toFixed(0)} s; ` +
        (found.length === 0
          ? "nothing found."
          : `found ${kinds.join(", ")}. Again: npm run fuzz -- --seed ${seed} --replay NUMBER`),
    );
    process.exitCode = found.length === 0 ? 0 : 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function counts(kinds: readonly string[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const kind of kinds) counted.set(kind, (counted.get(kind) ?? 0) + 1);
  return counted;
}
