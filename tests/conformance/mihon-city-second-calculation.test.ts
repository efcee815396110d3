import {
  builtInParameters,
  type CalculationKind,
  calculateGrant,
  grantInputFrom,
  grantItems,
  type ParameterSet,
  parameterForm,
  readParameters,
} from "@juso/grant";
import type { GrantItemCode, RecordsByEntity } from "@juso/model";
import { beforeAll, describe, expect, test } from "vitest";
import { parameterFileWords } from "../../apps/cli/src/options/parameter-file-words.ts";
import { filledForm, newInsuredRate } from "../../packages/grant/src/parameters/filled-form.fixture.ts";
import { type ByItem, type Scenario, scenario } from "../../packages/grant/src/scenario.fixture.ts";
import { type SecondResult, secondCalculation } from "../../packages/grant/src/second-calculation.fixture.ts";
import { parameterWorkbook } from "../../packages/parameter-files/src/workbook/parameter-workbook.ts";
import { readParameterWorkbook } from "../../packages/parameter-files/src/workbook/read-parameter-workbook.ts";
import {
  copiedValue,
  typed,
  valuesBefore,
} from "../../packages/parameter-files/src/workbook/typed-workbook.fixture.ts";
import { validateExample } from "./example-folder.ts";

let records: RecordsByEntity;
beforeAll(async () => {
  records = (await validateExample("mihon-city")).records;
});

const kinds = ["application", "change", "report"] as const;

/** What the engine gives, in the form of the second calculation. */
function firstCalculation(
  of: RecordsByEntity,
  kind: CalculationKind,
  fiscalYear: number,
  parameters: ParameterSet,
): SecondResult {
  const result = calculateGrant(grantInputFrom(of, kind, fiscalYear, parameters));
  return {
    lines: Object.fromEntries(result.lines.map(({ amountYen, line }) => [line, amountYen])),
    national: result.payers.national.totalYen,
    prefectural: result.payers.prefectural.totalYen,
    transfers: [result.transfer.firstYen, result.transfer.secondYen],
    municipal: result.municipalYen,
  };
}

test.each<CalculationKind>(kinds)("the city's %s is what the second calculation gives", (kind) => {
  const first = firstCalculation(records, kind, 2025, builtInParameters);
  expect(first).toEqual(secondCalculation(plainCity(kind, {})));
});

describe("the city two years later, with a file of values that a clerk filled in", () => {
  const form = parameterForm(builtInParameters, 2027);
  const files: Record<string, ParameterSet> = {};
  beforeAll(async () => {
    files.JSON = readParameters(builtInParameters, JSON.parse(JSON.stringify(filledForm(form))));
    const blank = await parameterWorkbook(form);
    const values = copiedValue(await valuesBefore(blank), { secondInsuredRate: newInsuredRate });
    // What the city's own cost items are: the sheet of the workbook is filled in as a clerk needs it, and no further.
    const routed = ["communicationWifi", "minorRepair", "hostHonorarium"].map((item) => `costItem.${item}`);
    const bytes = await typed(blank, (place) =>
      routed.includes(place.key) && place.column === "扱い" ? "対象" : values(place),
    );
    const { form: read, ...facts } = await readParameterWorkbook(bytes, "r9.xlsx", parameterFileWords);
    files.workbook = readParameters(builtInParameters, read, facts);
  });

  test.each(["JSON", "workbook"].flatMap((file) => kinds.map((kind) => [file, kind] as const)))(
    "as %s: its %s is what the second calculation gives, with the rate set anew and the rate after five years",
    (file, kind) => {
      const first = firstCalculation(later(2022), kind, 2027, files[file]!);
      const expected = secondCalculation(plainCity(kind, { fiscalYear: 2027, start: 2022, insuredPercent: 26 }));
      expect(first).toEqual(kind === "report" ? withinDecisions(expected) : expected);
      // The comparison would say nothing if the new values made no difference.
      expect(first.lines.N3).not.toBe(secondCalculation(plainCity(kind, {})).lines.N3);
      expect(first.lines["N5-multiAgency"]).not.toBe(secondCalculation(plainCity(kind, {})).lines["N5-multiAgency"]);
    },
  );
});

