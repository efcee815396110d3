import { readdirSync, readFileSync, rmSync } from "node:fs";
import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runJuso } from "./run-juso.ts";

/** A case is a directory with `cmd.json`, its input, and `report.json`: what the printed JSON must hold. */
interface Command {
  /** `{out}` stands for an empty folder. */
  readonly args: readonly string[];
  readonly exit: number;
  /** Files that must be in `{out}` afterwards. */
  readonly written?: readonly string[];
}

const root = fileURLToPath(new URL(".", import.meta.url));
const cases = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());

let out: string;
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), "juso-cli-"));
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

describe("cases", () => {
  it.each(cases.map(({ name }) => name))("%s", async (name) => {
    const folder = join(root, name);
    const command: Command = JSON.parse(readFileSync(join(folder, "cmd.json"), "utf8"));
    const target = join(out, name);
    const { exit, result, notes } = await runJuso(folder, ...command.args.map((arg) => arg.replace("{out}", target)));
    expect({ exit, notes: exit === command.exit ? "" : notes + result }).toEqual({ exit: command.exit, notes: "" });
    expect(`${result}${notes}`).not.toMatch(/^\s+at .+:\d+/m);
    if (exit === 2) {
      expect(result).toBe("");
      expect(notes.trim().split("\n")).toHaveLength(1);
      const isEnglish = command.args.includes("en");
      expect(/[ぁ-ん]/.test(notes)).toBe(!isEnglish);
    }
    if (command.written) {
      expect(await readdir(target).catch(() => [])).toEqual(command.written);
    }
    const expected = readdirSync(folder).includes("report.json") && readFileSync(join(folder, "report.json"), "utf8");
    if (expected) {
      const again = await runJuso(folder, ...command.args);
      expect(again.result).toBe(result);
      const report = JSON.parse(expected);
      const printed = JSON.parse(result);
      expect(printed).toMatchObject(report);
      if (report.findings) expect(printed.findings).toHaveLength(report.findings.length);
    }
  });
});
