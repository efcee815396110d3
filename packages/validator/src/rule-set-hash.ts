import type { CheckDefinition } from "@juso/model";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * SHA-256 over the definitions of all checks, lower-case hexadecimal: two reports with the same hash were judged by checks with
 * the same ids, severities, citations and words. The order of the checks and of their keys does not matter; code and examples are not in it.
 */
export function ruleSetHash(checks: readonly CheckDefinition[]): string {
  const definitions = [...checks].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)).map(published);
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(definitions))));
}

function published(check: CheckDefinition & { readonly effective?: unknown }): unknown {
  const { id, since, severity, blocking, whoFixes, requirements, citations, title, messages, effective } = check;
  return { id, since, severity, blocking, whoFixes, requirements, citations, title, messages, effective };
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
}
