import { builtInParameters, type ParameterSet } from "@juso/grant";
import { type ByteSource, canonicalJson } from "@juso/model";
import { openPackage } from "./open-package.ts";
import { isMadeHere, recalculatePackage } from "./recalculate-package.ts";
import type { ReceiptVerification } from "./receipt.ts";
import { signatureState } from "./receipt-signature.ts";

/**
 * Tells whether a package is as it was made.
 *
 * @param publicPem the public key with which its signature is compared.
 * @throws JusoError `input-not-found` when the file is no zip that can be read; `configuration-invalid` when the key cannot be used.
 */
export async function verifyPackage(
  source: ByteSource,
  parameters: ParameterSet = builtInParameters,
  publicPem?: string,
): Promise<ReceiptVerification> {
  const { differences, files, number, receipt, signature: signed } = await openPackage(source);
  if (number === undefined || receipt === undefined) {
    return { status: "altered", differences: [], calculation: "notDone", signature: "notSigned" };
  }
  // A receipt is written in one way only, so this is the very text in the package.
  const signature = await signatureState(canonicalJson(receipt), signed, publicPem);
  const found = { number, receipt, differences, signature };
  if (differences.length > 0) return { status: "altered", ...found, calculation: "notDone" };
  if (!(await isMadeHere(receipt, parameters))) return { status: "otherVersion", ...found, calculation: "notDone" };
  if (receipt.document === "none") return { status: "identical", ...found, calculation: "notDone" };
  const { calculation } = await recalculatePackage(receipt, files, parameters);
  return { status: calculation === "same" ? "identical" : "altered", ...found, calculation };
}
