import type { PropertyItem } from "@juso/model";
import { describe, expect, it } from "vitest";
import { builtInParameters } from "../parameters/built-in-parameters.ts";
import { propertyLedger } from "./property-ledger.ts";

function item(propertyItemId: string, unitPriceYen: number, fields: Partial<PropertyItem> = {}): PropertyItem {
  return {
    propertyItemId,
    itemName: "送迎車",
    componentCode: "commPoor",
    acquiredDate: "2025-07-01",
    unitPriceYen,
    quantity: 1,
    ...fields,
  };
}

describe("ledger of property", () => {
  it("takes items from 500,000 yen a piece", () => {
    const rows = propertyLedger(
      [item("a", 499_999, { quantity: 10 }), item("b", 500_000), item("c", 500_001)],
      builtInParameters,
    );
    expect(rows.map((row) => row.item.propertyItemId)).toEqual(["b", "c"]);
  });

  it.each([
    ["2025-07-01", 5, "2030-06-30"],
    ["2024-02-29", 5, "2029-02-28"],
    ["2025-04-01", 0, "2025-03-31"],
    ["2025-03-01", 3, "2028-02-29"],
  ])("acquired on %s with %d years is restricted until %s", (acquiredDate, restrictionYears, until) => {
    expect(
      propertyLedger([item("a", 600_000, { acquiredDate, restrictionYears })], builtInParameters)[0]
        ?.restrictedUntilDate,
    ).toBe(until);
  });

  it("knows no end when the period is blank", () => {
    expect(propertyLedger([item("a", 600_000)], builtInParameters)[0]?.restrictedUntilDate).toBeNull();
  });

  it("orders by date, then id, and multiplies by the quantity", () => {
    const rows = propertyLedger(
      [item("b", 600_000), item("a", 600_000, { quantity: 3 }), item("c", 600_000, { acquiredDate: "2020-05-01" })],
      builtInParameters,
    );
    expect(rows.map((row) => [row.item.propertyItemId, row.totalYen])).toEqual([
      ["c", 600_000],
      ["a", 1_800_000],
      ["b", 600_000],
    ]);
  });
});
