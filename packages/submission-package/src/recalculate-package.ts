import { type GrantSummary, hashParameters, type ParameterSet } from "@juso/grant";
import {
  type ByteSource,
  type CheckDefinition,
  canonicalJson,
  type EntityKey,
  JusoError,
  type MunicipalityRegister,
  type NativeBytes,
} from "@juso/model";
import { rules } from "@juso/rules";
import { packagePaths } from "@juso/tables";
import { checksOf, type ValidationResult, validate } from "@juso/validator";
import { textOf } from "./open-package.ts";
import { packageTables } from "./package-tables.ts";
import { type CalculatedPackage, calculatePackage, calculationInReceipt } from "./packaged-calculation.ts";
import type { Receipt } from "./receipt.ts";
import { standardHere } from "./standard-here.ts";

/** What the rules and parameters of this program say of the tables of a package. */
export interface RecalculatedPackage {
  /** The tables as they were checked here, with all their records. */
  readonly checked: ValidationResult;
  /** Errors found here beyond those that the receipt names as left with a reason: the reasons stay in the municipality. */
  readonly errors: number;
  /** Warnings, in the same way. */
  readonly warnings: number;
  /** What stops acceptance, in the same way: the question that the municipality's own verdict answers. */
  readonly blocking: number;
  /** Absent for a package without amounts, and when its tables cannot be calculated. */
  readonly result?: GrantSummary;
  /**
   * Are the amounts those of the receipt? `notDone` for a package without amounts, and for one that was made with other parameters. One made with
   * the same parameters and other rules is compared by its amounts; with the same rules also by every step.
   */
  readonly calculation: "same" | "different" | "notDone";
}

const checks = new Map(checksOf(rules).map((check) => [check.id, check]));
const kept: ReadonlySet<EntityKey> = new Set(packageTables.map(({ profile }) => profile.key));

/** Do the rules, code lists and parameters that are installed here give what the receipt was made with? */
export async function isMadeHere({ standard }: Receipt, parameters: ParameterSet): Promise<boolean> {
  const { parametersHash = hashParameters(parameters), ...made } = standard;
  return parametersHash === hashParameters(parameters) && canonicalJson(made) === canonicalJson(await standardHere());
}

/** How a package is calculated again. */
export interface RecalculateOptions {
  /** How many findings the report keeps; none when absent. */
  readonly maxFindings?: number;
  /** Municipalities in place of those of the standard. */
  readonly register?: MunicipalityRegister;
  /**
   * Is the hash of every step left alone? Amounts and the calculation in the package are compared all the same; the steps follow from the tables and
   * the rules, whose hashes are compared, and hashing them takes a third of the time.
   */
  readonly skipsSteps?: boolean;
}

/**
 * Checks the tables of a package and calculates its amounts again.
 *
 * @param files all that the package holds.
 */
export async function recalculatePackage(
  receipt: Receipt,
  files: readonly ByteSource[],
  parameters: ParameterSet,
  { maxFindings = 0, register, skipsSteps = false }: RecalculateOptions = {},
): Promise<RecalculatedPackage> {
  const { asOf, document, fiscalYear } = receipt;
  const checked = await validate(files, {
    asOf,
    maxFindings,
    keepEntities: kept,
    level: "p1",
    parameters,
    ...(register && { register }),
  });
  const found = {
    checked,
    errors: count(({ severity }) => severity === "error", checked, receipt),
    warnings: count(({ severity }) => severity === "warning", checked, receipt),
    blocking: count(({ blocking }) => blocking, checked, receipt),
  };
  if (document === "none") return { ...found, calculation: "notDone" };
  const isSameParameters = receipt.standard.parametersHash === hashParameters(parameters);
  const native = files.find((file) => file.native !== undefined)?.native;
  const done = calculated(() => calculatePackage(checked.records, document, fiscalYear, parameters));
  if (done === undefined) return { ...found, calculation: isSameParameters ? "different" : "notDone" };
  const { calculation: result } = done;
  if (!isSameParameters) return { ...found, result, calculation: "notDone" };
  const hasSameAmounts = canonicalJson(done.amounts) === canonicalJson(receipt.calculation?.amounts);
  if (!hasSameAmounts) return { ...found, result, calculation: "different" };
  const isSame = (await isMadeHere(receipt, parameters))
    ? (await isAsWritten(files, done)) && (skipsSteps || (await hasSameSteps(receipt, done, native)))
    : true;
  return { ...found, result, calculation: isSame ? "same" : "different" };
}

/**
 * How many of the findings that a receipt counts stop acceptance by the checks that are installed here. Of checks that are not known here the
 * receipt's own verdict (`accepted`) is all that can be told.
 */
export function blockingInReceipt({ findings }: Receipt): number {
  const found = Object.entries(findings?.byRule ?? {}).filter(([id]) => checks.get(id)?.blocking);
  return found.reduce((sum, [, times]) => sum + times, 0);
}

function count(
  isCounted: (check: CheckDefinition) => boolean,
  { report }: ValidationResult,
  { findings }: Receipt,
): number {
  const found = Object.entries(report.summary.byRule).filter(([id]) => {
    const check = checks.get(id);
    return check !== undefined && isCounted(check);
  });
  return found.reduce((sum, [id, times]) => sum + Math.max(0, times - (findings?.acknowledged?.[id] ?? 0)), 0);
}

function calculated(calculate: () => CalculatedPackage): CalculatedPackage | undefined {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof JusoError) return undefined;
    throw error;
  }
}

/** Is the calculation that the package holds the one that was done here? */
async function isAsWritten(files: readonly ByteSource[], { calculation }: CalculatedPackage): Promise<boolean> {
  return canonicalJson(calculation) === (await textOf(files.find(({ name }) => name === packagePaths.calculation)));
}

async function hasSameSteps(receipt: Receipt, done: CalculatedPackage, native?: NativeBytes): Promise<boolean> {
  return canonicalJson(await calculationInReceipt(done, native)) === canonicalJson(receipt.calculation);
}
