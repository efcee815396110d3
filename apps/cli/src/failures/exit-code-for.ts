import { JusoError } from "@juso/model";
import { exitCode } from "../exit-code.ts";

/** The exit code for something that was thrown. */
export function exitCodeFor(error: unknown): number {
  if (!(error instanceof JusoError) || error.code === "internal") return exitCode.internal;
  return error.code === "data-not-accepted" ? exitCode.findings : exitCode.usage;
}
