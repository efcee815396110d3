/**
 * `juso`: checks a submission, computes indicators and the grant, writes the documents.
 *
 * @module
 */

import type { Language } from "@juso/model";
import { CommanderError } from "commander";
import type { CliIo, CommandIo } from "./cli-io.ts";
import { exitCode } from "./exit-code.ts";
import { commandList } from "./generated/command-list.ts";
import { processIo } from "./process-io.ts";
import { buildProgram } from "./program.ts";

export type { CliIo } from "./cli-io.ts";

/**
 * Runs one command.
 *
 * @param argv what follows the program's name.
 * @param world the world; the running process when absent.
 * @returns the exit code: 0 nothing at or above the threshold, 1 findings, 2 usage, configuration or I/O, 70 an internal fault.
 *   It never throws: what went wrong is one sentence on stderr.
 */
export async function run(argv: readonly string[], world: CliIo = processIo(languageOf(argv))): Promise<number> {
  const io: CommandIo = { ...world, inputs: new Set() };
  try {
    let code: number = exitCode.ok;
    const program = buildProgram(commandList, languageOf(argv), io, (result) => {
      code = result;
    });
    await refuseLanguage(argv);
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCode.ok;
    // Without a command, commander has already printed the help to stderr.
    if (error instanceof CommanderError && error.code === "commander.help") return exitCode.usage;
    // Loaded only now, so that `juso --version` stays quick.
    const { reportFailure } = await import("./failures/report-failure.ts");
    return reportFailure(error, languageOf(argv), io);
  }
}

/** The language asked for, read before the options are, so that the help and an error in the options are told in it too. */
function languageOf(argv: readonly string[]): Language {
  return askedLanguage(argv) === "en" ? "en" : "ja";
}

/** Refuses a language that is none, also where no command would read the option. */
async function refuseLanguage(argv: readonly string[]): Promise<void> {
  const lang = askedLanguage(argv);
  if (lang === undefined || lang === "en" || lang === "ja") return;
  const [{ languageOption }, { readOptions }] = await Promise.all([
    import("./options/options.ts"),
    import("./options/read-options.ts"),
  ]);
  readOptions(languageOption, { lang });
}

function askedLanguage(argv: readonly string[]): string | undefined {
  const end = argv.indexOf("--");
  const options = end < 0 ? argv : argv.slice(0, end);
  const asked = options.flatMap((word, index) => {
    if (word === "--lang") return options[index + 1] ?? [];
    return word.startsWith("--lang=") ? word.slice("--lang=".length) : [];
  });
  return asked.at(-1);
}