/** What a payer owes beyond its last decision is not paid: it stays with the municipality. */
function withinDecisions(second: SecondResult): SecondResult {
  const beyond = (["national", "prefectural"] as const).map((payer) => {
    const decisions = (records.grantDecision ?? []).map(({ value }) => value).filter((value) => value.payer === payer);
    const [last] = decisions.toSorted((a, b) => (a.decidedDate < b.decidedDate ? 1 : -1));
    return Math.max(0, second[payer] - last!.amountYen);
  });
  return { ...second, municipal: beyond.reduce((sum, yen) => sum + yen, second.municipal) };
}

/** The records of R7 as those of R9, of a city that began in a year. */
function later(start: number): RecordsByEntity {
  const moved = (value: object): object => {
    const year = "fiscalYear" in value && value.fiscalYear === 2025 ? { fiscalYear: 2027 } : {};
    const began = "programmeStartFiscalYear" in value ? { programmeStartFiscalYear: start } : {};
    return { ...value, ...year, ...began };
  };
  const entities = Object.entries(records).map(([entity, rows]) => [
    entity,
    rows.map((row) => ({ ...row, value: moved(row.value) })),
  ]);
  return Object.fromEntries(entities) as RecordsByEntity;
}

/** The city in plain numbers, read from its records without the engine. */
function plainCity(kind: CalculationKind, changes: Partial<Scenario>): Scenario {
  const field = kind === "report" ? "actualYen" : "plannedYen";
  const values = <E extends keyof RecordsByEntity>(entity: E) => (records[entity] ?? []).map(({ value }) => value);
  const byItem = (lines: readonly { componentCode: string; yen: number }[]): ByItem =>
    Object.fromEntries(
      grantItems.map(({ components, item }) => [
        item,
        lines
          .filter(({ componentCode }) => components.some((component) => component === componentCode))
          .reduce((sum, { yen }) => sum + yen, 0),
      ]),
    );
  const own = values("costLine").filter((line) => line.fundingSource === "juso") as RecordsOf<"costLine">;
  const lines = values("grantLine") as RecordsOf<"grantLine">;
  const pairs = (of: (line: RecordsOf<"grantLine">[number]) => number | undefined): ByItem =>
    Object.fromEntries(lines.flatMap((line) => (of(line) === undefined ? [] : [[line.grantItem, of(line)]])));
  const [setting] = values("grantSetting") as RecordsOf<"grantSetting">;
  return scenario("mihon-city", {
    costs: byItem(own.map((line) => ({ componentCode: line.componentCode, yen: line[field] ?? 0 }))),
    incomes: byItem(
      (values("incomeLine") as RecordsOf<"incomeLine">).map((line) => ({
        componentCode: line.componentCode,
        yen: line[field] ?? 0,
      })),
    ),
    base: pairs((line) => line.baseYearCostYen),
    ceilings: pairs((line) => line.baseAmountYen),
    caps: Object.fromEntries(
      (values("categoryCap") as RecordsOf<"categoryCap">).map((cap) => [
        cap.capCategory,
        [cap.capYen ?? 0, cap.otherProgrammeCostYen ?? 0],
      ]),
    ),
    adjustment: setting?.adjustmentGrantYen ?? 0,
    impacts: (values("impactAmount") as RecordsOf<"impactAmount">).map(
      (impact) => [impact.grantItem as GrantItemCode, impact.impactKind, impact.amountYen] as const,
    ),
    split: "jusoFirst",
    ...changes,
  });
}

type RecordsOf<E extends keyof RecordsByEntity> = NonNullable<RecordsByEntity[E]>[number]["value"][];
