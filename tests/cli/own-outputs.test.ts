import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runJuso } from "./run-juso.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "juso-outputs-"));
  cpSync(join(here, "validate-defective/input"), join(folder, "in"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const juso = (...args: readonly string[]) => runJuso(folder, ...args);

async function report(...paths: readonly string[]) {
  const { result } = await juso("validate", ...paths, "--format", "json");
  return JSON.parse(result);
}

async function entryWorkbook(path: string): Promise<void> {
  expect((await juso("template", "--set", "grant", "--out", path)).exit).toBe(0);
}

/** Everything but what names the files that were left out. */
function judged({ findings, summary, ...rest }: { findings: { ruleId: string }[]; summary: Record<string, unknown> }) {
  const { blocking, errors, warnings } = summary;
  const others = findings.filter(({ ruleId }) => ruleId !== "own-output-left-out");
  return { findings: others, blocking, errors, warnings, inputs: "inputs" in rest ? rest.inputs : undefined };
}

describe("what a check wrote into the folder of a submission", () => {
  const written = [
    ["report.json", "json"],
    ["log.json", "sarif"],
    ["table.xlsx", "xlsx"],
    ["table.csv", "csv"],
    ["kekka/marked.xlsx", "workbook"],
  ] as const;

  it.each([true, false])("is left out, and one notice names it (manifest: %s)", async (hasManifest) => {
    if (!hasManifest) rmSync(join(folder, "in/manifest.json"));
    const before = await report("in");
    for (const [name, format] of written) {
      expect((await juso("validate", "in", "--format", format, "--out", `in/${name}`)).exit).toBe(1);
    }
    const after = await report("in");
    expect(judged(after)).toEqual(judged(before));
    const notices = after.findings.filter(({ ruleId }: { ruleId: string }) => ruleId === "own-output-left-out");
    expect(notices).toHaveLength(1);
    for (const [name] of written) expect(notices[0].message).toContain(name);
  });

  it("is not listed by the manifest, also when an older one lists a report", async () => {
    for (const [name, format] of written) await juso("validate", "in", "--format", format, "--out", `in/${name}`);
    const path = join(folder, "in/manifest.json");
    const manifest = JSON.parse(readFileSync(path, "utf8"));
    const paths = () => JSON.parse(readFileSync(path, "utf8")).documents.map((each: { path: string }) => each.path);
    const own = paths();
    writeFileSync(path, JSON.stringify({ ...manifest, documents: [...manifest.documents, { path: "report.json" }] }));
    expect((await juso("manifest", "in")).exit).toBe(0);
    expect(paths()).toEqual(own);
  });
});

describe("a marked workbook", () => {
  it("is no second submission beside the one that it was made of, and is read by itself", async () => {
    mkdirSync(join(folder, "inbox"));
    await entryWorkbook("inbox/交付金.xlsx");
    await entryWorkbook("inbox/別の町.xlsx");
    await juso("validate", "inbox/交付金.xlsx", "--format", "workbook", "--out", "inbox/交付金-marked.xlsx");
    const { result } = await juso("validate", "inbox", "--format", "json");
    const names = result
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).submission);
    expect(names).toEqual(["inbox/交付金.xlsx", "inbox/別の町.xlsx"]);
    rmSync(join(folder, "inbox/別の町.xlsx"));
    const original = await report("inbox/交付金.xlsx");
    expect(original.findings.length).toBeGreaterThan(0);
    expect(judged(await report("inbox"))).toEqual(judged(original));
    const named = await report("inbox/交付金-marked.xlsx");
    const checks = ({ findings }: { findings: { ruleId: string }[] }) => findings.map(({ ruleId }) => ruleId);
    expect(checks(named)).toEqual(checks(original));
    rmSync(join(folder, "inbox/交付金.xlsx"));
    expect(judged(await report("inbox"))).toEqual(judged(named));
  });
});

it("a folder of nothing but reports is no submission", async () => {
  await juso("validate", "in", "--format", "json", "--out", "made/report.json");
  await juso("validate", "in", "--format", "xlsx", "--out", "made/report.xlsx");
  const { exit, notes } = await juso("validate", "made");
  expect(exit).toBe(2);
  expect(notes.trim().split("\n")).toHaveLength(1);
  expect(notes).toContain("made");
});
