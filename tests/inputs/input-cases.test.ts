import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "@juso/cli";
import type { Report } from "@juso/model";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inputCases } from "./input-cases.ts";

/** What people give in, and what must come of it: a folder with `input/` and `case.json`. */
interface InputCase {
  /** What the input is, as the site shows it beside what comes of it. Japanese. */
  readonly title: string;
  /** What the input is, in a sentence. */
  readonly what: string;
  /** True when the input says itself what version it is written for. */
  readonly hasManifest?: true;
  /** Names that the repository does not take, by the name there. */
  readonly names?: Readonly<Record<string, string>>;
  readonly exit: number | readonly number[];
  /** How many submissions the input is, when it is not one. */
  readonly submissions?: number;
  /** How many records are read in all. */
  readonly records?: number;
  /** All findings in order, each with what matters of it. */
  readonly findings?: readonly object[];
  /** The worst severity of a finding, when it does not matter which they are; and how many there are at least. */
  readonly worst?: "info" | "warning" | "error";
  readonly least?: number;
  /** Checks and messages that must not be among them, as `check` or `check.message`. */
  readonly absent?: readonly string[];
}

const cases = join(import.meta.dirname, "cases");
const names = readdirSync(cases);
const severities = ["info", "warning", "error"];

/** What is asked of the records themselves: the small tables of these cases leave the kind of a cost blank, and the cases are about reading. */
const askedOfRecords: ReadonlySet<string> = new Set(["cost-line-kind-given"]);

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "juso-inputs-"));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function validate(name: string, { hasManifest, names: renamed = {} }: InputCase) {
  const folder = join(scratch, name);
  cpSync(join(cases, name, "input"), join(folder, "input"), { recursive: true });
  for (const [from, to] of Object.entries(renamed)) renameSync(join(folder, "input", from), join(folder, "input", to));
  let result = "";
  let notes = "";
  const io = {
    writeResult: (text: string) => {
      result += text;
    },
    writeNote: (text: string) => {
      notes += text;
    },
    today: () => "2026-03-31",
    folder,
    isDebug: false,
  };
  const args = ["validate", "input", "--format", "json", "--as-of", "2026-03-31"];
  const exit = await run(hasManifest ? args : [...args, "--spec-version", "0.1.0"], io);
  return { exit, notes, reports: readReports(result) };
}

/** One submission gives one object, several give one a line. */
function readReports(result: string): readonly Report[] {
  const texts = result.startsWith("{\n") ? [result] : result.split("\n").filter((line) => line !== "");
  return texts.map((text) => JSON.parse(text));
}

describe("inputs as people give them", () => {
  test.each(names)("%s", async (name) => {
    const given: InputCase = JSON.parse(readFileSync(join(cases, name, "case.json"), "utf8"));
    const { exit, notes, reports } = await validate(name, given);
    expect([given.exit].flat(), notes).toContain(exit);
    if (exit === 2) expect(notes.trim().split("\n")).toHaveLength(1);
    expect(reports).toHaveLength(given.submissions ?? (exit === 2 ? 0 : 1));
    const found = reports.flatMap(({ findings }) => findings).filter(({ ruleId }) => !askedOfRecords.has(ruleId));
    const told = found
      .map(({ ruleId, messageId, location }) => `${ruleId}.${messageId} ${location.cell ?? ""}`)
      .join(", ");
    if (given.findings) {
      expect(found, told).toMatchObject(given.findings);
      expect(found, told).toHaveLength(given.findings.length);
    }
    if (given.records !== undefined) {
      const inputs = reports.flatMap((report) => report.inputs);
      expect(inputs.reduce((sum, { records }) => sum + records, 0)).toBe(given.records);
    }
    if (given.worst) {
      const worst = severities.indexOf(given.worst);
      expect(
        found.filter(({ severity }) => severities.indexOf(severity) > worst),
        told,
      ).toEqual([]);
    }
    expect(found.length, told).toBeGreaterThanOrEqual(given.least ?? 0);
    for (const id of given.absent ?? []) expect(told).not.toContain(id);
  });

  test.each(names)("%s has its files from input-cases.ts", (name) => {
    const files = inputCases[name]?.map((file) => file.name).toSorted();
    expect(readdirSync(join(cases, name, "input")).toSorted()).toEqual(files);
  });
});
