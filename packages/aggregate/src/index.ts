/**
 * What a prefecture received, and what it adds up to. Every number names the municipalities, files and rows that it is made of.
 *
 * @module
 */

export type { ArrivedFile } from "./reception/arrived-file.ts";
export { type JudgedPackage, judgePackage } from "./reception/judge-package.ts";
export { type ReceiveOptions, receive } from "./reception/receive.ts";
export {
  type FileState,
  fileStates,
  type MunicipalityReception,
  type MunicipalityState,
  type ReceivedFile,
  type Reception,
} from "./reception/reception.ts";
export type { ChosenFile, FileReference, ReceptionBookEntry } from "./reception/reception-books.ts";
export { type ImplementationState, implementationStates, type RosterEntry } from "./reception/roster-entry.ts";
export type { PackageRows, RelationRow, RelationValue } from "./relations/relation-row.ts";
export { type RelationDefinition, type RelationField, type RelationKey, relations } from "./relations/relations.ts";
export type { Contribution, RolledLine, RolledTable, RollUp, RollUpInput } from "./roll-up.ts";
export type { Condition, CountedUnit, Dimension, Measure, Ratio, TableDefinition } from "./tables/table-definition.ts";
