import type { Row } from "@juso/model";
import { describe, expect, it } from "vitest";
import { calculateGrant } from "./calculate-grant.ts";
import { grantInputFrom } from "./grant-input.ts";
import { builtInParameters } from "./parameters/built-in-parameters.ts";
import { costLine, decision, exampleCity, exampleInput, exampleSetting, receipt } from "./worked-example.fixture.ts";

function rows<T>(values: readonly T[]): readonly Row<T>[] {
  return values.map((value, index) => ({ value, position: { file: "x.csv", line: index + 2, row: index + 2 } }));
}

const example = exampleInput();
const records = {
  municipality: rows([exampleCity]),
  costLine: rows([...example.costLines, costLine("ccsLtc", 5, { costLineId: "old", fiscalYear: 2024 })]),
  incomeLine: rows(example.incomeLines),
  grantLine: rows(example.grantLines),
  grantSetting: rows([{ ...exampleSetting, fiscalYear: 2024 }, exampleSetting]),
  categoryCap: rows(example.caps),
} as const;

describe("input from records", () => {
  it("takes the records of the year", () => {
    const input = grantInputFrom(records, "application", 2025, builtInParameters);
    expect(input.costLines.map((line) => line.costLineId)).not.toContain("old");
    expect(calculateGrant(input).payers.national.totalYen).toBe(123_035_996);
  });

  it("reads actual amounts for a report and planned ones otherwise", () => {
    const lines = example.costLines.map((line) => ({ ...line, plannedYen: 1_000, plannedEligibleYen: 1_000 }));
    const changed = { ...records, costLine: rows(lines) };
    const net = (kind: "application" | "change" | "report"): number =>
      calculateGrant(grantInputFrom(changed, kind, 2025, builtInParameters)).blocks[2]?.netCostYen ?? 0;
    expect([net("application"), net("change"), net("report")]).toEqual([3_000, 3_000, 24_683_500]);
  });

  it("knows no decision and no receipt that is later than the document", () => {
    const document = { grantDocumentId: "d", fiscalYear: 2025, payer: "national", documentDate: "2025-12-19" } as const;
    const dated = {
      ...records,
      grantDocument: rows([{ ...document, documentKind: "change" as const }]),
      grantDecision: rows([
        decision("national", 1, { decidedDate: "2025-07-15" }),
        decision("national", 2, { decidedDate: "2026-02-20" }),
        decision("prefectural", 3, { decidedDate: "2026-02-20" }),
      ]),
      grantReceipt: rows([
        { ...receipt("national", 4), receivedDate: "2025-12-19" },
        { ...receipt("national", 5), receivedDate: "2025-12-20" },
      ]),
    };
    const amounts = (kind: "change" | "report", dates?: Parameters<typeof grantInputFrom>[4]) => {
      const { decisions, receipts } = grantInputFrom(dated, kind, 2025, builtInParameters, dates);
      return [...decisions, ...receipts].map(({ amountYen }) => amountYen);
    };
    expect(amounts("change")).toEqual([1, 3, 4]);
    expect(amounts("report")).toEqual([1, 2, 3, 4, 5]);
    expect(amounts("report", { national: "2025-01-01" })).toEqual([3]);
  });

  it("needs one municipality and a setting of the year", () => {
    const refused = expect.objectContaining({ code: "data-not-accepted" });
    expect(() => grantInputFrom({ ...records, municipality: [] }, "application", 2025, builtInParameters)).toThrowError(
      refused,
    );
    expect(() =>
      grantInputFrom(
        { ...records, municipality: rows([exampleCity, exampleCity]) },
        "application",
        2025,
        builtInParameters,
      ),
    ).toThrowError(refused);
    expect(() => grantInputFrom(records, "application", 2023, builtInParameters)).toThrowError(refused);
  });
});
