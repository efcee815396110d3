import {
  blockingNotices,
  builtInParameters,
  calculateAmounts,
  grantInputFrom,
  type ParameterSet,
} from "@juso/grant/calculate";
import { type CalculatedAmounts, JusoError, type RecordsByEntity, type Text } from "@juso/model";

/** What a calculation is for. */
export interface Calculated {
  readonly documentKind: "application" | "report";
  readonly fiscalYear: number;
  /** The parameters; those that are built in when absent. */
  readonly parameters: ParameterSet | undefined;
}

/** What the rules may know of a calculation. */
export interface CalculationForRules {
  /** Nothing when the grant cannot be calculated, which is said elsewhere, or when the amounts must not be submitted. */
  readonly amounts?: CalculatedAmounts;
  /** Why they must not be. */
  readonly obstacles: readonly Text[];
}

/** What the grant of a year comes to, as far as rules compare records with it. */
export function calculatedAmounts(
  records: RecordsByEntity,
  { documentKind, fiscalYear, parameters = builtInParameters }: Calculated,
): CalculationForRules {
  try {
    const result = calculateAmounts(grantInputFrom(records, documentKind, fiscalYear, parameters));
    const obstacles = blockingNotices(result).map(({ en, ja }) => ({ ja, en }));
    if (obstacles.length > 0) return { obstacles };
    const { payers, transfer } = result;
    return {
      amounts: {
        totalYen: { national: payers.national.totalYen, prefectural: payers.prefectural.totalYen },
        transferYen: transfer.totalYen,
      },
      obstacles,
    };
  } catch (error) {
    if (error instanceof JusoError && error.code !== "internal") return { obstacles: [] };
    throw error;
  }
}
