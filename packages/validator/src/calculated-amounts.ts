import { blockingNotices, builtInParameters, calculateGrant, grantInputFrom } from "@juso/grant/calculate";
import { type CalculatedAmounts, JusoError, type RecordsByEntity } from "@juso/model";

/**
 * What the grant of a year comes to with the parameters that are built in. Nothing when it cannot be calculated, or when the calculation
 * itself says that its amounts must not be submitted: that is said elsewhere.
 */
export function calculatedAmounts(
  records: RecordsByEntity,
  documentKind: "application" | "report",
  fiscalYear: number,
): CalculatedAmounts | undefined {
  try {
    const result = calculateGrant(grantInputFrom(records, documentKind, fiscalYear, builtInParameters));
    if (blockingNotices(result).length > 0) return undefined;
    const { payers, transfer } = result;
    return {
      totalYen: { national: payers.national.totalYen, prefectural: payers.prefectural.totalYen },
      transferYen: transfer.totalYen,
    };
  } catch (error) {
    if (error instanceof JusoError && error.code !== "internal") return undefined;
    throw error;
  }
}
