import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runJuso } from "./run-juso.ts";

const examples = fileURLToPath(new URL("../../examples/", import.meta.url));
const city = join(examples, "mihon-city");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "juso-convert-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const juso = (...args: readonly string[]) => runJuso(folder, ...args);

async function findingsOf(path: string) {
  const { result } = await juso(
    "validate",
    path,
    "--format",
    "json",
    "--as-of",
    "2026-04-09",
    "--max-findings",
    "10000",
  );
  const { findings, summary, inputs } = JSON.parse(result);
  const named = findings.map(({ ruleId, messageId, location: { recordId, field } }: Finding) =>
    JSON.stringify([ruleId, messageId, recordId, field]),
  );
  const records = inputs.reduce((sum: number, input: { records: number }) => sum + input.records, 0);
  return { findings: named.sort(), accepted: summary.accepted, records };
}

interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly location: { readonly recordId?: string; readonly field?: string };
}

/** The files of a folder and what they hold. */
function contentOf(name: string): Readonly<Record<string, string>> {
  const path = join(folder, name);
  return Object.fromEntries(readdirSync(path).map((file) => [file, readFileSync(join(path, file), "latin1")]));
}

describe("the example city", () => {
  beforeAll(async () => {
    expect((await juso("convert", city, "--to", "json", "--out", "json")).exit).toBe(0);
  });

  test.each([
    ["jsonl", "jsonl"],
    ["csv", "csv"],
    ["xlsx", "a.xlsx"],
    ["sqlite", "a.sqlite"],
  ])("in %s has the findings that it had, and becomes the same JSON again", async (to, out) => {
    const { exit, notes } = await juso("convert", city, "--to", to, "--out", out);
    expect([exit, notes]).toEqual([0, expect.stringMatching(/^84表・4,330行を変換し、.*を書きました。$/m)]);
    expect(notes).toContain("提出済みの文書は変換していません");
    expect(notes).toContain("庁内だけで扱う事例等のデータ（P0）");
    // The five records of support conferences are under a duty of secrecy, and nobody named them.
    const { records, ...judged } = await findingsOf(city);
    expect(await findingsOf(out)).toEqual({ ...judged, records: records - 5 });
    expect((await juso("convert", out, "--to", "json", "--out", `${to}-json`)).exit).toBe(0);
    expect(contentOf(`${to}-json`)).toEqual(contentOf("json"));
  });

  test("with mistakes has the mistakes that it had", async () => {
    const path = join(examples, "mihonkawa-town-defects/submission");
    expect((await juso("convert", path, "--to", "sqlite", "--out", "town.sqlite")).exit).toBe(0);
    const before = await findingsOf(path);
    expect(before.findings.length).toBeGreaterThan(4);
    expect(await findingsOf("town.sqlite")).toEqual(before);
    // Every command reads the database.
    expect((await juso("indicators", "a.sqlite", "--format", "csv")).result).toBe(
      (await juso("indicators", city, "--format", "csv")).result,
    );
  });
});

describe("nothing is half written", () => {
  const write = (name: string, files: Readonly<Record<string, string>>) => {
    mkdirSync(join(folder, name), { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text);
  };
  const manifest = (level: string) =>
    JSON.stringify({
      specVersion: "0.1.0",
      municipalityCode: "992011",
      fiscalYear: 2025,
      level,
      documents: [{ path: "operator.json" }],
    });
  beforeAll(() =>
    write("in", {
      "manifest.json": manifest("p1"),
      "operator.json":
        '[{"operatorId":"OP-1","operatorName":"𠮷","deliveryMode":"direct"},{"operatorId":"OP-2 ","x_a":"1"}]',
    }),
  );

  test("where something would be lost: the place is named, and no folder is left", async () => {
    const { exit, notes } = await juso("convert", "in", "--to", "csv", "--out", "lost");
    expect([exit, notes]).toEqual([1, expect.stringContaining("operator.json 1行目「実施者ID」")]);
    const english = await juso("convert", "in", "--to", "csv", "--out", "lost", "--encoding", "cp932", "--lang", "en");
    expect([english.exit, english.notes]).toEqual([
      1,
      expect.stringContaining('operator.json line 1 (Operator name) holds "𠮷" (U+20BB7)'),
    ]);
    expect(readdirSync(folder)).not.toContain("lost");
  });

  test("over files that are there, but with --force; never beside others or over what was read", async () => {
    expect((await juso("convert", "in", "--to", "json", "--out", "twice")).exit).toBe(0);
    const before = contentOf("twice");
    writeFileSync(join(folder, "twice/operator.json"), "[]");
    const again = await juso("convert", "in", "--to", "json", "--out", "twice");
    expect([again.exit, again.notes]).toEqual([2, expect.stringContaining("--force")]);
    expect((await juso("convert", "in", "--to", "json", "--out", "twice", "--force")).exit).toBe(0);
    expect(contentOf("twice")).toEqual(before);
    const mixed = await juso("convert", "in", "--to", "jsonl", "--out", "twice", "--force");
    expect([mixed.exit, mixed.notes]).toEqual([2, expect.stringContaining("ほかのもの（operator.json）")]);
    expect(contentOf("twice")).toEqual(before);
    const over = await juso("convert", "in", "--to", "json", "--out", "in", "--force");
    expect([over.exit, over.notes]).toEqual([2, expect.stringContaining("今読んだファイル")]);
    expect(readdirSync(join(folder, "in")).sort()).toEqual(["manifest.json", "operator.json"]);
  });

  test("a named table that is not there is told", async () => {
    const { exit, notes } = await juso(
      "convert",
      "in",
      "--to",
      "json",
      "--entity",
      "operator",
      "--entity",
      "case",
      "--out",
      "one",
    );
    expect([exit, notes]).toEqual([
      0,
      expect.stringContaining("次の表は提出物にないため、変換していません：支援ケース"),
    ]);
  });
});
