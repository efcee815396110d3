import type { Verification } from "../result.ts";
import type { FiscalYears, ParameterEntry, ParameterKind, ParameterValues } from "./parameter-set.ts";

/** The fiscal years the built-in set covers: R3 to R8. Nothing is carried on into years for which no source was read. */
const builtInYears: FiscalYears = { from: 2021, to: 2026 };

/** An entry of the built-in set; without `fiscalYears` it holds for all years of the set. */
export function parameterEntry(
  key: string,
  value: ParameterValues[ParameterKind],
  source: string,
  status: Verification,
  fiscalYears: FiscalYears = builtInYears,
): ParameterEntry {
  return { key, fiscalYears, value, source, status };
}
