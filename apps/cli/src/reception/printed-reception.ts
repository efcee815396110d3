import type { ReceivedFile, Reception, RollUp } from "@juso/aggregate";
import type { AggregateOutcome, PrintedFile } from "../results/printed-results.ts";

/** A reception as it is printed: names, states and numbers, and nothing of what the packages hold. */
export function printedReception(reception: Reception, { excluded, inputs }: RollUp): AggregateOutcome {
  const { deadline, document, fiscalYear, hasRoster, municipalities, unknownFiles } = reception;
  return {
    fiscalYear,
    document,
    ...(deadline !== undefined && { deadline }),
    hasRoster,
    municipalities: municipalities.map(({ entry, files, municipalityCode, state }) => ({
      municipalityCode,
      ...(entry && { municipalityName: entry.municipalityName }),
      state,
      files: files.map(printedFile),
    })),
    added: inputs.map(({ municipalityCode }) => municipalityCode),
    leftOut: excluded.map(({ municipalityCode }) => municipalityCode),
    refusedFiles: unknownFiles.map(printedFile),
  };
}

function printedFile(file: ReceivedFile): PrintedFile {
  const { arrivedDate, blocking, errors, isAdopted, isOtherVersion, number, path, receipt, refusedNames, sha256 } =
    file;
  const { state, warnings } = file;
  return {
    path,
    sha256,
    state,
    ...(number !== undefined && { number }),
    ...(arrivedDate !== undefined && { arrivedDate }),
    isOtherVersion,
    errors,
    warnings,
    blocking,
    ...(receipt !== undefined && { errorsInReceipt: receipt.findings.errors }),
    refusedNames,
    isAdopted,
  };
}
