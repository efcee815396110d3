import { builtInParameters, type ParameterSet } from "@juso/grant";
import { type ByteSource, JusoError, type MunicipalityRegister } from "@juso/model";
import { isMadeHere, openPackage, type Receipt, recalculatePackage } from "@juso/submission-package";
import { startHash } from "@juso/tables";
import type { PackageRows } from "../relations/relation-row.ts";
import { rowsOfPackage } from "../relations/rows-of-package.ts";
import { refusedInPackage, refusedInSubmission } from "./refused-names.ts";

/** Everything about a file that does not depend on the others that arrived. Plain data, so that a thread can give it back. */
export interface JudgedPackage {
  /** SHA-256 of its bytes. */
  readonly sha256: string;
  /**
   * Each file has one of these, the first that holds:
   *
   * 1. `container`: a zip without a receipt in which other zips lie. It is judged by those.
   * 2. `unreadable`: neither a zip nor a table can be opened.
   * 3. `caseRecords`: it holds a file or a column that no package has, or it is no package.
   * 4. `altered`: a file is not as the receipt says; the cover names another municipality or year than the receipt; or the amounts are others
   *    than those of the receipt although the parameters are the same.
   * 5. `intact`: everything else, also a package that was made with other rules or parameters; it may have errors.
   */
  readonly condition: "container" | "unreadable" | "caseRecords" | "altered" | "intact";
  readonly municipalityCode?: string;
  readonly number?: string;
  /** Of an intact package. */
  readonly receipt?: Receipt;
  readonly isOtherVersion: boolean;
  /** Errors found here beyond those that the receipt names as left with a reason: the reasons stay in the municipality. */
  readonly errors: number;
  readonly warnings: number;
  /** What stops acceptance among them. */
  readonly blocking: number;
  /** As `refusedInPackage` and `refusedInSubmission` name them. */
  readonly refusedNames: readonly string[];
  /** Of an intact package. */
  readonly rows?: PackageRows;
}

const zipSignature = [0x50, 0x4b];

/**
 * Judges one file that arrived, by the rules of this program and with these parameters, for the day of its receipt.
 *
 * @param source the file; its name is what it is called in the folder.
 * @param register municipalities in place of those of the standard.
 */
export async function judgePackage(
  source: ByteSource,
  parameters: ParameterSet = builtInParameters,
  register?: MunicipalityRegister,
): Promise<JudgedPackage> {
  const known = {
    sha256: await hashOf(source),
    isOtherVersion: false,
    errors: 0,
    warnings: 0,
    blocking: 0,
    refusedNames: [],
  };
  const opened = (await isZip(source)) ? await opening(source) : undefined;
  if (opened?.receipt === undefined) {
    if (opened?.files.some(({ name }) => /\.zip$/i.test(name))) return { ...known, condition: "container" };
    return { ...known, ...(await judgeOther(source)) };
  }
  const { differences, files, number = "", receipt } = opened;
  const named = { ...known, municipalityCode: receipt.municipalityCode, number };
  const refusedNames = await refusedInPackage(files);
  if (refusedNames.length > 0) return { ...named, condition: "caseRecords", refusedNames };
  const isOtherVersion = !(await isMadeHere(receipt, parameters));
  if (differences.length > 0) return { ...named, condition: "altered", isOtherVersion };
  const recalculated = await recalculatePackage(receipt, files, parameters, {
    skipsSteps: true,
    ...(register && { register }),
  });
  const { blocking, calculation, checked, errors, result, warnings } = recalculated;
  const { manifest } = checked;
  const isOfTheCover =
    manifest?.municipalityCode === receipt.municipalityCode && checked.fiscalYear === receipt.fiscalYear;
  if (!isOfTheCover || calculation === "different") return { ...named, condition: "altered", isOtherVersion };
  return {
    ...named,
    condition: "intact",
    receipt,
    isOtherVersion,
    errors,
    warnings,
    blocking,
    rows: await rowsOfPackage(receipt, files, checked.records, result),
  };
}

/** What is no package: a submission, a table of it, or something else. */
async function judgeOther(source: ByteSource): Promise<Pick<JudgedPackage, "condition" | "refusedNames">> {
  try {
    const { isTable, refusedNames } = await refusedInSubmission(source);
    return { condition: isTable ? "caseRecords" : "unreadable", refusedNames };
  } catch {
    return { condition: "unreadable", refusedNames: [] };
  }
}

async function opening(source: ByteSource): Promise<Awaited<ReturnType<typeof openPackage>> | undefined> {
  try {
    return await openPackage(source);
  } catch (error) {
    if (error instanceof JusoError) return undefined;
    throw error;
  }
}

async function isZip(source: ByteSource): Promise<boolean> {
  if (source.obstacle !== undefined || source.size < zipSignature.length) return false;
  const head = await source.slice(0, zipSignature.length);
  return zipSignature.every((byte, index) => head[index] === byte);
}

/** SHA-256 of the bytes of a file; of nothing when it cannot be read. */
async function hashOf(source: ByteSource): Promise<string> {
  const hash = await startHash(source.native);
  if (source.obstacle === undefined) for await (const piece of source.stream()) hash.update(piece);
  return hash.hex();
}
