import { builtInParameters, type CalculationKind } from "@juso/grant";
import type { EntityKey } from "@juso/model";
import { makePackage, packageTables, type SubmissionPackage } from "@juso/submission-package";
import { fromRecords, type ValidationResult, validate } from "@juso/validator";
import type { CityRecords } from "../../examples/src/city-records.ts";
import type { SimulatedMunicipality, SimulatedNation } from "./simulated-nation.ts";
import { type SimulatedYear, simulatedRecords } from "./simulated-records.ts";
import { simulatedRegister } from "./simulated-roster.ts";

/** A package of a simulated municipality, and what it was made of. */
export interface SimulatedPackage extends SubmissionPackage {
  readonly municipalityCode: string;
  readonly records: CityRecords;
}

/** How one simulated package differs from the others. */
export interface PackageVariation {
  /** The document that is reported; `report` when absent. */
  readonly document?: CalculationKind;
  readonly version?: number;
  /** Sends it under the code and name of another municipality. */
  readonly claims?: SimulatedMunicipality;
  /** Spoils the records before they are checked: the package is one that is sent although it was not accepted. */
  readonly spoil?: (records: CityRecords) => void;
}

/** The staff stays in the municipality, but packages tell how many there are. */
const kept: ReadonlySet<EntityKey> = new Set([...packageTables.map(({ profile }) => profile.key), "staff", "posting"]);

/** Makes packages of a simulated nation. */
export class SimulatedPackages {
  readonly #nation: SimulatedNation;
  readonly #fiscalYear: number;
  readonly #register: ReturnType<typeof simulatedRegister>;

  constructor(nation: SimulatedNation, fiscalYear: number) {
    this.#nation = nation;
    this.#fiscalYear = fiscalYear;
    this.#register = simulatedRegister(nation);
  }

  /** The day on which submissions are judged: that before the report is due. */
  get asOf(): string {
    return `${this.#fiscalYear + 1}-04-09`;
  }

  /** Checks records as the submission of a municipality. */
  check(municipalityCode: string, records: CityRecords): Promise<ValidationResult> {
    const about = { municipalityCode, fiscalYear: this.#fiscalYear, level: "p0", author: "シミュレーション" } as const;
    return validate(fromRecords(records, about), {
      asOf: this.asOf,
      keepEntities: kept,
      register: this.#register,
    });
  }

  /**
   * The package of a municipality.
   *
   * @throws Error when nothing was spoilt and the submission is not accepted all the same.
   */
  async make(municipality: SimulatedMunicipality, variation: PackageVariation = {}): Promise<SimulatedPackage> {
    const { claims = municipality, document = "report", spoil, version = 1 } = variation;
    const { municipalityCode, municipalityName } = claims;
    const { populationDate, seed } = this.#nation;
    const year: SimulatedYear = { seed, fiscalYear: this.#fiscalYear, populationDate, version };
    const records = simulatedRecords(municipality, year);
    for (const each of records.municipality ?? []) Object.assign(each, { municipalityCode, municipalityName });
    for (const each of records.programme ?? []) each.municipalityCode = municipalityCode;
    spoil?.(records);
    const checked = await this.check(municipalityCode, records);
    if (checked.report.summary.accepted === (spoil !== undefined))
      throw new Error(
        `${municipalityCode} is ${spoil ? "" : "not "}accepted: ${JSON.stringify(checked.report.summary)}`,
      );
    const made = await makePackage({ checked, document, parameters: builtInParameters });
    return { ...made, municipalityCode, records };
  }
}
