import type { FileState } from "@juso/aggregate";
import { packagePaths } from "@juso/tables";
import { fromRecords } from "@juso/validator";
import { writeZip } from "@juso/workbook";
import { mihonCity } from "../../examples/src/mihon-city/mihon-city.ts";
import type { FaultyArrival } from "./faulty-arrival.ts";
import { plantedCaseCsv, plantedValues } from "./planted-case.ts";
import type { Choice } from "./prefecture-tables.ts";
import { type PackageFiles, remade, replaceIn, tampered } from "./repack.ts";
import type { SimulatedMunicipality, SimulatedNation } from "./simulated-nation.ts";
import { type PackageVariation, type SimulatedPackage, SimulatedPackages } from "./simulated-package.ts";
import { packageFileName } from "./simulated-submissions.ts";
import { spoilName } from "./spoilt-records.ts";

/** Where the arrivals of a prefecture are collected. */
export interface FaultyCollection {
  readonly nation: SimulatedNation;
  /** A municipality of another prefecture. */
  readonly neighbour: SimulatedMunicipality;
  readonly fiscalYear: number;
  readonly arrivals: FaultyArrival[];
  readonly choices: Choice[];
}

interface Told {
  readonly state: FileState;
  readonly why: string;
  readonly path?: string;
  readonly content?: Uint8Array;
  readonly refusedNames?: readonly string[];
  readonly arrivedDate?: string;
  /** Nobody can tell whose it is. */
  readonly isUnknown?: boolean;
}

const adoptedStates: ReadonlySet<FileState> = new Set(["accepted", "late"]);
const encoder = new TextEncoder();

