import type { MunicipalityReception, ReceivedFile } from "./reception.ts";
import type { MunicipalityState } from "./reception-states.ts";
import type { RosterEntry } from "./roster-entry.ts";

/** For a municipality of which nothing is added up: what it sent counts as that which is nearest to being added up. */
const nearest = ["duplicate", "returned", "altered", "caseRecords", "otherDocument", "otherYear"] as const;

/** What became of each municipality of the roster, and of each other one that sent something, by their codes. */
export function listMunicipalities(
  files: readonly ReceivedFile[],
  roster: readonly RosterEntry[],
  fiscalYear: number,
): readonly MunicipalityReception[] {
  const byCode = new Map<string, ReceivedFile[]>(roster.map(({ municipalityCode }) => [municipalityCode, []]));
  for (const file of files) {
    if (file.municipalityCode === undefined) continue;
    byCode.set(file.municipalityCode, [...(byCode.get(file.municipalityCode) ?? []), file]);
  }
  const entries = new Map(roster.map((entry) => [entry.municipalityCode, entry]));
  return [...byCode]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([municipalityCode, own]) => {
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
