import type { MunicipalityState, RosterEntry } from "@juso/aggregate";
import type { CalculationKind } from "@juso/grant";
import type { MunicipalityRegister } from "@juso/model";
import type { ExpectedFile, FaultyArrival } from "./faulty-arrival.ts";
import { addFaultyArrivals } from "./faulty-arrivals.ts";
import { type IndependentSums, independentSums } from "./independent-sums.ts";
import type { Choice } from "./prefecture-tables.ts";
import { type SimulatedMunicipality, type SimulatedNation, simulateNation } from "./simulated-nation.ts";
import { simulatedRegister, simulatedRosterEntry } from "./simulated-roster.ts";
import { simulatedDeadline } from "./simulated-submissions.ts";

/** A prefecture of forty municipalities where everything goes wrong that can. */
export interface FaultyPrefecture {
  readonly fiscalYear: number;
  readonly document: CalculationKind;
  /** ISO date. */
  readonly deadline: string;
  readonly nation: SimulatedNation;
  readonly register: MunicipalityRegister;
  /** Whom the register names: the forty, and the one of another prefecture. */
  readonly registered: readonly SimulatedMunicipality[];
  readonly roster: readonly RosterEntry[];
  /** By path. */
  readonly arrivals: readonly FaultyArrival[];
  readonly choices: readonly Choice[];
  readonly expected: {
    /** By path. */
    readonly files: ReadonlyMap<string, ExpectedFile>;
    /** By code: all of the roster, and the one outside it. */
    readonly municipalities: ReadonlyMap<string, MunicipalityState>;
    /** What the adopted packages add up to, computed from the records that they were drawn with. */
    readonly sums: IndependentSums;
  };
}

const fiscalYear = 2025;
const size = 40;
/** How many of the forty run the programme; the others prepare, plan, or do neither, and nobody asks them. */
const implementing = 32;

/** Makes the prefecture. The same seed gives the same bytes. */
export async function faultyPrefecture(seed = 1): Promise<FaultyPrefecture> {
  const whole = simulateNation(seed);
  const prefectures = prefecturesOf(whole);
  const drawn = prefectures.find((each) => each.length === size);
  const stranger = prefectures.find((each) => each.length !== size)?.[0];
  if (drawn === undefined || stranger === undefined) throw new RangeError(`no prefecture has ${size} municipalities`);
  const municipalities = drawn.map((each, index) => withRole(each, index));
  const nation: SimulatedNation = { ...whole, municipalities };
  // The neighbour is in the register: what is wrong with its package is only that it arrived here.
  const neighbour = { ...stranger, startFiscalYear: fiscalYear };
  const registered = [...municipalities, neighbour];
  const register = simulatedRegister({ ...whole, municipalities: registered });
  const arrivals: FaultyArrival[] = [];
  const choices: Choice[] = [];
  await addFaultyArrivals({ nation, neighbour, fiscalYear, arrivals, choices });
  arrivals.sort((one, other) => (one.path < other.path ? -1 : 1));
  const roster = municipalities.map((each) =>
    simulatedRosterEntry(each, { fiscalYear, populationDate: nation.populationDate }),
  );
  const adopted = arrivals.filter(({ expected }) => expected.isAdopted);
  return {
    fiscalYear,
    document: "report",
    deadline: simulatedDeadline(fiscalYear),
    nation,
    register,
    registered,
    roster,
    arrivals,
    choices,
    expected: {
      files: new Map(arrivals.map(({ expected, path }) => [path, expected])),
      municipalities: municipalityStates(roster, arrivals),
      sums: independentSums(
        adopted.map(({ made }) => made?.records ?? {}),
        fiscalYear,
      ),
    },
  };
}

function prefecturesOf({ municipalities }: SimulatedNation): readonly (readonly SimulatedMunicipality[])[] {
  const byName = new Map<string, SimulatedMunicipality[]>();
  for (const each of municipalities)
    byName.set(each.prefectureName, [...(byName.get(each.prefectureName) ?? []), each]);
  return [...byName.values()];
}

/** The first of the forty run the programme; of the others two prepare, two have a plan, and four do nothing. */
function withRole(municipality: SimulatedMunicipality, index: number): SimulatedMunicipality {
  const { endFiscalYear: _1, startFiscalYear, ...rest } = municipality;
  if (index < implementing)
    return { ...rest, isPreparing: false, startFiscalYear: Math.min(startFiscalYear ?? 2023, 2024) };
  const other = index - implementing;
  return { ...rest, isPreparing: other < 2, ...(other === 2 || other === 3 ? { startFiscalYear: 2027 } : {}) };
}

/** The state of a municipality is that of its adopted file, else that of what it sent; all that it sent has one state then. */
function municipalityStates(
  roster: readonly RosterEntry[],
  arrivals: readonly FaultyArrival[],
): ReadonlyMap<string, MunicipalityState> {
  const states = new Map<string, MunicipalityState>(
    roster.map(({ implementationState, municipalityCode }) => [
      municipalityCode,
      implementationState === "implementing" ? "missing" : "notAsked",
    ]),
  );
  for (const isAdopted of [false, true])
    for (const { expected } of arrivals)
      if (expected.municipalityCode !== undefined && expected.isAdopted === isAdopted)
        states.set(expected.municipalityCode, expected.state);
  return states;
}
