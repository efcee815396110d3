// What a change must pass, in the order of the continuous integration: cheap gates first, the tests last.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root, runNode } from "./run.mjs";

const bin = (path) => join(root, "node_modules", path);

/** Format and lint, build, unused files and exports, types. The build comes before the types, which read the built schemas. */
export const gates = [
  {
    title: "形式と書き方 / format and lint",
    run: () => runNode(bin("@biomejs/biome/bin/biome"), ["ci", "--colors=off", "--diagnostic-level=warn"]),
  },
  {
    title: "組み立て / build",
    run: () => runNode(bin("turbo/bin/turbo"), ["run", "build", "--output-logs=errors-only", "--log-prefix=none"]),
  },
  {
    title: "使われていないもの / what nothing uses",
    run: () => runNode(bin("knip/bin/knip.js"), ["--no-progress", "--no-config-hints"]),
  },
  { title: "型 / types", run: () => runNode(bin("typescript/bin/tsc"), ["--noEmit", "-p", "tsconfig.json"]) },
];

/** Runs a gate and says how it went; the output is shown only when it failed. */
export function pass({ title, run }) {
  const started = process.hrtime.bigint();
  const { status, output } = run();
  const seconds = (Number(process.hrtime.bigint() - started) / 1e9).toFixed(1);
  if (status !== 0) console.log(output);
  console.log(`${status === 0 ? "✓" : "✗"} ${title} (${seconds} s)`);
  return status === 0;
}

/** Runs all tests. The drift of generated files is among them. `args` go to vitest. */
export function runTests(args) {
  const vitest = bin("vitest/vitest.mjs");
  if (!existsSync(vitest)) return { status: 1, output: "vitest is not installed" };
  return runNode(vitest, ["run", ...args], { visible: true });
}
