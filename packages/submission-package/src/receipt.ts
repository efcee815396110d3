import type { CalculationKind } from "@juso/grant";
import type { SignatureState } from "./receipt-signature.ts";

/** The version of the form of receipts. */
export const receiptVersion = 1;

/** One file of a package. */
export interface PackagedFile {
  readonly path: string;
  /**
   * Lower-case hexadecimal SHA-256 of the bytes.
   *
   * @pattern ^[0-9a-f]{64}$
   */
  readonly sha256: string;
  /** @TJS-type integer */
  readonly bytes: number;
  /** Key of the table that it holds; absent for the manifest, the calculation and the numbers of staff. */
  readonly entity?: string;
  /**
   * How many records it holds.
   *
   * @TJS-type integer
   */
  readonly records?: number;
  /**
   * How many records were read and are not in it or not counted in it, because a value in them has not the form of its field; absent when there are none.
   *
   * @TJS-type integer
   */
  readonly leftOut?: number;
}

/** What the calculation of a package comes to. Yen, as texts, so that no reader rounds them. */
export interface ReceiptAmounts {
  /** 国の交付金. */
  readonly national: string;
  /** 都道府県の交付金. */
  readonly prefectural: string;
  /** 介護保険特別会計からの繰入れ. */
  readonly transfer: string;
  /** What remains for the municipality. */
  readonly municipal: string;
}

/**
 * What a package holds and how it came about, in a form of which both sides compute the same hash. It tells nothing of where and when it was
 * made or received, and names no file of the municipality. Published as `receipt.schema.json`.
 */
export interface Receipt {
  readonly receiptVersion: 1;
  readonly municipalityCode: string;
  /** @TJS-type integer */
  readonly fiscalYear: number;
  /** The document that the amounts are calculated for; `none` when they are not. */
  readonly document: CalculationKind | "none";
  /**
   * ISO date for which the submission was judged.
   *
   * @format date
   */
  readonly asOf: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly standard: {
    readonly version: string;
    readonly ruleSetHash: string;
    /** SHA-256 of the code lists. */
    readonly codeListsHash: string;
    /** SHA-256 of the parameters of the calculation; absent without one. */
    readonly parametersHash?: string;
  };
  /** SHA-256 over the hashes of all files that were checked, those that stay in the municipality among them. */
  readonly inputsHash: string;
  /** Was the submission ready to be sent? A package of one that was not is made only when somebody asks for it. */
  readonly accepted: boolean;
  /** What was found in the whole submission: numbers, and no words. */
  readonly findings: {
    /** @TJS-type integer */
    readonly errors: number;
    /** @TJS-type integer */
    readonly warnings: number;
    /** @TJS-type integer */
    readonly infos: number;
    readonly byRule: { readonly [ruleId: string]: number };
    /** Findings that stay as they are with a reason, by their check. The reasons stay in the municipality. */
    readonly acknowledged: { readonly [ruleId: string]: number };
  };
  /** In the order of their paths. */
  readonly files: readonly PackagedFile[];
  /** Absent without a calculation. */
  readonly calculation?: {
    /** SHA-256 of the whole calculation with every step. */
    readonly ledgerHash: string;
    readonly amounts: ReceiptAmounts;
  };
}

/** A file that is not as the receipt says. */
export interface PackageDifference {
  readonly path: string;
  readonly change: "added" | "changed" | "removed";
}

/**
 * What became of a package on its way.
 *
 * `identical`: every file is as it was, and the calculation gives the same amounts again. `otherVersion`: every file is as it was, but it was
 * made with other rules, code lists or parameters, so nothing was calculated again. `altered`: something is not as it was.
 */
export interface ReceiptVerification {
  readonly status: "identical" | "otherVersion" | "altered";
  /** The number of the receipt that stands in the package; both sides compute the same. Absent when there is no receipt that can be read. */
  readonly number?: string;
  readonly receipt?: Receipt;
  /** Files that are not as the receipt says. */
  readonly differences: readonly PackageDifference[];
  /** Was the calculation done again, and did it give the same? */
  readonly calculation: "same" | "different" | "notDone";
  /** Who signed the receipt, as far as it can be told. */
  readonly signature: SignatureState;
}
