import { documentKindTitles } from "@juso/model";
import { describe, expect, it } from "vitest";
import type { CliIo } from "./cli-io.ts";
import { commandSections } from "./command-sections.ts";
import { commandList } from "./generated/command-list.ts";
import { run } from "./main.ts";
import { buildProgram } from "./program.ts";
import { displayWidth } from "./results/text-table.ts";
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

describe("did you mean", () => {
  it.each([
    [["valdate", "x"], "validate"],
    [["export", "aplication", "x"], "application"],
    [["help", "exprt"], "export"],
    [["grant", "calculate", "x", "--stps"], "--steps"],
    [["validate", "x", "--format", "jsn"], "json"],
    [["validate", "x", "--lang", "eng"], "en"],
    [["--lang", "enn"], "en"],
    [["completion", "bahs"], "bash"],
    [["grant", "calc"], "calculate"],
    [["validate", "--format", "jsno"], "json"],
  ])("%j names %s", async (argv, meant) => {
    const io = recorder();
    expect(await run(argv, io)).toBe(2);
    expect(io.notes).toContain(`「${meant}」のことではありませんか。`);
    const english = recorder();
    await run(
      ["--lang", "en", ...argv.filter((word) => word !== "--lang" && word !== "eng" && word !== "enn")],
      english,
    );
    if (!argv.includes("--lang")) expect(english.notes).toContain(`Did you mean "${meant}"?`);
  });

  it("names the help of the command whose words were read", async () => {
    for (const [argv, help] of [
      [["frobnicate"], "juso --help"],
      [["validate"], "juso help validate"],
      [["grant", "calculate", "x", "--frobnicate"], "juso help grant calculate"],
    ] as const) {
      const io = recorder();
      expect(await run(argv, io)).toBe(2);
      expect(io.notes).toContain(`使い方は ${help} で`);
    }
  });

  it("says nothing of what is not alike", async () => {
    const io = recorder();
    expect(await run(["frobnicate"], io)).toBe(2);
    expect(io.notes).not.toContain("ことではありませんか");
  });
});

describe("the language", () => {
  const japanese = /[ぁ-んァ-ン一-龥]/;

  it.each([
    [["--lang", "en", "rules", "--bogus"]],
    [["rules", "--lang", "en", "--bogus"]],
    [["rules", "--bogus", "--lang=en"]],
    [["grant", "--lang", "en", "calulate"]],
    [["--lang", "ja", "validate", "nothing-here", "--lang", "en"]],
  ])("is that of the last --lang, before the command and after it: %j", async (argv) => {
    const io = recorder();
    expect(await run(argv, io)).toBe(2);
    expect(io.notes).not.toMatch(japanese);
    expect(io.notes).toMatch(/[a-z]/);
  });

  it("is not read from what follows --", async () => {
    const io = recorder();
    await run(["validate", "--", "--lang", "en"], io);
    expect(io.notes).toMatch(japanese);
  });

  it.each(commandList.map(({ name }) => [name.join(" "), name] as const))(
    "is one only in the help of %s",
    async (_, name) => {
      const english = recorder();
      expect(await run(["--lang", "en", ...name, "--help"], english)).toBe(0);
      expect(english.result).not.toMatch(japanese);
      const after = recorder();
      expect(await run([...name, "--help", "--lang", "en"], after)).toBe(0);
      expect(after.result).toBe(english.result);
      const other = recorder();
      expect(await run([...name, "--help"], other)).toBe(0);
      expect(other.result).toMatch(japanese);
      expect(other.result).not.toMatch(/Usage:|Options:|Examples:/);
    },
  );
});

describe("help", () => {
  const program = buildProgram(commandList, "ja", { ...recorder(), inputs: new Set() }, () => undefined);
  const commands = program.commands.flatMap((command) => (command.commands.length > 0 ? command.commands : [command]));

  it("names every command of the contract; others may be added", () => {
    const names = commands.map((command) => `${command.parent?.name()} ${command.name()}`);
    for (const name of [
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
      "juso help",
      "juso completion",
    ]) {
      expect(names).toContain(name);
    }
    expect(names).toHaveLength(commandList.length);
  });

  it("is in Japanese and in English, for every command, argument, option, example, exit code and note", () => {
    for (const { summary, arguments: given, options, examples, exits, notes = [] } of commandList) {
      const described = [...Object.values(given), ...Object.values(options), ...examples].map(({ text }) => text);
      for (const { ja, en } of [summary, ...described, ...notes, ...Object.values(exits)]) {
        expect(ja).toMatch(/[ぁ-んァ-ン一-龥]/);
        expect(en).toMatch(/^[^ぁ-んァ-ン一-龥]+$/);
      }
    }
  });

  it("gives every command the language, and all the common options where there is a format, a form or a document", () => {
    const common = ["out", "asOf", "quiet", "force"];
    const makes = (options: object): boolean => ["format", "to", "document"].some((key) => key in options);
    // A key is of no day.
    const isOfNoDay = (name: readonly string[]): boolean => name.join(" ") === "receipt key";
    for (const { name, options } of commandList) {
      const keys = Object.keys(options);
      expect(keys, name.join(" ")).toContain("lang");
      for (const key of common) {
        const isExpected = isOfNoDay(name) ? key !== "asOf" : makes(options);
        expect(keys.includes(key), `${name.join(" ")} ${key}`).toBe(isExpected);
      }
    }
    expect(commandList.filter(({ options }) => !makes(options)).map(({ name }) => name.join(" "))).toEqual([
      "completion",
      "help",
      "receipt key",
    ]);
  });

  it("fits a terminal of 80 columns", async () => {
    for (const { name } of [{ name: [] }, ...commandList]) {
      for (const language of ["ja", "en"]) {
        const io = recorder();
        await run([...name, "--help", "--lang", language], io);
        // Only a command line to copy may be longer.
        const lines = io.result.split("\n").filter((line) => !line.startsWith("  juso "));
        for (const line of lines) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
      }
    }
  });

  it("lists every command in a section that has a title", () => {
    for (const { section } of commandList) expect(Object.keys(commandSections)).toContain(section);
  });
});

describe("examples", () => {
  const examples = commandList.flatMap(({ name, examples: own }) =>
    own.flatMap(({ line }) => [line.ja, line.en].map((text) => [text, name] as const)),
  );

  it.each(examples)("%s is understood as a command line", async (line, name) => {
    let ran: readonly string[] = [];
    const stubs = commandList.map((entry) => ({
      ...entry,
      load: async () => ({
        ...entry,
        run: async () => {
          ran = entry.name;
          return 0;
        },
      }),
    }));
    const [program, ...argv] = line.split(" ");
    expect(program).toBe("juso");
    await buildProgram(stubs, "ja", { ...recorder(), inputs: new Set() }, () => undefined).parseAsync(argv, {
      from: "user",
    });
    expect(ran).toEqual(name);
  });
});
