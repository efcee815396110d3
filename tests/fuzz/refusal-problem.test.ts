import { describe, expect, test } from "vitest";
import { refusalProblem } from "./refusal-problem.ts";

const missing = "「nothing」が見つかりません。\n";
const table = "提出物   結果          エラー  警告  お知らせ\nin       提出できます       0     0         0\n";
const total = "提出物 2個：提出できるもの 1個、直す必要のあるもの 0個、読めないもの 1個\n";
const validate = ["validate", "in", "nothing"];
const reports = "【1/1】 in\n問題は見つかりませんでした。\n\n";

describe("what a command leaves that ends with 2", () => {
  test.each([
    ["one sentence", { args: ["export"], result: "", notes: missing }],
    [
      "a sentence behind the files beside a submission",
      {
        args: ["indicators"],
        result: "",
        notes: `次のファイルはどの提出物にも入らないため、読んでいません：a\n${missing}`,
      },
    ],
    ["how options are meant", { args: ["rules"], result: "", notes: "x\n使い方 / Usage:\n" }],
    ["reports, a sentence and a table", { args: validate, result: `${reports}${table}${total}`, notes: missing }],
    [
      "a file of them",
      {
        args: validate,
        result: `\ufeff${reports}${table}${total}`.replaceAll("\n", "\r\n"),
        notes: `${missing}「out」に書きました。\n`,
      },
    ],
    [
      "nothing but sentences and a table",
      {
        args: [...validate, "--format", "json"],
        result: "",
        notes: `${missing}${missing}${table}提出物 2個：提出できるもの 0個、直す必要のあるもの 0個、読めないもの 2個\n`,
      },
    ],
    ["nothing but sentences, quietly", { args: [...validate, "--quiet"], result: "", notes: missing + missing }],
  ])("may be %s", (_, refusal) => {
    expect(refusalProblem(refusal)).toBeUndefined();
  });

  test.each([
    ["silence", { args: ["export"], result: "", notes: "" }],
    ["two sentences", { args: ["export"], result: "", notes: missing + missing }],
    ["two sentences of a validation without a table", { args: validate, result: "", notes: missing + missing }],
    ["a result", { args: ["export"], result: "x\n", notes: missing }],
    ["a report and no table", { args: ["validate", "in"], result: reports, notes: missing }],
    ["a report and no table, quietly", { args: ["validate", "in", "--quiet"], result: reports, notes: missing }],
    ["a table that counts a sentence more", { args: validate, result: `${reports}${table}${total}`, notes: "" }],
    [
      "a table that counts a sentence less",
      {
        args: validate,
        result: `${reports}${table}${total}`,
        notes: missing + missing,
      },
    ],
    ["a table that counts a report more", { args: validate, result: table + total, notes: missing }],
    [
      "a table that does not add up",
      {
        args: validate,
        result: `${reports}${table}${total.replace("2個", "3個")}`,
        notes: missing,
      },
    ],
    [
      "a line that is no report",
      {
        args: validate,
        result: '{"a":1}\n',
        notes: `${missing}${table}${total}`,
      },
    ],
    ["the table of another command", { args: ["export"], result: `${reports}${table}${total}`, notes: missing }],
  ])("may not be %s", (_, refusal) => {
    expect(refusalProblem(refusal)).toBeTypeOf("string");
  });
});