/** Adds one arrival, or several, of each kind of mishap; the municipalities that are left send what they should. */
export async function addFaultyArrivals(collection: FaultyCollection): Promise<void> {
  const { arrivals, choices, fiscalYear, nation, neighbour } = collection;
  const packages = new SimulatedPackages(
    { ...nation, municipalities: [...nation.municipalities, neighbour] },
    fiscalYear,
  );
  const earlier = new SimulatedPackages(nation, fiscalYear - 1);
  const [missing, ...senders] = nation.municipalities.filter(
    ({ startFiscalYear = 9999 }) => startFiscalYear <= fiscalYear,
  );
  if (missing === undefined) throw new RangeError("nobody runs the programme");
  const next = (): SimulatedMunicipality => {
    const sender = senders.shift();
    if (sender === undefined) throw new RangeError("more mishaps than municipalities");
    return sender;
  };
  const make = (of: SimulatedMunicipality, variation?: PackageVariation): Promise<SimulatedPackage> =>
    packages.make(of, variation);
  const arrive = (made: SimulatedPackage, told: Told): void => {
    const { content = made.content, isUnknown = false, refusedNames = [], state, why } = told;
    const { municipalityCode } = made;
    const path = told.path ?? packageFileName(made, fiscalYear, 1);
    arrivals.push({
      path,
      arrivedDate: told.arrivedDate ?? `${fiscalYear + 1}-04-0${1 + (arrivals.length % 9)}`,
      content,
      made,
      expected: {
        state,
        ...(isUnknown ? {} : { municipalityCode }),
        isAdopted: adoptedStates.has(state),
        refusedNames,
        why,
      },
    });
  };

  const undecided = next();
  for (const version of [1, 2])
    arrive(await make(undecided, { version }), {
      state: "duplicate",
      path: packageFileName(undecided, fiscalYear, version),
      why: "two versions, and nobody chose",
    });

  const decided = next();
  for (const version of [1, 2])
    arrive(await make(decided, { version }), {
      state: version === 2 ? "accepted" : "duplicate",
      path: packageFileName(decided, fiscalYear, version),
      why: version === 2 ? "the version that was chosen" : "another version was chosen",
    });
  choices.push({ municipalityCode: decided.municipalityCode, path: packageFileName(decided, fiscalYear, 2) });

  const twice = await make(next());
  arrive(twice, { state: "accepted", why: "arrived twice with the same bytes: there is nothing to choose" });
  arrive(twice, {
    state: "duplicate",
    path: packageFileName(twice, fiscalYear, 1).replace(".zip", " (1).zip"),
    why: "the same bytes as another file",
  });

  arrive(await earlier.make(next()), { state: "otherYear", why: "the report of the year before" });
  arrive(await make(next(), { document: "application" }), { state: "otherDocument", why: "an application" });

  const cases = encoder.encode(plantedCaseCsv());
  const addCases = (files: PackageFiles): void => void files.set("case.csv", cases);
  const withCases = await make(next());
  arrive(withCases, {
    state: "caseRecords",
    content: await remade(withCases.content, addCases),
    refusedNames: ["case.csv"],
    why: "a table of cases, listed in the receipt",
  });
  const withColumn = await make(next());
  arrive(withColumn, {
    state: "caseRecords",
    content: await remade(withColumn.content, (files) => addColumn(files, "site.csv", "personName")),
    refusedNames: ["site.csv personName"],
    why: "a column of persons in the table of sites, listed in the receipt",
  });
  const withCasesBeside = await make(next());
  arrive(withCasesBeside, {
    state: "caseRecords",
    content: await tampered(withCasesBeside.content, addCases),
    refusedNames: ["case.csv"],
    why: "a table of cases that the receipt does not name",
  });
  const whole = await make(next());
  const { case: cityCases = [], intake = [] } = mihonCity();
  const submission = fromRecords(
    { ...whole.records, case: cityCases, intake },
    { municipalityCode: whole.municipalityCode, fiscalYear, level: "p0" },
  );
  arrive(whole, {
    state: "caseRecords",
    content: await writeZip(
      await Promise.all(submission.map(async (file) => ({ name: file.name, content: await file.slice(0, file.size) }))),
    ),
    refusedNames: ["staff", "posting", "case", "intake"],
    isUnknown: true,
    why: "the whole submission in place of the package",
  });

  const changed = await make(next());
  arrive(changed, {
    state: "altered",
    content: await tampered(changed.content, (files) => replaceIn(files, "indicator.csv", /(reported,\d*)\d/, "$17")),
    why: "a digit of an indicator was changed",
  });
  const edited = await make(next());
  arrive(edited, {
    state: "altered",
    content: await tampered(edited.content, (files) =>
      replaceIn(files, packagePaths.receipt, /"national":"\d/, '"national":"98'),
    ),
    why: "the amount in the receipt was changed",
  });
  arrive(await make(next(), { spoil: spoilName }), { state: "returned", why: "sent although it was not accepted" });
  arrive(await make(next()), {
    state: "late",
    arrivedDate: `${fiscalYear + 1}-04-13`,
    why: "arrived after the deadline",
  });
  arrive(await make(neighbour), { state: "outsideRoster", why: "a municipality of another prefecture" });
  const torn = await make(next());
  arrive(torn, {
    state: "unreadable",
    content: torn.content.slice(0, torn.content.length >> 1),
    isUnknown: true,
    why: "half of a zip",
  });

  const claimed = next();
  for (const [index, sender] of [claimed, next(), next()].entries())
    arrive(await make(sender, { claims: claimed }), {
      state: "duplicate",
      path: packageFileName(claimed, fiscalYear, 1).replace(".zip", `-${index + 1}.zip`),
      why: "three municipalities sent their packages under one code",
    });

  for (const sender of senders) arrive(await make(sender), { state: "accepted", why: "as it should be" });
}

/** Adds a column with a planted value to every row of a table of a package. */
function addColumn(files: PackageFiles, path: string, header: string): void {
  const lines = new TextDecoder("utf-8", { ignoreBOM: true }).decode(files.get(path)).trimEnd().split("\r\n");
  const longer = lines.map((line, index) => `${line},${index === 0 ? header : plantedValues.personName}\r\n`);
  files.set(path, encoder.encode(longer.join("")));
}
