import { getAsset, isSea } from "node:sea";
import type { LinearSolver } from "@juso/disclosure";

/** The solver of linear programs that is installed with the program, or that it carries when it is one executable file. */
export async function loadSolver(): Promise<LinearSolver> {
  const { highsSolver } = await import("@juso/disclosure/highs");
  return await highsSolver(isSea() ? { wasmBinary: getAsset("highs.wasm") } : {});
}
