/**
 * Measures whole commands from a cold start, and the validation of a million rows, and holds them to `budget.json`.
 * Exit code 1 when something is over its budget.
 *
 *     npm run build && npm run bench            measures everything
 *     npm run bench -- version validate         measures what is named
 *     npm run bench -- --record                 also writes what was measured into budget.json; limits are changed by hand
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fastest, type Measurement, measureCommand } from "./measure-command.ts";
import { writeMillionIntakes } from "./million-intakes.ts";

/** What a command may cost, and what it cost when it was last recorded. */
interface Budget {
  readonly what: string;
  readonly limitSeconds: number;
  readonly limitPeakMebibytes: number;
  measuredSeconds?: number;
  measuredProcessorSeconds?: number;
  measuredPeakMebibytes?: number;
}

interface Job {
  readonly id: string;
  readonly runs: number;
  /** Rows that the command reads, when its speed is counted in rows. */
  readonly rows?: number;
  args(folder: string): readonly string[];
  prepare?(folder: string): Promise<void>;
}

const root = join(import.meta.dirname, "..");
const program = join(root, "apps", "cli", "bin", "juso.mjs");
const city = join(root, "examples", "mihon-city");
const grantOnly = join(root, "examples", "mihon-city-grant-only");
const rows = 1_000_000;
const exported = (kind: string, folder: string): readonly string[] => [
  "export",
  kind,
  city,
  "--payer",
  "both",
  "--format",
  "both",
  "--as-of",
  "2026-04-09",
  "--force",
  "--out",
  join(folder, kind),
];

const jobs: readonly Job[] = [
  { id: "version", runs: 7, args: () => ["--version"] },
  { id: "validate", runs: 5, args: () => ["validate", city, "--as-of", "2026-04-09"] },
  { id: "validate-workbook", runs: 5, args: () => ["validate", grantOnly, "--as-of", "2026-04-09"] },
  { id: "grant-calculate", runs: 5, args: () => ["grant", "calculate", city, "--as-of", "2026-04-09"] },
  { id: "export-all", runs: 5, args: (folder) => exported("all", folder) },
  { id: "export-application", runs: 3, args: (folder) => exported("application", folder) },
  { id: "export-change", runs: 3, args: (folder) => exported("change", folder) },
  { id: "export-report", runs: 3, args: (folder) => exported("report", folder) },
  {
    id: "validate-million-rows",
    runs: 1,
    rows,
    prepare: (folder) => writeMillionIntakes(join(folder, "million"), rows, city),
    args: (folder) => ["validate", join(folder, "million"), "--as-of", "2026-04-09"],
  },
];

const budgetFile = join(import.meta.dirname, "budget.json");
const budgets = JSON.parse(await readFile(budgetFile, "utf8")) as Record<string, Budget>;
const named = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const unknown = named.filter((name) => !jobs.some(({ id }) => id === name));
if (unknown.length > 0)
  throw new Error(`no benchmark is called ${unknown.join(", ")}; there are ${jobs.map(({ id }) => id).join(", ")}`);

const folder = await mkdtemp(join(tmpdir(), "juso-bench-"));
let over = 0;
try {
  for (const job of jobs) {
    if (named.length > 0 && !named.includes(job.id)) continue;
    const budget = budgets[job.id];
    if (!budget) throw new Error(`budget.json has no entry ${job.id}`);
    await job.prepare?.(folder);
    const measured: Measurement[] = [];
    for (let run = 0; run < job.runs; run += 1) measured.push(await measureCommand(program, job.args(folder), folder));
    const result = fastest(measured);
    // On a busy machine the clock on the wall measures the neighbours; the command itself took no longer than its processor time.
    const isOver =
      Math.min(result.seconds, result.processorSeconds) > budget.limitSeconds ||
      result.peakMebibytes > budget.limitPeakMebibytes;
    if (isOver) over += 1;
    budget.measuredSeconds = Number(result.seconds.toFixed(3));
    budget.measuredProcessorSeconds = Number(result.processorSeconds.toFixed(2));
    budget.measuredPeakMebibytes = Math.round(result.peakMebibytes);
    console.log(describe(job, budget, result, isOver));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
if (process.argv.includes("--record")) await writeFile(budgetFile, `${JSON.stringify(budgets, null, 2)}\n`);
console.log(over === 0 ? "Everything is within its budget." : `${over} over budget.`);
process.exitCode = over === 0 ? 0 : 1;

function describe(
  job: Job,
  budget: Budget,
  { seconds, processorSeconds, peakMebibytes }: Measurement,
  isOver: boolean,
): string {
  const speed = job.rows === undefined ? "" : `, ${Math.round(job.rows / seconds).toLocaleString("en-US")} rows/s`;
  const limit = `limit ${budget.limitSeconds} s, ${budget.limitPeakMebibytes} MiB`;
  return `${isOver ? "✗" : "✓"} ${job.id}: ${seconds.toFixed(3)} s${speed}, processor ${processorSeconds.toFixed(2)} s, peak ${Math.round(peakMebibytes)} MiB (${limit}; fastest of ${job.runs})`;
}
