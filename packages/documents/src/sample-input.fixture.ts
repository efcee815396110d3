import { builtInParameters, calculateGrant, grantInputFrom, type ParameterSet } from "@juso/grant";
import type { DocumentKindCode, PayerCode, RecordsByEntity } from "@juso/model";
import { grantDocumentInput } from "./document-input.ts";
import { earlierVersion } from "./forms/comparisons/earlier-version.ts";
import type { GrantDocumentInput } from "./forms/form-input.ts";
import { documentKind } from "./kinds/document-kinds.ts";
import { sampleRecords } from "./sample-records.fixture.ts";

/** The input of a document for the sample city, from its records through the engine. */
export function sampleInput(
  kind: DocumentKindCode,
  payer: PayerCode,
  records: RecordsByEntity = sampleRecords(),
  parameters: ParameterSet = builtInParameters,
): GrantDocumentInput {
  const { calculation, comparesVersions } = documentKind(kind)!;
  return grantDocumentInput({
    kind,
    payer,
    result: calculateGrant(grantInputFrom(records, calculation, 2025, parameters)),
    ...(comparesVersions ? { before: earlierVersion("当初", sampleInput("application", payer), undefined) } : {}),
    records,
    parameters,
    indicators: [
      { code: "CS-01", title: "包括的相談支援 相談受付件数", unit: "件", value: 1_234, target: 1_200, status: "報告" },
      { code: "MT-01", title: "重層的支援会議 開催回数", unit: "回", value: null, target: null, status: "未報告" },
    ],
    provenance: {
      toolVersion: "0.1.0",
      standardVersion: "1.0.0",
      ruleSetHash: "a".repeat(64),
      inputs: [{ path: "cost-line.csv", sha256: "b".repeat(64) }],
      asOf: "2026-04-08",
      isSample: true,
    },
  });
}
