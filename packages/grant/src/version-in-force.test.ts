import type { GrantDecision, GrantDocument } from "@juso/model";
import { expect, test } from "vitest";
import { versionInForce } from "./version-in-force.ts";

const year = { fiscalYear: 2025, payer: "national" } as const;
const decision = { ...year, grantDecisionId: "K1", decidedDate: "2025-07-15", amountYen: 1 };
const decisions: readonly GrantDecision[] = [decision, { ...decision, decidedDate: "2026-02-20" }];
const application = {
  ...year,
  grantDocumentId: "N1",
  documentKind: "application",
  documentDate: "2025-05-30",
} as const;
const documents: readonly GrantDocument[] = [
  { ...application, documentKind: "change", documentDate: "2025-12-19" },
  application,
  { ...application, documentKind: "report", documentDate: "2026-04-09" },
];

test("a version is in force from the decision that rests on it, not from the day it was filed", () => {
  const on = (day: string) => versionInForce(day, { decisions, documents }, year);
  expect(on("2025-07-14")).toBeUndefined();
  expect(on("2025-07-15")).toEqual({ kind: "application", changeVersion: 0, isLatest: false });
  expect(on("2026-01-05")).toEqual({ kind: "application", changeVersion: 0, isLatest: false });
  expect(on("2026-02-20")).toEqual({ kind: "change", changeVersion: 1, isLatest: true });
});

test("without its days nothing is known", () => {
  const { documentDate: _, ...undated } = application;
  expect(versionInForce("2026-04-01", { decisions, documents: [undated] }, year)).toBeUndefined();
  expect(versionInForce("2026-04-01", { decisions, documents }, { ...year, payer: "prefectural" })).toBeUndefined();
});
