/**
 * The model of the standard: entities, and the few shapes that every package shares.
 *
 * @module
 */

export { emptyHash, hashByte, hashBytes, spreadHash } from "./byte-hash.ts";
export type { ByteHash, ByteSource, NativeBytes, Obstacle } from "./byte-source.ts";
export {
  daysInMonth,
  type Era,
  fiscalYearLimits,
  fiscalYearOf,
  fiscalYearPeriod,
  formatJapaneseDate,
  formatJapaneseFiscalYear,
  isCalendarDate,
  isFiscalYear,
  japaneseEras,
} from "./calendar-date.ts";
export { canonicalJson } from "./canonical-json.ts";
export { cellAddress, columnLetters } from "./cell-address.ts";
export { closestMatch } from "./closest-match.ts";
export { codeTitle } from "./code-title.ts";
export { corporateCheckDigit, isCorporateNumber } from "./corporate-number.ts";
export { counted, inNumber } from "./counted.ts";
export { csvLine, csvText } from "./csv-text.ts";
export { type CheckOutline, defineCheck, sentence } from "./define-check.ts";
export {
  type Acknowledgement,
  type CheckDefinition,
  type Citation,
  type CitedDocument,
  citedDocuments,
  type Finding,
  fixerWords,
  type Location,
  type MessageData,
  type MessageTemplate,
  type Severity,
  type Skipped,
  severityWords,
  type WhoFixes,
} from "./finding.ts";
export { type FormMatch, type FormMismatchReason, formMatches, formMismatchReasons } from "./form-mapping.ts";
// biome-ignore-start lint/performance/noReExportAll: what stands there follows from the files of the entities and the code lists
export * from "./generated/code-titles.ts";
export type * from "./generated/codes.ts";
export type * from "./generated/entities.ts";
// biome-ignore-end lint/performance/noReExportAll: see above
export type { EntityKey, EntityMap } from "./generated/entity-map.ts";
export { groupDigits, groupedNumber, signedDigits } from "./group-digits.ts";
export { groupedBy } from "./grouped-by.ts";
export { holdsIndividualNumber, isIndividualNumber, withoutIndividualNumbers } from "./individual-number.ts";
export { JusoError, type JusoErrorCode } from "./juso-error.ts";
export { locate, recordKey } from "./location.ts";
export type { Manifest, ManifestDocument } from "./manifest.ts";
export { memorySource } from "./memory-source.ts";
export { isMunicipalityCode, municipalityCheckDigit } from "./municipality-code.ts";
export { oncePer } from "./once-per.ts";
export {
  type Code,
  type CodeList,
  type DataLevel,
  type EntityProfile,
  type FieldFormat,
  type FieldKind,
  type FieldLevel,
  type FieldProfile,
  fieldKindWords,
  type Provenance,
} from "./profile.ts";
export {
  add,
  compare,
  divide,
  floor,
  formatRational,
  multiply,
  type Rational,
  rational,
  subtract,
} from "./rational.ts";
export type { DataRecord, FieldValues, RecordPosition, RecordsByEntity, Row } from "./record.ts";
export type {
  AcknowledgedFinding,
  Report,
  ReportChange,
  ReportComparison,
  ReportException,
  ReportFinding,
  ReportInput,
  ReportSubject,
  ReportTask,
} from "./report.ts";
export { type Requirement, type UncheckedReason, uncheckedReasons } from "./requirement.ts";
export { mostRowRanges, type RowRange, RowSet, readRows, writtenRows } from "./row-ranges.ts";
export {
  type AnyRecordRule,
  type AnySubmissionRule,
  type CalculatedAmounts,
  type Collection,
  type EffectivePeriod,
  type EntityRecords,
  type ExampleRecord,
  type ExamplesContext,
  type ExpectedViolation,
  entityRule,
  type Messages,
  type MunicipalityRegister,
  type RecordRule,
  type RecordViolation,
  type RegisteredMunicipality,
  type Rule,
  type RuleContext,
  type RuleReads,
  recordRule,
  type SubmissionExamples,
  type SubmissionRule,
  type SubmissionView,
  submissionRule,
  type Violation,
  type ViolationOf,
} from "./rule.ts";
export { type Language, type Text, wordsIn } from "./text.ts";
export { lineCount, textWidth } from "./text-width.ts";
