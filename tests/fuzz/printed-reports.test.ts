import { jsonReportLine } from "@juso/reporters";
import { validate } from "@juso/validator";
import { expect, test } from "vitest";
import { printedReportsProblem } from "./printed-reports.ts";

const args = ["validate", "in", "--format", "json"];
const report = jsonReportLine((await validate([], { asOf: "2026-04-01" })).report);
const table =
  "提出物   結果                エラー  警告  お知らせ\nin       直す必要があります       1     0         0\nin/提出  直す必要があります       2     0         0\n提出物 2個：提出できるもの 0個、直す必要のあるもの 2個\n";

test.each([
  ["one report", { args, result: report, notes: "" }],
  ["a report for each of several submissions", { args, result: report + report, notes: table }],
  ["several without a word", { args: [...args, "--quiet"], result: report + report, notes: "" }],
])("may be %s", (_, printed) => {
  expect(printedReportsProblem(printed)).toBeUndefined();
});

test.each([
  ["nothing", { args, result: "", notes: "" }],
  ["a sentence", { args, result: "提出できます。\n", notes: "" }],
  ["another object", { args, result: "{}\n", notes: "" }],
  ["several without a table", { args, result: report + report, notes: "" }],
  ["fewer than the table counts", { args, result: report, notes: table }],
  ["more than the table counts", { args, result: report + report + report, notes: table }],
  ["a broken line among them", { args, result: `${report}{"a":\n`, notes: table }],
  ["a broken line without a word", { args: [...args, "--quiet"], result: `${report}{"a":\n`, notes: "" }],
])("may not be %s", (_, printed) => {
  expect(printedReportsProblem(printed)).toBeTypeOf("string");
});
