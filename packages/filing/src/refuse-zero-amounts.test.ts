import { builtInParameters, calculateGrant, type GrantResult, grantInputFrom } from "@juso/grant";
import { JusoError, type RecordsByEntity } from "@juso/model";
import { expect, test } from "vitest";
import { refuseZeroAmounts } from "./refuse-zero-amounts.ts";

const fiscalYear = 2025;
const position = { file: "x.csv", line: 2, row: 2 };

function resultOf(planned: readonly number[], baseYearCosts: readonly (number | undefined)[]): GrantResult {
  const components = ["ccsLtc", "ccsDisability"] as const;
  const items = ["ltcCenter", "disabilityConsultation"] as const;
  const records: RecordsByEntity = {
    municipality: [
      {
        value: {
          municipalityCode: "999016",
          municipalityName: "見本市",
          municipalityKind: "city",
          prefectureName: "見本県",
          programmeStartFiscalYear: 2023,
        } as never,
        position,
      },
    ],
    costLine: planned.map((plannedYen, index) => ({
      value: {
        fiscalYear,
        costLineId: `C-${index}`,
        componentCode: components[index] ?? "ccsLtc",
        expenseCategory: "outsourcing",
        fundingSource: "juso",
        plannedYen,
      } as never,
      position,
    })),
    grantLine: baseYearCosts.map((yen, index) => ({
      value: {
        fiscalYear,
        grantItem: items[index] ?? "ltcCenter",
        ...(yen === undefined ? {} : { baseYearCostYen: yen }),
      },
      position,
    })),
    grantSetting: [
      {
        value: {
          fiscalYear,
          costBaseMethod: "apportionment",
          incomeDeductionMethod: "beforeApportionment",
          capSplitMethod: "proportional",
          settlementCapMethod: "total",
        },
        position,
      },
    ],
  };
  return calculateGrant(grantInputFrom(records, "application", fiscalYear, builtInParameters));
}

function refusal(result: GrantResult): JusoError | undefined {
  try {
    refuseZeroAmounts(result);
    return undefined;
  } catch (error) {
    return error as JusoError;
  }
}

test("costs that no base-year cost apportions are refused, with the block and the year named", () => {
  const error = refusal(resultOf([1_000_000, 2_000_000], [undefined, undefined]));
  expect(error).toBeInstanceOf(JusoError);
  expect(error?.code).toBe("data-not-accepted");
  expect(error?.text.ja).toMatch(/「包括的相談支援事業」.*2021年度/);
});

test("a submission without any cost is refused", () => {
  expect(refusal(resultOf([], [1_000_000]))?.code).toBe("data-not-accepted");
  expect(refusal(resultOf([0, 0], [1_000_000]))?.code).toBe("data-not-accepted");
});

test("a single gap beside given values is not refused", () => {
  expect(refusal(resultOf([1_000_000, 2_000_000], [1_000_000, undefined]))).toBeUndefined();
});
