import { csvText } from "@juso/model";

/** Values of case records that were put where none may be. No file that a prefecture makes may hold any of them. */
export const plantedValues = {
  caseId: "CASE-PLANTED-7741",
  personName: "植付　秘子",
  note: "植え付けた相談の内容",
} as const;

/** A table of cases, as a municipality keeps it. */
export function plantedCaseCsv(): string {
  return csvText([
    ["caseId", "openedDate", "acceptedDate", "x_memo"],
    [plantedValues.caseId, "2025-05-12", "2025-05-13", plantedValues.note],
  ]);
}
