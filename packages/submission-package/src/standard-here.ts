import { canonicalJson } from "@juso/model";
import { rules } from "@juso/rules";
import { codeLists, specVersion } from "@juso/schemas";
import { startHash } from "@juso/tables";
import { checksOf, ruleSetHash } from "@juso/validator";
import type { Receipt } from "./receipt.ts";
import { sha256Hex } from "./sha256-hex.ts";

/** The standard that is installed with the program, as a receipt names it. */
export async function standardHere(): Promise<Omit<Receipt["standard"], "parametersHash">> {
  return {
    version: specVersion,
    ruleSetHash: ruleSetHash(checksOf(rules), await startHash(undefined)),
    codeListsHash: await codeListsHash(),
  };
}

/** SHA-256 of the code lists that are installed with the program. */
export function codeListsHash(): Promise<string> {
  return sha256Hex(new TextEncoder().encode(canonicalJson([...codeLists.values()])));
}
