import { type CalculationKind, calculateGrant, type GrantResult, grantInputFrom, type ParameterSet } from "@juso/grant";
import { canonicalJson, type NativeBytes, type RecordsByEntity } from "@juso/model";
import { packagedRecords } from "./package-tables.ts";
import type { Receipt, ReceiptAmounts } from "./receipt.ts";
import { sha256Hex } from "./sha256-hex.ts";

/** What a package holds of a calculation: every amount of items, lines and payers. The steps follow from the tables; their hash is in the receipt. */
export type PackagedCalculation = Omit<GrantResult, "steps" | "definitions" | "versions">;

/** The calculation of a package, and what the receipt says of it. */
export interface CalculatedPackage {
  readonly calculation: PackagedCalculation;
  readonly amounts: ReceiptAmounts;
  readonly parametersHash: string;
  /** The whole of it, with every step. */
  readonly result: GrantResult;
}

/** What the receipt says of a calculation: its amounts, and the hash of every step. */
export async function calculationInReceipt(
  { amounts, result }: CalculatedPackage,
  native?: NativeBytes,
): Promise<NonNullable<Receipt["calculation"]>> {
  return { ledgerHash: await sha256Hex(new TextEncoder().encode(canonicalJson(result)), native), amounts };
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
  const result = calculateGrant(grantInputFrom(packagedRecords(records), document, fiscalYear, parameters));
  const { definitions: _definitions, steps: _steps, versions: _versions, ...calculation } = result;
  const { municipalYen, payers, transfer } = result;
  return {
    calculation,
    amounts: {
      national: String(payers.national.totalYen),
      prefectural: String(payers.prefectural.totalYen),
      transfer: String(transfer.totalYen),
      municipal: String(municipalYen),
    },
    parametersHash: result.parameters.sha256,
    result,
  };
}
