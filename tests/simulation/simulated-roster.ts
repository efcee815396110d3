import type { RosterEntry } from "@juso/aggregate";
import type { MunicipalityRegister, RegisteredMunicipality } from "@juso/model";
import type { SimulatedMunicipality, SimulatedNation } from "./simulated-nation.ts";

/** The line of a municipality in the roster of a fiscal year: what is still to come stands there as a plan. */
export function simulatedRosterEntry(
  municipality: SimulatedMunicipality,
  { fiscalYear, populationDate }: { readonly fiscalYear: number; readonly populationDate: string },
): RosterEntry {
  const { endFiscalYear, isPreparing, municipalityCode, municipalityName, population, startFiscalYear } = municipality;
  const isPlanned = startFiscalYear !== undefined && startFiscalYear > fiscalYear;
  const isStarted = startFiscalYear !== undefined && !isPlanned;
  const isEnded = endFiscalYear !== undefined && endFiscalYear < fiscalYear;
  const implementationState = isPlanned
    ? "planned"
    : isStarted && !isEnded
      ? "implementing"
      : isPreparing
        ? "preparing"
        : "none";
  return {
    municipalityCode,
    municipalityName,
    population,
    populationDate,
    implementationState,
    ...(isStarted && { startFiscalYear }),
    ...(isEnded && { endFiscalYear }),
    ...(isPlanned && { plannedFiscalYear: startFiscalYear }),
    ...(implementationState === "none" ? {} : { departmentName: "福祉課（シミュレーション）" }),
  };
}

/** Does the municipality run the programme in this fiscal year? */
export function isImplementing(
  { endFiscalYear, startFiscalYear }: Pick<SimulatedMunicipality, "startFiscalYear" | "endFiscalYear">,
  fiscalYear: number,
): boolean {
  return (
    startFiscalYear !== undefined &&
    startFiscalYear <= fiscalYear &&
    (endFiscalYear === undefined || endFiscalYear >= fiscalYear)
  );
}

/** The register by which submissions of this nation are judged. */
export function simulatedRegister({ municipalities, populationDate }: SimulatedNation): MunicipalityRegister {
  const bodies = new Map<string, RegisteredMunicipality>(
    municipalities.map(({ municipalityCode: code, municipalityName: name, prefectureName }) => [
      code,
      { code, name, prefectureName, kind: "municipality" },
    ]),
  );
  return { asOf: populationDate, find: (code) => bodies.get(code) };
}
