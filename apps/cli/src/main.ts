/**
 * `juso`: checks a submission, computes indicators and the grant, writes the documents.
 *
 * @module
 */

import { JusoError, type Language } from "@juso/model";
import { CommanderError } from "commander";
import { type CliIo, processIo } from "./cli-io.ts";
import { exitCode, exitCodeFor } from "./exit-code.ts";
import { buildProgram } from "./program.ts";
import { usageError } from "./usage-error.ts";

export type { CliIo } from "./cli-io.ts";

/**
 * Runs one command.
 *
 * @param argv what follows the program's name.
 * @param io the world; the running process when absent.
 * @returns the exit code: 0 nothing at or above the threshold, 1 findings, 2 usage, configuration or I/O, 70 an internal fault.
 *   It never throws: what went wrong is one sentence on stderr.
 */
export async function run(argv: readonly string[], io: CliIo = processIo()): Promise<number> {
  try {
    let code: number = exitCode.ok;
    await buildProgram(io, (result) => {
      code = result;
    }).parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCode.ok;
    // Without a command, commander has already printed the help to stderr.
    if (error instanceof CommanderError && error.code === "commander.help") return exitCode.usage;
    const cause = error instanceof CommanderError ? usageError(error) : error;
    io.writeNote(`${sentence(cause, languageOf(argv))}\n`);
    if (io.isDebug) io.writeNote(`${stackOf(cause)}\n`);
    return exitCodeFor(cause);
  }
}

/** The language asked for, read before the options are, so that an error in the options is told in it too. */
function languageOf(argv: readonly string[]): Language {
  const index = argv.indexOf("--lang");
  return argv.includes("--lang=en") || (index >= 0 && argv[index + 1] === "en") ? "en" : "ja";
}

function sentence(error: unknown, language: Language): string {
  if (error instanceof JusoError) return error.text[language];
  return language === "ja"
    ? "juso の内部で誤りが起きました。入力は変わっていません。環境変数 JUSO_DEBUG=1 を付けて実行すると、報告に使える詳しい表示が出ます。"
    : "An internal fault occurred in juso; the input is unchanged. Run with JUSO_DEBUG=1 for details to report.";
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? `${error.stack}` : `${error.stack}\n${stackOf(error.cause)}`;
}
