import {
  type CalculationKind,
  calculateSummary,
  type GrantResult,
  type GrantSummary,
  grantInputFrom,
  type ParameterSet,
} from "@juso/grant";
import { canonicalJson, type NativeBytes, type RecordsByEntity } from "@juso/model";
import { packagedRecords } from "./package-tables.ts";
import type { Receipt, ReceiptAmounts } from "./receipt.ts";
import { sha256Hex } from "./sha256-hex.ts";

/** The calculation of a package, and what the receipt says of it. */
export interface CalculatedPackage {
  /** What a package holds of it. The steps follow from the tables; their hash is in the receipt. */
  readonly calculation: GrantSummary;
  readonly amounts: ReceiptAmounts;
  readonly parametersHash: string;
  /** The whole of it, with every step. */
  readonly whole: () => GrantResult;
}

/** What the receipt says of a calculation: its amounts, and the hash of every step. */
export async function calculationInReceipt(
  { amounts, whole }: CalculatedPackage,
  native?: NativeBytes,
): Promise<NonNullable<Receipt["calculation"]>> {
  return { ledgerHash: await sha256Hex(new TextEncoder().encode(canonicalJson(whole())), native), amounts };
}

/**
 * Calculates the grant from what a package can hold, and from nothing else.
 *
 * @throws JusoError as `grantInputFrom` and `calculateGrant` do.
 */
export function calculatePackage(
  records: RecordsByEntity,
  document: CalculationKind,
  fiscalYear: number,
  parameters: ParameterSet,
): CalculatedPackage {
  const input = grantInputFrom(packagedRecords(records), document, fiscalYear, parameters);
  const { summary, whole } = calculateSummary(input);
  const { municipalYen, payers, transfer } = summary;
  return {
    calculation: summary,
    amounts: {
      national: String(payers.national.totalYen),
      prefectural: String(payers.prefectural.totalYen),
      transfer: String(transfer.totalYen),
      municipal: String(municipalYen),
    },
    parametersHash: summary.parameters.sha256,
    whole,
  };
}
