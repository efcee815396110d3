import { canonicalJson } from "@juso/model";
import { rules } from "@juso/rules";
import { codeLists, specVersion } from "@juso/schemas";
import { startHash } from "@juso/tables";
import { checksOf, ruleSetHash } from "@juso/validator";
import type { Receipt } from "./receipt.ts";
import { sha256Hex } from "./sha256-hex.ts";

type StandardHere = Omit<Receipt["standard"], "parametersHash">;

/** Hashing all words of the standard takes longer than a package: once for each program. */
let standard: Promise<StandardHere> | undefined;
let codeListsSha256: Promise<string> | undefined;

/** The standard that is installed with the program, as a receipt names it. */
export function standardHere(): Promise<StandardHere> {
  standard ??= hashStandard();
  return standard;
}

async function hashStandard(): Promise<StandardHere> {
  return {
    version: specVersion,
    ruleSetHash: ruleSetHash(checksOf(rules), await startHash(undefined)),
    codeListsHash: await codeListsHash(),
  };
}

/** SHA-256 of the code lists that are installed with the program. */
export function codeListsHash(): Promise<string> {
  codeListsSha256 ??= sha256Hex(new TextEncoder().encode(canonicalJson([...codeLists.values()])));
  return codeListsSha256;
}
