import { builtInParameters, type CalculationKind, calculateGrant, grantInputFrom, grantItems } from "@juso/grant";
import type { GrantItemCode, RecordsByEntity } from "@juso/model";
import { beforeAll, expect, test } from "vitest";
import { type ByItem, type Scenario, scenario } from "../../packages/grant/src/scenario.fixture.ts";
import { secondCalculation } from "../../packages/grant/src/second-calculation.fixture.ts";
import { validateExample } from "./example-folder.ts";

let records: RecordsByEntity;
beforeAll(async () => {
  records = (await validateExample("mihon-city")).records;
});

test.each<CalculationKind>(["change", "report"])("the city's %s is what the second calculation gives", (kind) => {
  const result = calculateGrant(grantInputFrom(records, kind, 2025, builtInParameters));
  const second = secondCalculation(plainCity(kind));
  expect(Object.fromEntries(result.lines.map(({ amountYen, line }) => [line, amountYen]))).toMatchObject(second.lines);
  expect([result.payers.national.totalYen, result.payers.prefectural.totalYen]).toEqual([
    second.national,
    second.prefectural,
  ]);
  expect([result.transfer.firstYen, result.transfer.secondYen]).toEqual(second.transfers);
});

/** The city in plain numbers, read from its records without the engine. */
function plainCity(kind: CalculationKind): Scenario {
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
  });
}

type RecordsOf<E extends keyof RecordsByEntity> = NonNullable<RecordsByEntity[E]>[number]["value"][];
