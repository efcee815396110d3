import type { CalculationKind } from "@juso/grant";
import { seededRandom } from "../../examples/src/seeded-random.ts";
import type { Arrival, Choice } from "./prefecture-tables.ts";
import type { SimulatedMunicipality, SimulatedNation } from "./simulated-nation.ts";
import { SimulatedPackages } from "./simulated-package.ts";
import { isImplementing } from "./simulated-roster.ts";
import { spoilName } from "./spoilt-records.ts";

/** What a simulated prefecture or nation hands in. */
export interface SubmissionsRequest {
  readonly fiscalYear: number;
  readonly document: CalculationKind;
  /** Nobody is late, missing or wrong, and nobody hands in twice. */
  readonly isClean: boolean;
}

/** One file that arrives; `choice` when the prefecture adopted it out of several. */
export interface SimulatedArrival extends Arrival {
  readonly municipalityCode: string;
  readonly content: Uint8Array;
  readonly choice?: Choice;
}

/** Out of 100 municipalities: those that send nothing, are late, send a second version, send what is not accepted. */
const missingPercent = 3;
const latePercent = 4;
const repeatedPercent = 4;
const refusedPercent = 2;

/** The day by which reports are due. */
export function simulatedDeadline(fiscalYear: number): string {
  return `${fiscalYear + 1}-04-10`;
}

/** How the submission of a municipality goes. */
export interface SubmissionCourse {
  /** Does nothing arrive? */
  readonly isMissing: boolean;
  /** ISO date. */
  readonly arrivedDate: string;
  readonly versions: readonly number[];
  /** Is the last of several versions the one that was adopted? */
  readonly isChosen: boolean;
  /** Was it sent although it has errors? */
  readonly isRefused: boolean;
}

/** Draws how the submission of a municipality goes. */
export function submissionCourse(
  seed: number,
  municipalityCode: string,
  { fiscalYear, isClean }: Pick<SubmissionsRequest, "fiscalYear" | "isClean">,
): SubmissionCourse {
  const random = seededRandom(seed + Number(municipalityCode) * 7 + fiscalYear);
  const happens = (percent: number): boolean => random.chance(percent) && !isClean;
  const isLate = happens(latePercent);
  const day = isLate ? random.between(11, 19) : random.between(1, 10);
  const isRepeated = happens(repeatedPercent);
  return {
    isMissing: happens(missingPercent),
    arrivedDate: `${fiscalYear + 1}-04-${`${day}`.padStart(2, "0")}`,
    versions: isRepeated ? [1, 2] : [1],
    isChosen: isRepeated && random.chance(50),
    isRefused: happens(refusedPercent),
  };
}

/** What the municipalities that run the programme in the year hand in, one file after the other, in the order of their codes. */
export async function* simulateSubmissions(
  nation: SimulatedNation,
  request: SubmissionsRequest,
): AsyncGenerator<SimulatedArrival> {
  const { document, fiscalYear } = request;
  const packages = new SimulatedPackages(nation, fiscalYear);
  for (const municipality of nation.municipalities) {
    const { municipalityCode } = municipality;
    const course = submissionCourse(nation.seed, municipalityCode, request);
    if (!isImplementing(municipality, fiscalYear) || course.isMissing) continue;
    const { arrivedDate, isChosen, isRefused, versions } = course;
    for (const version of versions) {
      const { content } = await packages.make(municipality, {
        document,
        version,
        ...(isRefused && { spoil: spoilName }),
      });
      const path = packageFileName(municipality, fiscalYear, version);
      const choice = isChosen && version === versions.at(-1) ? { choice: { municipalityCode, path } } : {};
      yield { municipalityCode, path, arrivedDate, content, ...choice };
    }
  }
}

/** As a municipality calls its package. */
export function packageFileName(
  { municipalityCode }: Pick<SimulatedMunicipality, "municipalityCode">,
  fiscalYear: number,
  version: number,
): string {
  return `${municipalityCode}-${fiscalYear}-v${version}.zip`;
}
