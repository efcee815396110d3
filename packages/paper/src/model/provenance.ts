/** Where what is printed comes from: printed at the foot of every page. */
export interface PaperProvenance {
  readonly toolVersion: string;
  readonly standardVersion: string;
  /** Lower-case hexadecimal SHA-256 of the rule set. */
  readonly ruleSetHash: string;
  /** Lower-case hexadecimal SHA-256 of the grant's parameter set, where amounts rest on one. */
  readonly parameterSetHash?: string;
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
  /** ISO date for which it was made. */
  readonly asOf: string;
  /** True for a fictional municipality: 見本 is printed on every page. */
  readonly isSample: boolean;
}

/** One hash for all inputs, so that a page can name them shortly: the hashes joined in the order of their paths. */
export function inputDigestText(provenance: Pick<PaperProvenance, "inputs">): string {
  return [...provenance.inputs]
    .sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0))
    .map((input) => `${input.path}\u0000${input.sha256}`)
    .join("\n");
}
