import { JusoError } from "@juso/model";

/** Exit codes of every command. */
export const exitCode = {
  /** Nothing at or above the threshold. */
  ok: 0,
  /** Findings, differences, or data that was not accepted. */
  findings: 1,
  /** Usage, configuration, input or output. */
  usage: 2,
  /** An internal fault. */
  internal: 70,
} as const;

/** The exit code for something that was thrown. */
export function exitCodeFor(error: unknown): number {
  if (!(error instanceof JusoError) || error.code === "internal") return exitCode.internal;
  return error.code === "data-not-accepted" ? exitCode.findings : exitCode.usage;
}
