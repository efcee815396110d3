import { type Reception, receive, rollUpReception, type ShownTable, showRollUp } from "@juso/aggregate";
import { beforeAll, describe, expect, test } from "vitest";
import { type Calibration, readCalibration } from "../simulation/calibration.ts";
import { simulateNation } from "../simulation/simulated-nation.ts";
import { simulatedRosterEntry } from "../simulation/simulated-roster.ts";

/** The year of the published shares. */
const fiscalYear = 2026;

let calibration: Calibration;
let tables: readonly ShownTable[];

beforeAll(async () => {
  calibration = readCalibration();
  const nation = simulateNation(20_261_129);
  const { populationDate } = nation;
  const roster = nation.municipalities.map((one) => simulatedRosterEntry(one, { fiscalYear, populationDate }));
  const reception: Reception = await receive([], { fiscalYear, document: "report", roster });
  tables = showRollUp(rollUpReception(reception));
});

/** What a table prints in a column, by the code of its first key, for all prefectures together. */
function column(id: string, key: string): readonly string[] {
  const table = tables.find((one) => one.id === id);
  const index = table?.columns.findIndex((one) => one.key === key) ?? -1;
  const prefecture = table?.columns.findIndex((one) => one.key === "prefectureCode") ?? -1;
  if (table === undefined || index < 0 || prefecture < 0) throw new Error(`there is no ${key} in ${id}`);
  return table.rows.flatMap((row) => {
    const [whose, cell] = [row[prefecture], row[index]];
    if (whose?.kind !== "key" || !whose.isTotal) return [];
    return [cell?.kind === "number" ? cell.exact : ""];
  });
}

describe("the published tables of the nation come out of the simulated roster", () => {
  test("municipalities that run the programme, and those that began, by year", () => {
    expect(column("implementing-by-year", "implementing")).toEqual(
      calibration.years.map(({ implementing }) => `${implementing}`),
    );
    expect(column("implementing-by-year", "started")).toEqual(calibration.years.map(({ starts }) => `${starts}`));
  });

  test("those that ended with the year before", () => {
    const ended = column("implementing-by-year", "ended");
    expect(["0", ...ended.slice(0, -1)]).toEqual(calibration.years.map(({ endedBefore }) => `${endedBefore}`));
  });

  test("the share that runs it, by band of population and in all", () => {
    expect(column("implementation-by-band", "implementationRate")).toEqual([
      ...calibration.bands.map(({ ratePercent }) => ratePercent),
      calibration.implementingPercent,
    ]);
    expect(column("implementation-by-band", "municipalities").at(-1)).toBe(`${calibration.municipalities}`);
  });
});
