import { builtInParameters, type ParameterSet } from "@juso/grant";
import type { ByteSource } from "@juso/model";
import { openPackage } from "./open-package.ts";
import { isMadeHere, recalculatePackage } from "./recalculate-package.ts";
import type { ReceiptVerification } from "./receipt.ts";

/**
 * Tells whether a package is as it was made.
 *
 * @throws JusoError `input-not-found` when the file is no zip that can be read.
 */
export async function verifyPackage(
  source: ByteSource,
  parameters: ParameterSet = builtInParameters,
): Promise<ReceiptVerification> {
  const { differences, files, number, receipt } = await openPackage(source);
  if (number === undefined || receipt === undefined) {
    return { status: "altered", differences: [], calculation: "notDone" };
  }
  const found = { number, receipt, differences };
  if (differences.length > 0) return { status: "altered", ...found, calculation: "notDone" };
  if (!(await isMadeHere(receipt, parameters))) return { status: "otherVersion", ...found, calculation: "notDone" };
  if (receipt.document === "none") return { status: "identical", ...found, calculation: "notDone" };
  const { calculation } = await recalculatePackage(receipt, files, parameters, 0);
  return { status: calculation === "same" ? "identical" : "altered", ...found, calculation };
}
