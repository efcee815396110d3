import { join } from "node:path";
import { prefectureFiles } from "../tests/simulation/prefecture-tables.ts";
import { writeCaseExtract } from "./case-extract.ts";
import { type IntakeRows, writeIntakeSubmission } from "./intake-submission.ts";
import type { MeasuredProgram } from "./measure-command.ts";
import { writePinnedCity } from "./pinned-city.ts";
import { writePlanWorkbook } from "./plan-workbook.ts";
import { writeSimulatedNation } from "./simulated-nation.ts";

/** One process that is measured. */
export interface Probe extends MeasuredProgram {
  /** How many times it is run for each run of the others; short ones are measured more often. */
  readonly times?: number;
}

/** Makes the inputs of a probe below a folder, each once, and says what to run. */
export type ProbeMaker = (inputs: Inputs) => Promise<Probe>;

const root = join(import.meta.dirname, "..");
const juso = join(root, "apps", "cli", "bin", "juso.mjs");
const grantOnly = join(root, "examples", "mihon-city-grant-only");
const asOf = ["--as-of", "2026-04-09"];
const program = (name: string): string => join(import.meta.dirname, "programs", `${name}.mjs`);
const short = { times: 3, isOnlyTimed: true };

/** Generated inputs below one folder; what two probes share is written once. */
export class Inputs {
  readonly folder: string;
  readonly #made = new Map<string, Promise<string>>();

  constructor(folder: string) {
    this.folder = folder;
  }

  city(): Promise<string> {
    return this.#once("city", (place) => writePinnedCity(place, root));
  }

  async intakes(rows: number, kind: IntakeRows, isCp932 = false): Promise<string> {
    const city = await this.city();
    return this.#once(`${kind}-${rows}${isCp932 ? "-cp932" : ""}`, async (place) => {
      await writeIntakeSubmission(place, city, { rows, kind, isCp932 });
      return place;
    });
  }

  planWorkbook(rows: number): Promise<string> {
    return this.#once(`plans-${rows}.xlsx`, async (place) => {
      await writePlanWorkbook(place, rows);
      return place;
    });
  }

  caseExtract(rows: number): Promise<string> {
    return this.#once(`extract-${rows}`, (place) => writeCaseExtract(place, { rows, seed: 1 }));
  }

  nation(): Promise<string> {
    return this.#once("nation", writeSimulatedNation);
  }

  #once(name: string, make: (place: string) => Promise<string>): Promise<string> {
    const made = this.#made.get(name) ?? make(join(this.folder, name));
    this.#made.set(name, made);
    return made;
  }
}

function validate(rows: number, kind: IntakeRows, exit = 0, isCp932 = false): ProbeMaker {
  return async (inputs) => ({
    program: juso,
    args: ["validate", await inputs.intakes(rows, kind, isCp932), ...asOf],
    exit,
  });
}

/** A clean table on one thread, however large it is. */
function validateAlone(rows: number): ProbeMaker {
  return async (inputs) => ({ ...(await validate(rows, "clean")(inputs)), isOneThread: true });
}

function exporting(kind: string): ProbeMaker {
  return async (inputs) => {
    const city = await inputs.city();
    const out = join(inputs.folder, `out-${kind}`);
    const args = ["export", kind, city, "--payer", "both", "--format", "both", ...asOf, "--force", "--out", out];
    return { program: juso, args };
  };
}

/** All queries over an extract of so many case rows, one after another. */
function queryExtract(rows: number): ProbeMaker {
  return async (inputs) => ({
    program: program("query-extract"),
    args: [await inputs.caseExtract(rows), join(import.meta.dirname, "sql", "extract"), `${rows}`],
  });
}

/** Everything that a nation sent, received, checked, added up and written. */
const aggregateNation: ProbeMaker = async (inputs) => {
  const nation = await inputs.nation();
  const { choices, packages, receptionBook, register, roster } = prefectureFiles;
  const lists = { roster, register, receptions: receptionBook, choices };
  const named = Object.entries(lists).flatMap(([option, list]) => [`--${option}`, join(nation, list)]);
  const asked = ["--fiscal-year", "2025", "--document", "report", "--deadline", "2026-04-10"];
  const out = ["--out", join(inputs.folder, "out-nation"), "--force"];
  return { program: juso, args: ["aggregate", join(nation, packages), ...named, ...asked, ...out] };
};

/** Something that an edition of the page does, as it was last built. */
function onPage(edition: "validator" | "full", what: "ready" | "example" | "documents"): ProbeMaker {
  const file = join(root, "apps", "page", "dist", `juso-${edition}.html`);
  return async () => ({ program: program("open-page"), args: [file, what], measuresItself: true });
}

/** Every process that can be measured, by its name. */
export const probes: Readonly<Record<string, ProbeMaker>> = {
  empty: async () => ({ program: program("empty"), args: [], ...short }),
  version: async () => ({ program: juso, args: ["--version"], ...short }),
  city: async (inputs) => ({ program: juso, args: ["validate", await inputs.city(), ...asOf], ...short }),
  cityWorkbook: async () => ({ program: juso, args: ["validate", grantOnly, ...asOf], ...short }),
  grant: async (inputs) => ({ program: juso, args: ["grant", "calculate", await inputs.city(), ...asOf] }),
  exportAll: exporting("all"),
  exportApplication: exporting("application"),
  exportChange: exporting("change"),
  exportReport: exporting("report"),
  decode: async (inputs) => ({
    program: program("decode"),
    args: [join(await inputs.intakes(1_000_000, "clean"), "intake.csv")],
  }),
  duckdb: async (inputs) => ({ program: program("duckdb"), args: [await inputs.intakes(1_000_000, "clean")] }),
  plain: async (inputs) => ({ program: program("csv-parse-ajv"), args: [await inputs.intakes(1_000_000, "clean")] }),
  million: validate(1_000_000, "clean"),
  wrong: validate(1_000_000, "wrong", 1),
  distinct: validate(1_000_000, "distinct", 1),
  shifted: validate(1_000_000, "shifted", 1),
  ten: validate(10, "clean"),
  hundredThousand: validate(100_000, "clean"),
  fiveMillion: validate(5_000_000, "clean"),
  tenAlone: validateAlone(10),
  hundredThousandAlone: validateAlone(100_000),
  millionAlone: validateAlone(1_000_000),
  fiveMillionAlone: validateAlone(5_000_000),
  lightReady: onPage("validator", "ready"),
  fullReady: onPage("full", "ready"),
  lightExample: onPage("validator", "example"),
  fullExample: onPage("full", "example"),
  fullDocuments: onPage("full", "documents"),
  extract: queryExtract(20_000_000),
  utf8: validate(1_000_000, "japanese"),
  cp932: validate(1_000_000, "japanese", 0, true),
  nation: aggregateNation,
  suppressionSmall: async () => ({ program: program("suppression"), args: ["60", "40"] }),
  suppressionLarge: async () => ({ program: program("suppression"), args: ["179", "60"] }),
  bareWorkbook: async (inputs) => ({ program: program("bare-workbook"), args: [await inputs.planWorkbook(100_000)] }),
  workbook: async (inputs) => ({
    program: juso,
    args: ["validate", await inputs.planWorkbook(100_000), "--spec-version", "0.1.0", ...asOf],
  }),
};
