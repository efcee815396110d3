import type { FormBlock, FormSheet, Paper } from "./model/paper.ts";

/** A paper for tests: one sheet that holds these blocks. */
export function samplePaper(...blocks: readonly FormBlock[]): Paper {
  const sheet: FormSheet = { name: "紙", isCover: false, orientation: "portrait", grid: [40, 10, 50], blocks };
  return {
    title: "紙",
    fileStem: "paper",
    provenance: {
      toolVersion: "0.1.0",
      standardVersion: "1.0.0",
      ruleSetHash: "a".repeat(64),
      inputs: [{ path: "cost-line.csv", sha256: "b".repeat(64) }],
      asOf: "2026-04-08",
      isSample: false,
    },
    sheets: [sheet],
  };
}
