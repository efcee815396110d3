import type { Random } from "./random.ts";

/** A command, and what its place words stand for: `{submission}`, `{file}` (parameters or a workbook), `{out}`. */
export interface CommandLine {
  readonly args: readonly string[];
  /** True when personal values may be printed. */
  readonly mayShowValues: boolean;
  /** True when the result is a report of the published form. */
  readonly isReport: boolean;
}

const common: readonly (readonly string[])[] = [
  ["--lang", "en"],
  ["--lang=en"],
  ["--lang", "fr"],
  ["--as-of", "2026-03-31"],
  ["--as-of", "2026-02-30"],
  ["--as-of", ""],
  ["--quiet"],
  ["--force"],
  ["--out", "{out}"],
  ["--out", "{out}/a/b.txt"],
  ["--out", ""],
  ["--format", "json"],
  ["--format", "csv"],
  ["--format", "text"],
  ["--format", "xlsx"],
  ["--format", "both"],
  ["--format"],
  ["--bogus"],
  ["-x"],
  ["--"],
  ["--help"],
];

const own: Readonly<Record<string, readonly (readonly string[])[]>> = {
  validate: [
    ["--level", "p1"],
    ["--level", "p2"],
    ["--fail-on", "warning"],
    ["--fail-on", "never"],
    ["--max-findings", "0"],
    ["--max-findings", "3"],
    ["--max-findings", "-1"],
    ["--max-findings", "99999999999"],
    ["--show-values"],
    ["--spec-version", "0.1.0"],
    ["--spec-version", "9.0.0"],
    ["--spec-version", "x"],
  ],
  grant: [
    ["--document", "report"],
    ["--document", "change"],
    ["--document", "x"],
    ["--parameters", "{file}"],
  ],
  export: [
    ["--payer", "national"],
    ["--payer", "x"],
    ["--parameters", "{file}"],
  ],
};

/** A command with options, right and wrong ones, for a submission or a file. */
export function commandArguments(random: Random, isSubmission: boolean): CommandLine {
  const [name, words] = isSubmission
    ? random.pickWeighted<readonly [string, readonly string[]]>([
        [60, ["validate", ["validate", "{submission}"]]],
        [6, ["validate", ["validate", "{submission}/manifest.json"]]],
        [3, ["validate", ["validate", "{submission}", "{submission}"]]],
        [10, ["indicators", ["indicators", "{submission}"]]],
        [10, ["diagnose", ["diagnose", "{submission}"]]],
        [10, ["grant", ["grant", "calculate", "{submission}"]]],
        [3, ["export", ["export", "application", "{submission}"]]],
        [2, ["export", ["export", "all", "{submission}"]]],
        [2, ["verify", ["export", "verify", "{submission}"]]],
        [1, ["rules", ["rules", "{submission}"]]],
        [1, ["template", ["template", "{submission}"]]],
        [1, ["", ["{submission}"]]],
        [1, ["", ["help", "validate"]]],
      ])
    : random.pickWeighted<readonly [string, readonly string[]]>([
        [4, ["verify", ["export", "verify", "{file}"]]],
        [4, ["grant", ["grant", "parameters", "--parameters", "{file}"]]],
        [2, ["grant", ["grant", "calculate", "{city}", "--parameters", "{file}"]]],
        [1, ["validate", ["validate", "{file}"]]],
        [1, ["rules", ["rules", "--coverage"]]],
        [1, ["template", ["template", "case", "--out", "{out}/t"]]],
      ]);
  const choices = [...common, ...(own[name] ?? []), ...(own[name] ?? [])];
  const options = Array.from({ length: random.pick([0, 1, 1, 2, 3]) }, () => random.pick(choices)).flat();
  const args = random.isOnceIn(5) ? [...options, ...words] : [...words, ...options];
  const isJson = args.lastIndexOf("json") > 0 && args[args.lastIndexOf("json") - 1] === "--format";
  const printsReport = name === "validate" && isJson && args.filter((arg) => arg === "--format").length === 1;
  return {
    args,
    mayShowValues: args.includes("--show-values"),
    isReport: printsReport && !args.includes("--out") && !args.includes("--help"),
  };
}
