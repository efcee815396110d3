import { verifyWorkbook } from "@juso/documents/verify";
import {
  builtInParameters,
  calculateGrant,
  formatParameters,
  grantInputFrom,
  mergeParameters,
  parseParameterSet,
} from "@juso/grant";
import { computeIndicators } from "@juso/indicators";
import { JusoError, type Report, type Rule } from "@juso/model";
import { jsonReport, reportView, textReport } from "@juso/reporters";
import { secretMark } from "./cell-texts.ts";
import { standardOptions, validateFiles } from "./example-world.ts";
import { Random } from "./random.ts";
import { reportProblem } from "./report-problem.ts";
import type { FuzzInput } from "./submission-files.ts";

/** What an input brought to light. */
export interface Violation {
  readonly kind: "throws" | "schema" | "secret" | "control" | "differs" | "slow";
  readonly detail: string;
}

const noRules: readonly Rule[] = [];

/** More time on a processor than any input may take, in seconds. */
export const slowSeconds = 5;

/** Gives an input to the product and looks at everything that comes out. */
export async function judgeInput(input: FuzzInput, seed: number, index: number): Promise<Violation[]> {
  const violations: Violation[] = [];
  const [first = new Uint8Array()] = input.files.values();
  try {
    if (input.target === "parameters") judgeParameters(input);
    else if (input.target === "verify") await inTime(violations, () => verifyWorkbook(first));
    else await judgeSubmission(input, new Random(seed ^ 0x2545f491, index), violations);
  } catch (error) {
    if (!(error instanceof JusoError))
      violations.push({ kind: "throws", detail: error instanceof Error ? `${error.stack}` : String(error) });
  }
  return violations;
}

/** Runs something, and notes when it takes too much time of the processor. */
async function inTime<T>(violations: Violation[], run: () => Promise<T>): Promise<T> {
  const started = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  if (seconds > slowSeconds) violations.push({ kind: "slow", detail: `${seconds.toFixed(1)} s` });
  return result;
}

function judgeParameters({ files }: FuzzInput): void {
  const text = new TextDecoder().decode(files.get("parameters.json"));
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return;
  }
  const merged = mergeParameters(builtInParameters, parseParameterSet(json));
  formatParameters(merged);
}

async function judgeSubmission(input: FuzzInput, random: Random, violations: Violation[]): Promise<void> {
  const showValues = random.isOnceIn(5);
  const options = {
    showValues,
    language: random.pick(["ja", "en"] as const),
    maxFindings: random.pick([1000, 1000, 10, 0]),
    ...(random.isOnceIn(4) ? { level: random.pick(["p0", "p1"] as const) } : {}),
    ...(random.isOnceIn(3) || !input.files.has("manifest.json") ? { specVersion: "0.1.0" } : {}),
  };
  // Most of the time of a small submission is spent on entities and rules that it does not have.
  const profiles = standardOptions.profiles.filter(({ key }) => input.entities.includes(key));
  if (profiles.length > 0 && !random.isOnceIn(3)) Object.assign(options, { profiles, rules: noRules });
  const { report, records, fiscalYear } = await inTime(violations, () => validateFiles(input.files, options));
  const text = jsonReport(report);
  const problem = reportProblem(text);
  if (problem !== undefined) violations.push({ kind: "schema", detail: problem });
  lookAtWords(report, options.language, showValues || !input.isSecretAtHome, violations);
  if (random.isOnceIn(3)) {
    // Pieces of a few bytes take long for a large file, and no disk or network gives them.
    const size = Math.max(0, ...[...input.files.values()].map(({ length }) => length));
    const lengths = [1, 7, 64, 1000, 4096, 65_536].filter((length) => length * 20_000 >= size);
    const pieceLength = random.pick(lengths);
    const again = await inTime(violations, () => validateFiles(input.files, options, pieceLength));
    const other = jsonReport(again.report);
    if (other !== text) violations.push({ kind: "differs", detail: firstDifference(text, other) });
  }
  if (!random.isOnceIn(4)) return;
  computeIndicators(records, fiscalYear);
  const kind = random.pick(["application", "change", "report"] as const);
  calculateGrant(grantInputFrom(records, kind, fiscalYear, builtInParameters));
}

function lookAtWords(report: Report, language: "ja" | "en", mayShow: boolean, violations: Violation[]): void {
  const text = textReport(reportView(report, language));
  if (!mayShow) {
    const { findings, ...rest } = report;
    const printed = JSON.stringify([rest, findings.map(({ echo: _, ...finding }) => finding)]);
    const hasEcho = findings.some(({ echo }) => echo !== undefined);
    if (printed.includes(secretMark) || (!hasEcho && text.includes(secretMark))) {
      violations.push({ kind: "secret", detail: around(printed.includes(secretMark) ? printed : text, secretMark) });
    }
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.exec(text);
  if (control) violations.push({ kind: "control", detail: JSON.stringify(around(text, control[0])) });
}

function around(text: string, part: string): string {
  const at = text.indexOf(part);
  return text.slice(Math.max(0, at - 150), at + 150);
}

function firstDifference(a: string, b: string): string {
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return `${a.slice(Math.max(0, at - 80), at + 120)} ≠ ${b.slice(Math.max(0, at - 80), at + 120)}`;
}
