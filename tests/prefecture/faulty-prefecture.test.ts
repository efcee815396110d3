import {
  contributionsOf,
  type Measure,
  placeText,
  type Reception,
  type RolledLine,
  type RolledTable,
  type RollUp,
  rollUpReception,
} from "@juso/aggregate";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import type { FaultyPrefecture } from "../simulation/faulty-prefecture.ts";
import { unpacked } from "../simulation/repack.ts";
import { receivedFaultyPrefecture } from "./received-faulty-prefecture.ts";

let prefecture: FaultyPrefecture;
let reception: Reception;
let rollUp: RollUp;

beforeAll(async () => {
  ({ prefecture, reception } = await receivedFaultyPrefecture());
  rollUp = rollUpReception(reception);
});

describe("what arrived", () => {
  test("every file has exactly the state that was expected, and is added up or not", () => {
    const files = [
      ...reception.municipalities.flatMap((municipality) => municipality.files),
      ...reception.unknownFiles,
    ];
    const found = files.map(({ isAdopted, municipalityCode, path, refusedNames, state }) => [
      path,
      { state, municipalityCode, isAdopted, refusedNames: refusedNames.toSorted() },
    ]);
    const expected = [...prefecture.expected.files].map(([path, file]) => [
      path,
      {
        state: file.state,
        municipalityCode: file.municipalityCode,
        isAdopted: file.isAdopted,
        refusedNames: file.refusedNames.toSorted(),
      },
    ]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  });

  test("every municipality of the roster has its state, and the one outside it too", () => {
    const found = reception.municipalities.map(({ municipalityCode, state }) => [municipalityCode, state] as const);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(prefecture.expected.municipalities));
  });

  test("those that run the programme are in the totals or named beside them", () => {
    const named = [...rollUp.inputs, ...rollUp.excluded].map(({ municipalityCode }) => municipalityCode);
    const asked = [...prefecture.expected.municipalities].filter(([, state]) => state !== "notAsked");
    expect(named.toSorted()).toEqual(asked.map(([code]) => code).toSorted());
  });
});

function tableOf(id: string): RolledTable {
  const table = rollUp.tables.find(({ definition }) => definition.id === id);
  if (table === undefined) throw new Error(`there is no table ${id}`);
  return table;
}

/** The numbers of a measure by the keys of their lines, `*` for all together. */
function numbers(id: string, measureId: string): Readonly<Record<string, number>> {
  const { definition, lines } = tableOf(id);
  const index = definition.measures.findIndex((measure) => measure.id === measureId);
  return Object.fromEntries(
    lines.map(({ keys, values }) => [keys.map((key) => key ?? "*").join(" "), Number(values[index])]),
  );
}

/** Only lines with this ending, without it. */
function ending(all: Readonly<Record<string, number>>, suffix: string): Readonly<Record<string, number>> {
  const those = Object.entries(all).filter(([key, value]) => key.endsWith(suffix) && value !== 0);
  return Object.fromEntries(those.map(([key, value]) => [key.slice(0, -suffix.length), value]));
}

function withoutZeros(sums: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(sums).filter(([, value]) => value !== 0));
}

