import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { ParameterSet } from "./parameter-set.ts";

/** Sets do not change, and every calculation names the hash of its own. */
const hashes = new WeakMap<ParameterSet, string>();

/** SHA-256 of the set in hexadecimal. The order of the entries and of the keys of an object does not matter. */
export function hashParameters(parameters: ParameterSet): string {
  const hash = hashes.get(parameters) ?? hashOf(parameters);
  hashes.set(parameters, hash);
  return hash;
}

function hashOf({ entries, id, title }: ParameterSet): string {
  const texts = entries.map((entry) => canonicalText(entry)).sort();
  return bytesToHex(sha256(utf8ToBytes(`${canonicalText({ id, title })}\n${texts.join("\n")}`)));
}

/** Data as one text; the order of the keys of an object does not matter. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
