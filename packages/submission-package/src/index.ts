/**
 * What a municipality sends to its prefecture: the tables that may leave it, the amounts, and a receipt of which both sides compute the
 * same hash.
 *
 * @module
 */

export { leftOutOfPackage } from "./left-out.ts";
export { makePackage, type PackageRequest, type SubmissionPackage } from "./make-package.ts";
export { type OpenedPackage, openPackage } from "./open-package.ts";
export { type PackageTable, packageTables } from "./package-tables.ts";
export { type CalculatedPackage, calculatePackage } from "./packaged-calculation.ts";
export { blockingInReceipt, isMadeHere, type RecalculatedPackage, recalculatePackage } from "./recalculate-package.ts";
export type { PackageDifference, PackagedFile, Receipt, ReceiptAmounts, ReceiptVerification } from "./receipt.ts";
export { receiptNumber, typedReceiptNumber } from "./receipt-number.ts";
export { type ReceiptLine, receiptLines, receiptPaper } from "./receipt-paper.ts";
export { makeSigningKeys, type SignatureState, type SigningKeys } from "./receipt-signature.ts";
export { entitiesOfPackage, staffingColumns } from "./staffing.ts";
export { standardHere } from "./standard-here.ts";
export { comparedNumber, differenceText, type TypedNumber, verificationSentences } from "./verification-sentences.ts";
export { verifyPackage } from "./verify-package.ts";