describe("the totals are those of a sum that shares nothing with the tables", () => {
  const sums = () => prefecture.expected.sums;

  test("the municipalities that are added up", () => {
    expect(rollUp.inputs).toHaveLength(sums().municipalities);
  });

  test("the amounts by line, and by who bears them", () => {
    expect(ending(numbers("grant-by-line", "amountYen"), " *")).toEqual(withoutZeros(sums().lineYen));
    const { "*": _whole, ...byFunder } = ending(numbers("funding", "amountYen"), " *");
    expect(byFunder).toEqual(withoutZeros(sums().funderYen));
  });

  test("what was decided and received", () => {
    for (const [measure, expected] of [
      ["decidedYen", sums().decidedYen],
      ["receivedYen", sums().receivedYen],
    ] as const) {
      const { "*": _whole, ...byFunder } = ending(numbers("funding", measure), " *");
      expect(byFunder).toEqual(withoutZeros(expected));
    }
  });

  test("the indicators: values and targets in thousandths, and municipalities by state", () => {
    const inThousandths = (of: Readonly<Record<string, number>>) =>
      Object.fromEntries(Object.entries(withoutZeros(of)).map(([key, value]) => [key, Math.round(value * 1000)]));
    expect(ending(numbers("indicators", "value"), " *")).toEqual(inThousandths(sums().indicatorValue));
    expect(ending(numbers("indicators", "targetValue"), " *")).toEqual(inThousandths(sums().indicatorTarget));
    for (const state of ["reported", "notReported", "unknown", "notApplicable"]) {
      const expected = Object.entries(sums().indicatorState).filter(([key]) => key.endsWith(` ${state}`));
      const byIndicator = expected.map(([key, value]) => [key.slice(0, -state.length - 1), value] as const);
      expect(ending(numbers("indicators", state), " *"), state).toEqual(Object.fromEntries(byIndicator));
    }
  });

  test("modes of delivery, sites, consultations and staff", () => {
    const modes = Object.entries(ending(numbers("delivery-modes", "municipalities"), " *")).filter(
      ([key]) => !key.endsWith(" *") && !key.endsWith(" "),
    );
    expect(Object.fromEntries(modes)).toEqual(withoutZeros(sums().deliveryMode));
    const { "*": _all, ...sites } = ending(numbers("sites", "sites"), " *");
    expect(sites).toEqual(withoutZeros(sums().sites));
    const { "*": _sum, ...consultations } = ending(numbers("sites", "consultations"), " *");
    expect(consultations).toEqual(withoutZeros(sums().consultations));
    const staff = Object.entries(numbers("staffing", "persons")).filter(([key]) => !key.endsWith(" *"));
    expect(Object.fromEntries(staff)).toEqual(withoutZeros(sums().staff));
  });

  test("every indicator accounts for every municipality that is added up: reported, in another state, or without a row", () => {
    const { definition, lines } = tableOf("indicators");
    const states = definition.measures.flatMap(({ kind }, index) => (kind === "count" ? [index] : []));
    const totals = lines.filter(({ keys }) => keys[1] === undefined);
    expect(totals.length).toBeGreaterThan(20);
    for (const { values } of totals) {
      const counted = states.reduce((sum, index) => sum + Number(values[index]), 0);
      expect(counted).toBe(rollUp.inputs.length);
    }
  });
});

describe("three numbers, followed to the files by hand", () => {
  /** What stands in a field of a row of a file of the package that was adopted for a municipality. */
  async function cell(municipalityCode: string, file: string, row: number, field: string): Promise<string> {
    const input = rollUp.inputs.find((one) => one.municipalityCode === municipalityCode);
    const arrival = prefecture.arrivals.find(({ path }) => path === input?.path);
    if (arrival === undefined) throw new Error(`nothing was adopted for ${municipalityCode}`);
    const content = (await unpacked(arrival.content)).get(file);
    const rows = parse(new TextDecoder().decode(content), { bom: true }) as string[][];
    return rows[row - 1]?.[rows[0]?.indexOf(field) ?? -1] ?? "";
  }

  function numberAt(id: string, measureId: string, keys: RolledLine["keys"]): readonly [RolledLine, Measure, bigint] {
    const { definition, lines } = tableOf(id);
    const index = definition.measures.findIndex((measure) => measure.id === measureId);
    const line = lines.find((one) => one.keys.every((key, at) => key === keys[at]));
    const measure = definition.measures[index];
    if (line === undefined || measure === undefined)
      throw new Error(`there is no ${id} ${measureId}, only ${lines.map(({ keys: all }) => all.join(" ")).join("; ")}`);
    return [line, measure, line.values[index] ?? 0n];
  }

  test.each([
    ["indicators", "value", ["CS-01", undefined], "value", 1000],
    ["sites", "consultations", ["childFamilyCenter", undefined], "consultations", 1],
    ["staffing", "persons", ["multiAgency", undefined], "persons", 1],
  ] as const)("%s %s", async (id, measureId, keys, field, scale) => {
    const [line, measure, value] = numberAt(id, measureId, keys);
    const parts = contributionsOf(line, measure);
    expect(parts.length).toBeGreaterThan(3);
    let sum = 0;
    for (const { municipalityCode, place, value: part } of parts) {
      const written = await cell(municipalityCode, place.file, place.row ?? 0, field);
      expect(written, placeText(place).ja).not.toBe("");
      expect(Math.round(Number(written) * scale)).toBe(Number(part));
      sum += Number(part);
    }
    expect(BigInt(sum)).toBe(value);
  });
});
