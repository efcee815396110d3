import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { specVersion } from "@juso/schemas";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runJuso } from "./run-juso.ts";

const examples = fileURLToPath(new URL("../../examples/", import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "juso-manifest-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const juso = (...args: readonly string[]) => runJuso(folder, ...args);
const place = (name = "in/manifest.json") => join(folder, name);
const read = () => JSON.parse(readFileSync(place(), "utf8"));
const city = () => cpSync(join(examples, "mihon-city"), join(folder, "in"), { recursive: true });

function tables(files: Readonly<Record<string, string>>): void {
  mkdirSync(join(folder, "in"), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, "in", name), text);
}

const operator = "operatorId,operatorName,deliveryMode\r\nOP-1,見本会,contract\r\n";
const municipality = "municipalityCode,municipalityName\r\n992011,見本市\r\n";
const programme = "municipalityCode,fiscalYear\r\n992011,2025\r\n";

describe("a manifest that is there", () => {
  it("of an example is up to date already", async () => {
    city();
    const before = readFileSync(place(), "utf8");
    expect((await juso("manifest", "in", "--check")).exit).toBe(0);
    const { exit, result } = await juso("manifest", "in", "--format", "json");
    expect([exit, JSON.parse(result).status]).toEqual([0, "unchanged"]);
    expect(readFileSync(place(), "utf8")).toBe(before);
  });

  it("is refreshed: hashes, files that came and went; the rest is kept", async () => {
    city();
    const content = { ...read(), author: "福祉課", laterKey: { kept: true } };
    content.documents[0] = { ...content.documents[0], laterKey: 1 };
    writeFileSync(place(), JSON.stringify(content));
    const [first, second] = content.documents.map(({ path }: { path: string }) => path);
    writeFileSync(place(`in/${first}`), operator);
    rmSync(place(`in/${second}`));
    tables({ "operator.json": "[]" });
    const stale = await juso("manifest", "in", "--check", "--format", "json");
    expect([stale.exit, JSON.parse(stale.result)]).toEqual([
      1,
      {
        path: "in/manifest.json",
        status: "stale",
        changes: [
          { path: first, change: "changed" },
          { path: "operator.json", change: "added" },
          { path: second, change: "removed" },
        ],
        unlisted: [],
      },
    ]);
    expect(read()).toEqual(content);
    expect((await juso("manifest", "in/manifest.json")).exit).toBe(0);
    const { documents, ...rest } = read();
    const { documents: _, ...expected } = content;
    expect(rest).toEqual(expected);
    expect(documents[0]).toEqual({
      ...content.documents[0],
      sha256: expect.not.stringContaining(content.documents[0].sha256),
    });
    expect(documents.at(-1)).toMatchObject({ path: "operator.json", entity: "operator" });
    expect((await juso("manifest", "in", "--check")).exit).toBe(0);
    expect(readdirSync(join(folder, "in")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("answers the finding that a file was changed after hashing", async () => {
    city();
    const path = "operator.csv";
    writeFileSync(place(`in/${path}`), Buffer.concat([readFileSync(place(`in/${path}`)), Buffer.from("\r\n")]));
    const ids = async () =>
      JSON.parse((await juso("validate", "in", "--format", "json")).result).findings.map(
        ({ ruleId }: { ruleId: string }) => ruleId,
      );
    expect(await ids()).toContain("file-hash-matches");
    await juso("manifest", "in");
    expect(await ids()).not.toContain("file-hash-matches");
  });

  it("that is not one is replaced only by force, and what it said must be given", async () => {
    tables({ "operator.csv": operator, "manifest.json": "{" });
    const about = ["--municipality", "992011", "--fiscal-year", "2025", "--level", "p1"];
    expect((await juso("manifest", "in", ...about)).exit).toBe(2);
    expect(readFileSync(place(), "utf8")).toBe("{");
    expect((await juso("manifest", "in", ...about, "--check")).exit).toBe(1);
    expect((await juso("manifest", "in", ...about, "--force")).exit).toBe(0);
    expect(read()).toMatchObject({ municipalityCode: "992011", fiscalYear: 2025, level: "p1" });
  });
});

describe("a manifest that is not there", () => {
  it("is made from what the tables say unambiguously, in the order of the entities", async () => {
    tables({ "operator.csv": operator, "municipality.csv": municipality, "programme.csv": programme, "memo.csv": "x" });
    const { exit, notes } = await juso("manifest", "in", "--level", "p1", "--author", "福祉課");
    expect(exit).toBe(0);
    expect(notes).toContain("memo.csv");
    const { documents, ...about } = read();
    expect(about).toEqual({ specVersion, municipalityCode: "992011", fiscalYear: 2025, level: "p1", author: "福祉課" });
    expect(documents.map(({ path, entity }: Record<string, string>) => `${path} ${entity}`)).toEqual([
      "municipality.csv municipality",
      "programme.csv programme",
      "operator.csv operator",
    ]);
    for (const { sha256 } of documents) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("is p0 when it lists case records, and validates", async () => {
    city();
    rmSync(place());
    expect((await juso("manifest", "in")).exit).toBe(0);
    expect(read()).toMatchObject({ municipalityCode: "992011", fiscalYear: 2025, level: "p0" });
    expect((await juso("validate", "in")).exit).toBe(0);
  });

  it("takes what the cover of the workbook says", async () => {
    cpSync(join(examples, "mihon-city-grant-only"), join(folder, "in"), { recursive: true });
    expect((await juso("manifest", "in", "--out", "made.json")).exit).toBe(0);
    expect(JSON.parse(readFileSync(place("made.json"), "utf8"))).toMatchObject({
      municipalityCode: "992011",
      documents: [{ path: "mihon-city.xlsx" }],
    });
  });

  it("is not guessed: everything that nobody knows is asked for at once", async () => {
    tables({ "operator.csv": operator, "programme.csv": `${programme}992011,2024\r\n` });
    const { exit, result, notes } = await juso("manifest", "in");
    expect([exit, result, notes.trim().split("\n").length]).toEqual([2, "", 1]);
    for (const flag of ["--municipality", "--fiscal-year", "--level"]) expect(notes).toContain(flag);
    expect(readdirSync(join(folder, "in"))).not.toContain("manifest.json");
    const missing = await juso("manifest", "in", "--check");
    expect(missing.exit).toBe(1);
    expect(readdirSync(join(folder, "in"))).not.toContain("manifest.json");
  });
});

describe("what cannot have a manifest", () => {
  it.each([
    ["a zip or a single file", ["manifest", "in/operator.csv"]],
    ["a folder without a table", ["manifest", "empty"]],
    ["a folder of several submissions", ["manifest", "many"]],
    ["a code with a wrong check digit", ["manifest", "in", "--municipality", "992012"]],
    ["a year that is none", ["manifest", "in", "--fiscal-year", "令和7"]],
  ])("%s", async (_, args) => {
    tables({ "operator.csv": operator });
    for (const path of ["empty", "many/A", "many/B"]) mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, "empty/memo.txt"), "x");
    for (const name of ["A", "B"]) writeFileSync(join(folder, "many", name, "operator.csv"), operator);
    const { exit, result, notes } = await juso(...args);
    expect([exit, result, notes.trim().split("\n").length]).toEqual([2, "", 1]);
  });
});
