import { expect, test } from "vitest";
import type { CellContent } from "../cells/cell-reader.ts";
import { coverAnswer } from "./cover-answers.ts";
import { coverFields } from "./workbook-layout.ts";

function answer(key: string, content: CellContent): unknown {
  const field = coverFields.find((candidate) => candidate.key === key);
  if (field === undefined) throw new Error(key);
  const { value, events } = coverAnswer(field, content, "a.xlsx");
  const told = events.map((event) => {
    if (event.kind !== "finding") throw new Error(event.kind);
    const { checkId, messageId, location, values } = event.finding;
    expect(location).toEqual({ file: "a.xlsx", sheet: "表紙", cell: field.cell });
    if (messageId === "cover" && key === "fiscalYear") expect(values).toEqual({ fiscalYear: value });
    return `${checkId}.${messageId}`;
  });
  return [value, ...told];
}

test.each<[string, CellContent, unknown]>([
  ["fiscalYear", 2025, [2025]],
  ["fiscalYear", "2025", [2025]],
  ["fiscalYear", "令和7年度", [2025, "fiscal-year-converted.cover"]],
  ["fiscalYear", "R7", [2025, "fiscal-year-converted.cover"]],
  ["fiscalYear", "２０２５年度", [2025, "fiscal-year-converted.cover"]],
  ["fiscalYear", new Date("2026-03-31T00:00:00Z"), [2025, "fiscal-year-converted.cover"]],
  ["fiscalYear", new Date("1905-07-17T00:00:00Z"), [2025, "fiscal-year-converted.cover"]],
  ["fiscalYear", "7年度", ["7年度"]],
  ["fiscalYear", new Date(Number.NaN), [""]],
  ["municipalityCode", "011002", ["011002"]],
  ["municipalityCode", "０１１００２ ", ["011002", "code-normalised.cover"]],
  ["level", "p1", ["p1"]],
  ["level", "Ｐ1", ["p1", "code-normalised.cover"]],
  ["author", " 福祉 課　", ["福祉 課"]],
])("%s %j", (key, content, expected) => {
  expect(answer(key, content)).toEqual(expected);
});
