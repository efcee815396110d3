import { JusoError, type Language } from "@juso/model";
import { visibleLines, visibleText } from "@juso/reporters";
import type { CommandIo } from "../cli-io.ts";
import { Refusal } from "../program.ts";
import { exitCodeFor } from "./exit-code-for.ts";
import { sentenceOf } from "./sentence-of.ts";
import { usageError } from "./usage-error.ts";
import { wrongOption } from "./wrong-option.ts";

/** Failures that list what is missing or wrong, one a line; whatever people wrote stays within its line. */
const lists: ReadonlySet<string> = new Set(["parameters-missing", "configuration-invalid", "data-not-accepted"]);

/** Says on stderr why a command failed, in a sentence that a list may follow, with the stack only for those who debug. Returns the exit code. */
export function reportFailure(error: unknown, language: Language, io: CommandIo): number {
  const cause = error instanceof Refusal ? refusedBecause(error) : error;
  const visible = cause instanceof JusoError && lists.has(cause.code) ? visibleLines : visibleText;
  io.writeNote(`${visible(sentenceOf(cause, language))}\n`);
  if (io.isDebug) io.writeNote(`${stackOf(cause)}\n`);
  return exitCodeFor(cause);
}

/** A value that cannot be used is told before something that is missing: the next try would fail by it. */
function refusedBecause(refusal: Refusal): JusoError {
  const wrong = refusal.fault.code === "commander.missingArgument" ? wrongOption(refusal.command) : undefined;
  return wrong ?? usageError(refusal);
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? `${error.stack}` : `${error.stack}\n${stackOf(error.cause)}`;
}
