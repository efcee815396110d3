import { oncePer } from "@juso/model";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { ParameterSet } from "./parameter-set.ts";

/** SHA-256 of the set in hexadecimal. The order of the entries and of the keys of an object does not matter. */
export const hashParameters: (parameters: ParameterSet) => string = oncePer(({ entries, id, title }) => {
  const texts = entries.map((entry) => canonicalText(entry)).sort();
  return bytesToHex(sha256(utf8ToBytes(`${canonicalText({ id, title })}\n${texts.join("\n")}`)));
});

/** Data as one text; the order of the keys of an object does not matter. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
