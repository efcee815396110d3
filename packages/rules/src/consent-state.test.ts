import type { Consent, ConsentScopeCode, Row } from "@juso/model";
import { describe, expect, it } from "vitest";
import { isConsentGranted } from "./consent-state.ts";

const given = { consentStatus: "granted", consentDate: "2026-05-10" } as const;
const cases: readonly [string, readonly Partial<Consent>[], string, boolean][] = [
  ["none", [], "2026-05-10", false],
  ["on its own day", [given], "2026-05-10", true],
  ["the day before", [given], "2026-05-09", false],
  ["undated", [{ consentStatus: "granted" }], "2026-05-10", false],
  ["until the day before the withdrawal", [{ ...given, withdrawnDate: "2026-06-01" }], "2026-05-31", true],
  ["from the day of the withdrawal", [{ ...given, withdrawnDate: "2026-06-01" }], "2026-06-01", false],
  [
    "before a withdrawal kept as status",
    [{ ...given, consentStatus: "withdrawn", withdrawnDate: "2026-06-01" }],
    "2026-05-20",
    true,
  ],
  [
    "after a withdrawal of its own record",
    [given, { consentStatus: "withdrawn", withdrawnDate: "2026-06-01" }],
    "2026-06-02",
    false,
  ],
  [
    "refused, then granted",
    [
      { ...given, consentStatus: "refused" },
      { ...given, consentDate: "2026-05-11" },
    ],
    "2026-05-11",
    true,
  ],
  [
    "granted, then refused",
    [given, { ...given, consentStatus: "refused", consentDate: "2026-05-11" }],
    "2026-05-11",
    false,
  ],
  ["same day: the later in the file", [{ ...given, consentStatus: "notObtained" }, given], "2026-05-10", true],
  [
    "file order does not matter otherwise",
    [{ ...given, consentDate: "2026-05-12", consentStatus: "refused" }, given],
    "2026-05-12",
    false,
  ],
  ["for another scope", [{ ...given, consentScopes: ["participation"] }], "2026-05-10", false],
  [
    "a refusal for another scope",
    [given, { ...given, consentStatus: "refused", consentDate: "2026-05-11", consentScopes: ["participation"] }],
    "2026-05-11",
    true,
  ],
];

describe("isConsentGranted", () => {
  it.each(cases)("%s", (_, consents, date, expected) => {
    const scopes: readonly ConsentScopeCode[] = ["meeting", "multiAgency"];
    expect(isConsentGranted(consents.map(row), date, scopes)).toBe(expected);
  });
});

function row(consent: Partial<Consent>, index: number): Row<Consent> {
  const value = { consentId: `K${index}`, caseId: "C1", consentStatus: "unknown", ...consent } as Consent;
  return { value, position: { file: "consent.csv", line: index + 2, row: index + 2 } };
}
