import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runJuso } from "./run-juso.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "juso-places-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const juso = (...args: readonly string[]) => runJuso(folder, ...args);

function submissions(...paths: readonly string[]): void {
  for (const path of paths) {
    cpSync(join(here, "validate-defective/input"), join(folder, path), { recursive: true });
  }
}

describe("reports of several submissions", () => {
  it("have names of their own where paths differ only in what file names cannot hold", async () => {
    submissions("in/q/x", "in/q_x");
    expect((await juso("validate", "in", "--format", "html", "--out", "made")).exit).toBe(1);
    expect(readdirSync(join(folder, "made")).sort()).toEqual(["in_q_x-2-report.html", "in_q_x-report.html"]);
    expect(readFileSync(join(folder, "made/in_q_x-report.html"), "utf8")).toContain("in/q/x");
    expect(readFileSync(join(folder, "made/in_q_x-2-report.html"), "utf8")).toContain("in/q_x");
  });

  it("are not begun when one of them would replace a file", async () => {
    submissions("in/A", "in/B");
    mkdirSync(join(folder, "made"));
    writeFileSync(join(folder, "made/in_B-report.html"), "mine");
    const { exit, result } = await juso("validate", "in", "--format", "html", "--out", "made");
    expect([exit, result]).toEqual([2, ""]);
    expect(readdirSync(join(folder, "made"))).toEqual(["in_B-report.html"]);
    expect((await juso("validate", "in", "--format", "html", "--out", "made", "--force")).exit).toBe(1);
    expect(readdirSync(join(folder, "made"))).toHaveLength(2);
  });

  it("do not tell where on this machine the submissions stand", async () => {
    submissions("a/in/A", "a/in/B", "b/in/A");
    const inbox = join(folder, "a/in");
    const { notes, result } = await juso("validate", inbox, "--format", "json");
    const named = result
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).submission);
    expect(named).toEqual(["in/A", "in/B"]);
    expect(result + notes).not.toContain(folder);
    const args = [join(folder, "a/in/A/"), join(folder, "b/in/A")];
    expect((await juso("validate", ...args, "--format", "html", "--out", "made")).exit).toBe(1);
    expect(readdirSync(join(folder, "made")).sort()).toEqual(["a_in_A-report.html", "b_in_A-report.html"]);
  });
});

describe("--format workbook", () => {
  async function twoWorkbooks(): Promise<void> {
    mkdirSync(join(folder, "in"));
    for (const name of ["a-grant", "b"]) await juso("template", "--set", "grant", "--out", `in/${name}.xlsx`);
  }

  it("writes one file where --out says, and into what names a folder", async () => {
    submissions("in");
    mkdirSync(join(folder, "there.d"));
    for (const out of ["one.xlsx", "kekka", "there.d", "new.d/"]) {
      expect((await juso("validate", "in", "--format", "workbook", "--out", out)).exit).toBe(1);
    }
    for (const path of ["one.xlsx", "kekka/marked.xlsx", "there.d/marked.xlsx", "new.d/marked.xlsx"]) {
      expect(existsSync(join(folder, path)), path).toBe(true);
    }
  });

  it("refuses one file for several workbooks, in one sentence, and writes nothing", async () => {
    await twoWorkbooks();
    const defects = fileURLToPath(new URL("../../examples/mihon-city-defects/submission", import.meta.url));
    for (const submission of [defects, "in"]) {
      const args = ["validate", submission, "--format", "workbook", "--out", "rep.xlsx"];
      const { exit, notes, result } = await juso(...args);
      expect([exit, result]).toEqual([2, ""]);
      expect(notes.trim().split("\n")).toHaveLength(1);
      expect(notes).toContain("--out");
    }
    expect(readdirSync(folder)).toEqual(["in"]);
  });

  it("says the name of a workbook once", async () => {
    await twoWorkbooks();
    await juso("validate", "in", "--format", "workbook", "--out", "made");
    expect(readdirSync(join(folder, "made")).sort()).toEqual(["in_a-grant-marked.xlsx", "in_b-marked.xlsx"]);
  });
});
