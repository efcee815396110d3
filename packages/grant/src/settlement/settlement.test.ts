import type { GrantDecision } from "@juso/model";
import { describe, expect, it } from "vitest";
import { calculateGrant } from "../calculate-grant.ts";
import type { GrantInput } from "../grant-input.ts";
import type { GrantResult } from "../result.ts";
import { decision, exampleActualCosts, exampleInput, exampleSetting, receipt } from "../worked-example.fixture.ts";

const perLine = { ...exampleSetting, settlementCapMethod: "perLine" } as const;

function report(fields: Partial<GrantInput>): GrantResult {
  return calculateGrant(
    exampleInput({ documentKind: "report", costLines: exampleActualCosts, incomeLines: [], ...fields }),
  );
}

function codes(result: GrantResult, about: string): readonly string[] {
  return result.notices.filter((notice) => notice.about === about).map((notice) => notice.code);
}

describe("settlement", () => {
  it.each([
    ["a yen above what is required", 121_848_238, 121_848_237],
    ["what is required", 121_848_237, 121_848_237],
    ["a yen below what is required", 121_848_236, 121_848_236],
    ["nothing", 0, 0],
  ])("never exceeds a decision of %s", (_name, decided, determined) => {
    const { settlement } = report({
      decisions: [decision("national", decided)],
      receipts: [receipt("national", 100_000_000)],
    }).payers.national;
    expect(settlement).toEqual({
      decidedYen: decided,
      determinedYen: determined,
      receivedYen: 100_000_000,
      differenceYen: 100_000_000 - determined,
    });
  });

  it("is short when less was received: the difference is negative", () => {
    const { settlement } = report({
      decisions: [decision("national", 123_035_996)],
      receipts: [receipt("national", 100_000_000)],
    }).payers.national;
    expect(settlement?.differenceYen).toBe(-21_848_237);
  });

  it("adds up the receipts of the payer and year only", () => {
    const receipts = [
      receipt("national", 10),
      receipt("national", 20, { grantReceiptId: "n2" }),
      receipt("prefectural", 400),
      receipt("national", 8_000, { grantReceiptId: "n3", fiscalYear: 2024 }),
    ];
    const { national, prefectural } = report({
      decisions: [decision("national", 1_000), decision("prefectural", 1_000)],
      receipts,
    }).payers;
    expect([national.settlement?.receivedYen, prefectural.settlement?.receivedYen]).toEqual([30, 400]);
  });

  it("says that there is no decision and settles nothing: blank is not 0", () => {
    const result = report({ receipts: [receipt("national", 5)] });
    expect(result.payers.national.settlement).toBeUndefined();
    expect(codes(result, "national")).toContain("decisionMissing");
  });

  it("says that there is no receipt and compares nothing: blank is not 0", () => {
    const result = report({ decisions: [decision("national", 123_035_996)] });
    expect(result.payers.national.settlement).toMatchObject({ receivedYen: null, differenceYen: null });
    expect(codes(result, "national")).toContain("receiptMissing");
  });

  it("uses the later decision: a change replaces the first", () => {
    const decisions = [
      decision("national", 123_035_996),
      decision("national", 120_000_000, { grantDecisionId: "change", decidedDate: "2026-02-01" }),
    ];
    expect(report({ decisions }).payers.national.settlement?.decidedYen).toBe(120_000_000);
    expect(report({ decisions: decisions.toReversed() }).payers.national.settlement?.decidedYen).toBe(120_000_000);
  });

  it("lets later decisions of lines replace an older total", () => {
    const lines = report({}).lines.filter((line) => line.payer === "national");
    const decisions: GrantDecision[] = [
      decision("national", 123_035_996),
      ...lines.map((line) =>
        decision("national", line.amountYen - (line.line === "N4" ? 1_000 : 0), {
          grantLineCode: line.line,
          decidedDate: "2026-02-01",
        }),
      ),
    ];
    const result = report({ decisions, setting: perLine });
    expect(result.payers.national.settlement).toMatchObject({ decidedYen: 121_847_237, determinedYen: 121_847_237 });
  });

  it("says so when the total and the lines differ", () => {
    const decisions = [decision("national", 500), decision("national", 400, { grantLineCode: "N1" })];
    expect(codes(report({ decisions }), "national")).toContain("decisionsDiffer");
  });

  it("falls back to the total when a line has no decision", () => {
    const decisions = [decision("national", 121_000_000), decision("national", 1_000, { grantLineCode: "N1" })];
    const result = report({ decisions, setting: perLine });
    expect(result.payers.national.settlement?.determinedYen).toBe(121_000_000);
    expect(codes(result, "national")).toContain("lineDecisionMissing");
  });

  it("explains the determined amount line by line", () => {
    const lines = report({}).lines;
    const decisions = lines.map((line) =>
      decision(line.payer, Math.max(0, line.amountYen - 1_000), { grantLineCode: line.line }),
    );
    const result = report({ decisions, setting: perLine });
    const ids = result.steps.map((step) => step.id);
    const { operands } = result.steps.find((step) => step.id === "determined.national")!;
    expect(operands).toContain("determined.N3");
    expect(operands.every((operand) => ids.includes(operand))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(result.steps.find((step) => step.id === "determined.N3")?.yen).toBe(49_264_460);
  });

  it("bounds the sum of the lines by the total decision as well", () => {
    const lines = report({}).lines.filter((line) => line.payer === "national");
    const decisions = [
      ...lines.map((line) => decision("national", line.amountYen, { grantLineCode: line.line })),
      decision("national", 100_000_000, { grantDecisionId: "total" }),
    ];
    expect(report({ decisions, setting: perLine }).payers.national.settlement?.determinedYen).toBe(100_000_000);
  });

  it("leaves to the municipality what is not paid", () => {
    const full = report({ decisions: [decision("national", 123_035_996), decision("prefectural", 53_911_784)] });
    const capped = report({ decisions: [decision("national", 121_000_000), decision("prefectural", 53_911_784)] });
    expect(full.municipalYen).toBe(63_685_462);
    expect(capped.municipalYen - full.municipalYen).toBe(848_237);
  });
});

describe("change application", () => {
  it("compares what is required now with what was decided", () => {
    const result = calculateGrant(
      exampleInput({
        documentKind: "change",
        decisions: [decision("national", 120_000_000), decision("prefectural", 54_000_000)],
      }),
    );
    expect(result.payers.national.change).toEqual({
      decidedYen: 120_000_000,
      requiredYen: 123_035_996,
      differenceYen: 3_035_996,
    });
    expect(result.payers.prefectural.change?.differenceYen).toBe(-88_216);
  });

  it("shows the decision of each line, null where there is none", () => {
    const result = calculateGrant(
      exampleInput({ documentKind: "change", decisions: [decision("national", 1_900_000, { grantLineCode: "N1" })] }),
    );
    expect(result.lines.find((line) => line.line === "N1")?.decidedYen).toBe(1_900_000);
    expect(result.lines.find((line) => line.line === "N4")?.decidedYen).toBeNull();
  });

  it("compares nothing without a decision", () => {
    const result = calculateGrant(exampleInput({ documentKind: "change" }));
    expect(result.payers.national.change).toBeUndefined();
    expect(codes(result, "national")).toContain("decisionMissing");
  });
});
