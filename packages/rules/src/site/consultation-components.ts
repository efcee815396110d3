import type { ComponentCode } from "@juso/model";

/** The components of comprehensive consultation support (実施要綱 別添3 3(1)). */
const consultation: ReadonlySet<ComponentCode> = new Set([
  "ccsLtc",
  "ccsDisability",
  "ccsChild",
  "ccsSelfReliance",
  "ccsTown",
]);

/** The different consultation components among those of a site. */
export function consultationComponents(codes: readonly ComponentCode[]): readonly ComponentCode[] {
  return [...new Set(codes)].filter((code) => consultation.has(code));
}
