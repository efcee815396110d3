import type { Language } from "@juso/model";
import { visibleText } from "@juso/reporters";
import { CommanderError } from "commander";
import type { CommandIo } from "./cli-io.ts";
import { exitCodeFor } from "./exit-code-for.ts";
import { sentenceOf } from "./sentence-of.ts";
import { usageError } from "./usage-error.ts";

/** Says on stderr in one sentence why a command failed, with the stack only for those who debug. Returns the exit code. */
export function reportFailure(error: unknown, language: Language, io: CommandIo): number {
  const cause = error instanceof CommanderError ? usageError(error) : error;
  io.writeNote(`${visibleText(sentenceOf(cause, language))}\n`);
  if (io.isDebug) io.writeNote(`${stackOf(cause)}\n`);
  return exitCodeFor(cause);
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? `${error.stack}` : `${error.stack}\n${stackOf(error.cause)}`;
}
