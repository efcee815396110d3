/**
 * Conformance with the standard's tables: types, limits, codes, keys and references, as findings in the standard's own sentences.
 *
 * @module
 */

export { commonCharacters, semivoicedMark } from "./common-characters.ts";
export type { EntityCheck } from "./entity-check.ts";
export type { FieldCheck } from "./field-check.ts";
export { KeyArena, type KeyArenaParts } from "./key-arena.ts";
export { type KeyHolder, KeyIndex, type SharedKeys } from "./key-index.ts";
export {
  createStructureCheck,
  type StructureCheck,
  type StructureOptions,
} from "./structure-check.ts";
export { structureChecks } from "./structure-checks.ts";
export type { StructureResult } from "./structure-result.ts";
