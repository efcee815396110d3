import { readdirSync, readFileSync, rmSync } from "node:fs";
import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type CliIo, run } from "@juso/cli";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

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

interface Outcome {
  readonly exit: number;
  readonly result: string;
  readonly notes: string;
}

async function runIn(folder: string, args: readonly string[]): Promise<Outcome> {
  let result = "";
  let notes = "";
  const io: CliIo = {
    writeResult: (text) => {
      result += text;
    },
    writeNote: (text) => {
      notes += text;
    },
    today: () => "2026-03-31",
    folder,
    isDebug: false,
  };
  return { exit: await run(args, io), result, notes };
}

describe("cases", () => {
  it.each(cases.map(({ name }) => name))("%s", async (name) => {
    const folder = join(root, name);
    const command: Command = JSON.parse(readFileSync(join(folder, "cmd.json"), "utf8"));
    const target = join(out, name);
    const { exit, result, notes } = await runIn(
      folder,
      command.args.map((arg) => arg.replace("{out}", target)),
    );
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
      const again = await runIn(folder, command.args);
      expect(again.result).toBe(result);
      const report = JSON.parse(expected);
      const printed = JSON.parse(result);
      expect(printed).toMatchObject(report);
      if (report.findings) expect(printed.findings).toHaveLength(report.findings.length);
    }
  });
});
