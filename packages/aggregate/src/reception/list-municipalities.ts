import { groupedBy } from "@juso/model";
import type { MunicipalityReception, ReceivedFile } from "./reception.ts";
import type { MunicipalityState } from "./reception-states.ts";
import type { RosterEntry } from "./roster-entry.ts";

/** For a municipality of which nothing is added up: what it sent counts as that which is nearest to being added up. */
const nearest = ["duplicate", "returned", "altered", "caseRecords", "otherDocument", "otherYear"] as const;

/**
 * What became of each municipality of the roster, and of each other one that sent something, by their codes.
 *
 * @param entries the roster by municipality code.
 */
export function listMunicipalities(
  files: readonly ReceivedFile[],
  entries: ReadonlyMap<string, RosterEntry>,
  fiscalYear: number,
): readonly MunicipalityReception[] {
  const byCode = groupedBy(files, ({ municipalityCode }) => municipalityCode);
  return [...new Set([...entries.keys(), ...byCode.keys()])]
    .filter((code) => code !== undefined)
    .sort((a, b) => (a < b ? -1 : 1))
    .map((municipalityCode) => {
      const own = byCode.get(municipalityCode) ?? [];
      const entry = entries.get(municipalityCode);
      const adopted = own.find(({ isAdopted }) => isAdopted);
      return {
        municipalityCode,
        ...(entry && { entry }),
        state: adopted?.state ?? stateOf(own, entry, fiscalYear),
        files: own,
        ...(adopted && { adopted }),
      };
    });
}

function stateOf(
  files: readonly ReceivedFile[],
  entry: RosterEntry | undefined,
  fiscalYear: number,
): MunicipalityState {
  if (files.length > 0) {
    return nearest.find((state) => files.some((file) => file.state === state)) ?? (files[0] as ReceivedFile).state;
  }
  return entry && isAsked(entry, fiscalYear) ? "missing" : "notAsked";
}

function isAsked({ endFiscalYear, implementationState, startFiscalYear }: RosterEntry, fiscalYear: number): boolean {
  return (
    implementationState === "implementing" &&
    fiscalYear >= (startFiscalYear ?? fiscalYear) &&
    fiscalYear <= (endFiscalYear ?? fiscalYear)
  );
}
