/**
 * Measures whole processes, one after another in rounds, takes the median of each, and holds their ratios to `budget.json`. A ratio of two
 * processes measured in turn on one machine says the same on every machine; seconds do not. Writes the table of `README.md`.
 * Exit code 1 when something is beyond its limit.
 *
 *     npm run build && npm run bench            measures everything, about half an hour
 *     npm run bench -- version storm            measures what begins with these names
 *     npm run bench -- --runs 1 million-decode  one round in place of three
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Measurement, measureCommand, median } from "./measure-command.ts";
import { Inputs, type Probe, probes } from "./probes.ts";
import { figureText, isBeyond, type Limit, limitText, type RatioRow, withRows } from "./ratio-table.ts";
import { ratios } from "./ratios.ts";

const { values, positionals } = parseArgs({
  options: { runs: { type: "string", default: "3" } },
  allowPositionals: true,
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs takes a whole number from 1, not ${values.runs}`);
const isNamed = (id: string): boolean =>
  positionals.length === 0 || positionals.some((name) => id === name || id.startsWith(`${name}-`));
const unknown = positionals.filter((name) => !ratios.some(({ id }) => id === name || id.startsWith(`${name}-`)));
if (unknown.length > 0)
  throw new Error(
    `no benchmark is called ${unknown.join(", ")}; there are ${ratios.map(({ id }) => id).join(", ")}, and their beginnings`,
  );

const budget = JSON.parse(await readFile(join(import.meta.dirname, "budget.json"), "utf8")) as Record<string, Limit>;
const chosen = ratios.filter(({ id }) => isNamed(id));
const folder = await mkdtemp(join(tmpdir(), "juso-bench-"));
const measured: Record<string, Measurement> = {};
try {
  await measureAll([...new Set(chosen.flatMap((ratio) => ratio.probes))]);
} finally {
  await rm(folder, { recursive: true, force: true });
}

const rows: RatioRow[] = chosen.map((ratio) => {
  const limit = budget[ratio.id];
  if (!limit) throw new Error(`budget.json has no entry ${ratio.id}`);
  const { id, what, unit } = ratio;
  return { id, what, unit, limit, figure: ratio.figure(measured), basis: ratio.basis(measured) };
});
for (const row of rows) {
  const mark = isBeyond(row) ? "✗" : "✓";
  console.log(
    `${mark} ${row.id}: ${figureText(row.figure, row.unit)}, must be ${limitText(row.limit, row.unit)} (${row.basis})`,
  );
}
const readme = join(import.meta.dirname, "README.md");
const names = ratios.map(({ id }) => id);
await writeFile(readme, withRows(await readFile(readme, "utf8"), rows, names));
const beyond = rows.filter(isBeyond).length;
console.log(beyond === 0 ? "Everything is within its limits." : `${beyond} beyond the limits.`);
process.exitCode = beyond === 0 ? 0 : 1;

/** Runs the probes in rounds, so that what else the machine does meets all of them alike. */
async function measureAll(names: readonly string[]): Promise<void> {
  const inputs = new Inputs(folder);
  const made: (readonly [string, Probe])[] = [];
  for (const name of names) {
    const maker = probes[name];
    if (!maker) throw new Error(`no probe is called ${name}`);
    made.push([name, await maker(inputs)]);
  }
  console.log(`Node ${process.version}, ${cpus().length} processors, ${runs} rounds`);
  const all = new Map<string, Measurement[]>(names.map((name) => [name, []]));
  for (let round = 0; round < runs; round += 1) {
    for (const [name, probe] of made) {
      for (let time = 0; time < (probe.times ?? 1); time += 1) all.get(name)?.push(await measureCommand(probe, folder));
    }
  }
  for (const [name, found] of all) {
    const one = median(found);
    measured[name] = one;
    const more = `, processor ${one.processorSeconds.toFixed(2)} s, peak ${Math.round(one.peakMebibytes)} MiB`;
    console.log(
      `  ${name}: ${one.seconds.toFixed(3)} s${one.peakMebibytes === 0 ? "" : more} (median of ${found.length})`,
    );
  }
}
