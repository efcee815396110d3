import { type ByteHash, type CheckDefinition, canonicalJson } from "@juso/model";

const encoder = new TextEncoder();

/**
 * SHA-256 over the definitions of all checks, lower-case hexadecimal: two reports with the same hash were judged by checks with
 * the same ids, severities, citations and words. The order of the checks and of their keys does not matter; code and examples are not in it.
 *
 * @param hash a hash that was just started.
 */
export function ruleSetHash(checks: readonly CheckDefinition[], hash: ByteHash): string {
  const definitions = [...checks].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)).map(published);
  hash.update(encoder.encode(canonicalJson(definitions)));
  return hash.hex();
}

function published(check: CheckDefinition & { readonly effective?: unknown }): unknown {
  const { id, since, severity, blocking, whoFixes, acknowledgedAs, requirements, citations, title, messages } = check;
  const { effective } = check;
  return {
    id,
    since,
    severity,
    blocking,
    whoFixes,
    acknowledgedAs,
    requirements,
    citations,
    title,
    messages,
    effective,
  };
}
