/**
 * What a prefecture received, and what it adds up to. Every number names the municipalities, files and rows that it is made of.
 *
 * @module
 */

export { type ListKind, listKindOf } from "./lists/list-kind.ts";
export type { ListColumn, ListReading } from "./lists/list-rows.ts";
export { choiceColumns, readChoices, readReceptionBook, receptionBookColumns } from "./lists/read-references.ts";
export { readRoster, rosterColumns } from "./lists/read-roster.ts";
export {
  countSensitiveNumbers,
  type Publication,
  type PublicationRequest,
  publishRollUp,
} from "./publication/publish-roll-up.ts";
export { isPublishedMeasure, isPublishedTable } from "./publication/published-tables.ts";
export { readNumberIds } from "./publication/read-number-ids.ts";
export { type ArrivedFile, filesInside } from "./reception/arrived-file.ts";
export { type JudgedPackage, judgePackage } from "./reception/judge-package.ts";
export { fileDateOf, isPassedOver } from "./reception/passed-over.ts";
export { type ReceiveOptions, receive } from "./reception/receive.ts";
export type { MunicipalityReception, ReceivedFile, Reception } from "./reception/reception.ts";
export type { ChosenFile, FileReference, ReceptionBookEntry } from "./reception/reception-books.ts";
export { type FileState, fileStates, type MunicipalityState } from "./reception/reception-states.ts";
export { type ImplementationState, implementationStates, type RosterEntry } from "./reception/roster-entry.ts";
export { implementationStateTitles, receptionStateTitles } from "./reception/state-titles.ts";
export { rowKeeper } from "./relations/keep-rows.ts";
export type { PackageRows, RelationRow, RelationValue } from "./relations/relation-row.ts";
export { type RelationDefinition, type RelationField, type RelationKey, relations } from "./relations/relations.ts";
export type { RolledLine, RolledTable, RollUp, RollUpExclusion, RollUpInput } from "./roll-up.ts";
export { rollUpReception } from "./roll-up-reception.ts";
export { prefectureName } from "./shown/key-titles.ts";
export { leftOutSentence } from "./shown/left-out-sentence.ts";
export { showReception } from "./shown/show-reception.ts";
export { showRollUp } from "./shown/show-roll-up.ts";
export { isThousandths, numberId, type ShowOptions, showTable } from "./shown/show-table.ts";
export type { ShownCell, ShownColumn, ShownTable } from "./shown/shown-table.ts";
export { type Contribution, contributionsOf, placeText } from "./tables/contributions.ts";
export { countTable } from "./tables/count-table.ts";
export { type PopulationBand, populationBandOf, populationBands } from "./tables/population-bands.ts";
export type { Condition, CountedUnit, Dimension, Measure, Ratio, TableDefinition } from "./tables/table-definition.ts";
export { nationalTableDefinitions, tableDefinitions } from "./tables/table-definitions.ts";
export { columnName, measureColumn, sqlName, tableSql } from "./tables/table-sql.ts";
