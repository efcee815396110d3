import type { CheckDefinition, Finding } from "@juso/model";

/** A finding for tests. */
export function sampleFinding(change: Partial<Finding> = {}): Finding {
  return {
    checkId: "case-number-format",
    messageId: "wrong",
    location: { file: "case.csv", line: 2, column: 1 },
    data: { limit: 3 },
    values: { value: "山田" },
    isPersonal: true,
    ...change,
  };
}

/** The check that `sampleFinding` belongs to. */
export const sampleCheck: CheckDefinition = {
  id: "case-number-format",
  since: "0.1.0",
  severity: "error",
  blocking: true,
  whoFixes: "municipality",
  requirements: [],
  citations: [{ document: "juso", section: "1" }],
  title: { ja: "番号の形", en: "Form of the number" },
  messages: {
    wrong: {
      text: { ja: "値は「{value}」、上限は{limit}です。", en: "{value}, at most {limit}." },
      fix: { ja: "{limit}以下にしてください。", en: "Use {limit} or less." },
    },
  },
};
