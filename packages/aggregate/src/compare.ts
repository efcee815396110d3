/**
 * Two packages of one municipality side by side. Apart from the rest, because it reads and checks packages.
 *
 * @module
 */

export { type CompareOptions, comparePackages } from "./compare/compare-packages.ts";
export { findingStateTitles, packageStatusTitles, rowChangeTitles } from "./compare/comparison-words.ts";
export type {
  AmountChange,
  AmountComparison,
  ComparedFinding,
  ComparedPackage,
  FieldChange,
  FindingComparison,
  PackageComparison,
  RowChange,
  TableComparison,
} from "./compare/package-comparison.ts";
export { type ReadPackage, readPackage } from "./compare/read-package.ts";
export { showComparison, showComparisonLines, valueText } from "./compare/show-comparison.ts";
