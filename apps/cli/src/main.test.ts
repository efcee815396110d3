import { documentKindTitles } from "@juso/model";
import { describe, expect, it } from "vitest";
import type { CliIo } from "./cli-io.ts";
import { run } from "./main.ts";
import { buildProgram } from "./program.ts";
import { toolVersion } from "./tool-version.ts";

interface Recorded extends CliIo {
  result: string;
  notes: string;
}

function recorder(change: Partial<CliIo> = {}): Recorded {
  const io: Recorded = {
    result: "",
    notes: "",
    writeResult: (text) => {
      io.result += text;
    },
    writeNote: (text) => {
      io.notes += text;
    },
    today: () => "2026-03-31",
    folder: ".",
    isDebug: false,
    ...change,
  };
  return io;
}

describe("run", () => {
  it("prints the version on stdout", async () => {
    const io = recorder();
    expect(await run(["--version"], io)).toBe(0);
    expect([io.result, io.notes]).toEqual([`${toolVersion().version}\n`, ""]);
  });

  it("prints help on stdout when asked, and on stderr when no command is given", async () => {
    const asked = recorder();
    expect(await run(["--help"], asked)).toBe(0);
    const given = recorder();
    expect(await run([], given)).toBe(2);
    expect(given.result).toBe("");
    expect(given.notes).toBe(asked.result);
  });

  it("takes help as a command too, and does not know help for a command that is not there", async () => {
    const [named, asked] = [recorder(), recorder()];
    expect(await run(["help", "validate"], named)).toBe(0);
    expect(await run(["validate", "--help"], asked)).toBe(0);
    expect(named.result).toBe(asked.result);
    expect(await run(["help", "nope"], recorder())).toBe(2);
  });

  it("tells an internal fault in one sentence, with the stack only for those who debug", async () => {
    const broken = (): never => {
      throw new Error("a fault for the test");
    };
    const plain = recorder({ writeResult: broken });
    expect(await run(["rules"], plain)).toBe(70);
    expect(plain.notes.trim().split("\n")).toHaveLength(1);
    expect(plain.notes).not.toContain("a fault for the test");
    const debugging = recorder({ writeResult: broken, isDebug: true });
    expect(await run(["rules"], debugging)).toBe(70);
    expect(debugging.notes).toMatch(/a fault for the test\n\s+at /);
  });

  it.each([
    [["frobnicate"], "frobnicate"],
    [["rules", "--frobnicate"], "--frobnicate"],
    [["validate", "--lang"], "--lang"],
    [["indicators", "a", "b"], ""],
    [["grant", "frobnicate"], "frobnicate"],
  ])("refuses %j in one sentence that names what is wrong", async (argv, named) => {
    const io = recorder();
    expect(await run(argv, io)).toBe(2);
    expect(io.result).toBe("");
    expect(io.notes.trim().split("\n")).toHaveLength(1);
    expect(io.notes).toContain(named);
  });
});

describe("help", () => {
  const program = buildProgram({ ...recorder(), inputs: new Set() }, () => undefined);
  const commands = program.commands.flatMap((command) => (command.commands.length > 0 ? command.commands : [command]));

  it("names every command of the contract", () => {
    expect(commands.map((command) => `${command.parent?.name()} ${command.name()}`)).toEqual([
      "juso validate",
      "juso indicators",
      "juso manifest",
      "grant calculate",
      "grant parameters",
      ...Object.keys(documentKindTitles).map((kind) => `export ${kind}`),
      "export all",
      "export verify",
      "juso rules",
      "juso template",
    ]);
  });

  it("is Japanese with English beside it, for every command and option", () => {
    for (const command of commands) {
      const texts = [command.description(), ...command.options.map(({ description }) => description)];
      for (const text of texts) expect(text).toMatch(/[ぁ-んァ-ン一-龥].* \/ .*[a-z]/);
    }
  });

  it("gives every command the common options", () => {
    for (const command of commands) {
      const flags = command.options.map(({ long }) => long);
      for (const flag of ["--format", "--out", "--lang", "--as-of", "--quiet"]) expect(flags).toContain(flag);
    }
  });
});
