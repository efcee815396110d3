/**
 * Conformance with the standard's tables: types, limits, codes, keys and references, as findings in the standard's own sentences.
 *
 * @module
 */

export {
  createStructureCheck,
  type StructureCheck,
  type StructureOptions,
} from "./structure-check.ts";
export { structureChecks } from "./structure-checks.ts";
export type { StructureResult } from "./structure-result.ts";
