import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { documentValidators } from "@juso/schemas/validators";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runJuso } from "./run-juso.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "juso-several-"));
  cpSync(join(here, "validate-accepted/input"), join(folder, "in/A"), { recursive: true });
  cpSync(join(here, "validate-defective/input"), join(folder, "in/B"), { recursive: true });
  cpSync(join(here, "validate-zip/input.zip"), join(folder, "in/C.zip"));
  writeFileSync(join(folder, "in/roster.csv"), "団体コード\r\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const juso = (...args: readonly string[]) => runJuso(folder, ...args);
const lines = (text: string) => text.trimEnd().split("\n");

describe("a folder of submissions", () => {
  it("gives one report each, as JSON Lines, and the worst exit code", async () => {
    const { exit, result, notes } = await juso("validate", "in", "--format", "json");
    expect(exit).toBe(1);
    const reports = lines(result).map((line) => JSON.parse(line));
    expect(reports.map(({ submission, summary }) => [submission, summary.accepted, summary.errors])).toEqual([
      ["in/A", true, 0],
      ["in/B", false, 3],
      ["in/C.zip", true, 0],
    ]);
    for (const report of reports) {
      expect(documentValidators.report(report), JSON.stringify(documentValidators.report.errors)).toBe(true);
    }
    expect(notes).toContain("in/roster.csv");
    const table = lines(notes).slice(-4);
    expect(table.map((line) => line.split(" ")[0])).toEqual(["in/A", "in/B", "in/C.zip", "提出物"]);
    expect((await juso("validate", "in", "--format", "json", "--quiet")).notes).toBe("");
  });

  it("gives the same report of each as alone", async () => {
    const several = lines((await juso("validate", "in", "--format", "json")).result).map((line) => JSON.parse(line));
    for (const { submission, ...report } of several) {
      const alone = JSON.parse((await juso("validate", submission, "--format", "json")).result);
      expect(report).toEqual(alone);
    }
  });

  it("begins with a table when it is text, on stdout and in a file", async () => {
    const { exit, result } = await juso("validate", "in/A", "in/B", "in/C.zip", "in/roster.csv");
    expect(exit).toBe(1);
    const table = lines(result).slice(0, 5);
    expect(table.map((line) => line.split(" ")[0])).toEqual(["提出物", "in/A", "in/B", "in/C.zip", "提出物"]);
    const { exit: code, notes } = await juso("validate", "in", "--out", "all.txt");
    expect(code).toBe(1);
    expect(notes.match(/【\d\/3】 in\/.*(?:提出できます|直す必要があります)（エラー/g)).toHaveLength(3);
    const written = readFileSync(join(folder, "all.txt"), "utf8");
    expect(written.match(/\uFEFF/g)).toHaveLength(1);
    expect(written.replace("\uFEFF", "").replaceAll("\r\n", "\n")).toBe((await juso("validate", "in")).result);
    expect((await juso("validate", "in", "--out", "all.txt")).exit).toBe(2);
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("goes on past a path that cannot be used, which makes the exit code 2", async () => {
    const { exit, result, notes } = await juso("validate", "nothing-here", "in/A", "--format", "json");
    expect(exit).toBe(2);
    expect(JSON.parse(result).submission).toBe("in/A");
    expect(lines(notes)[0]).toContain("nothing-here");
  });

  it.each(["indicators", "grant calculate", "export application", "export all"])(
    "is refused by %s, in one sentence that names them, and nothing is written",
    async (command) => {
      const { exit, result, notes } = await juso(...command.split(" "), "in", "--out", "made");
      expect([exit, result]).toEqual([2, ""]);
      for (const name of ["in/A", "in/B", "in/C.zip"]) expect(lines(notes)[0]).toContain(name);
      expect(existsSync(join(folder, "made"))).toBe(false);
    },
  );
});

describe("files named one by one", () => {
  it("are one submission with the manifest among them", async () => {
    const names = readdirSync(join(folder, "in/A")).map((name) => `in/A/${name}`);
    const { exit, result } = await juso("validate", ...names, "--format", "json");
    expect(exit).toBe(0);
    expect(result).toBe((await juso("validate", "in/A", "--format", "json")).result);
  });
});

describe("outputs", () => {
  it("never replace what was read", async () => {
    const input = join(folder, "in/A/operator.csv");
    const before = readFileSync(input, "utf8");
    for (const command of ["validate", "indicators"]) {
      expect((await juso(command, "in/A", "--out", "in/A/operator.csv", "--force")).exit).toBe(2);
    }
    expect(readFileSync(input, "utf8")).toBe(before);
    writeFileSync(join(folder, "rates.json"), "{}");
    const args = ["grant", "parameters", "--parameters", "rates.json", "--out", "rates.json", "--force"];
    expect((await juso(...args)).exit).toBe(2);
    expect(readFileSync(join(folder, "rates.json"), "utf8")).toBe("{}");
  });
});
