import { describe, expect, test } from "vitest";
import { refusalProblem } from "./refusal-problem.ts";

const missing = "「nothing」が見つかりません。\n";
const heading = "提出物   結果          エラー  警告  お知らせ\n";
const table = `${heading}in       提出できます       0     0         0\nnothing  読めません        －    －        －\n`;
const total = "提出物 2個：提出できるもの 1個、直す必要のあるもの 0個、読めないもの 1個\n";
const validate = ["validate", "in", "nothing"];
const reports = "\n【1/1】 in\n問題は見つかりませんでした。\n";
const unread = "nothing  読めません        －    －        －\n";
const listed =
  "--parameters のファイル「in/3件.json」に、誤りが1件、必須の値の空欄が1件あります。次の箇所を直してください。\n" +
  "  entries[0]: 「x」は使えません。\n  entries[1] 「単価」: 空欄です。\n";
const newFile = "ファイルにない項目は、「juso grant parameters --year 2027」で記入できます。\n";

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
    ["a list of parameters", { args: ["grant"], result: "", notes: listed }],
    ["a list of parameters, and how they are given", { args: ["grant"], result: "", notes: listed + newFile }],
    [
      "a list of missing parameters in English",
      {
        args: ["grant"],
        result: "",
        notes: "The parameters lack 2 values that the calculation of fiscal 2031 needs.\n  a.b: A\n  c.d: C\n",
      },
    ],
    ["reports, a sentence and a table", { args: validate, result: `${table}${total}${reports}`, notes: missing }],
    [
      "a file of them",
      {
        args: validate,
        result: `\ufeff${table}${total}${reports}`.replaceAll("\n", "\r\n"),
        notes: `【1/1】 in：提出できます（エラー0件、警告0件）\n${missing}「out」に書きました。\n`,
      },
    ],
    [
      "nothing but sentences and a table",
      {
        args: [...validate, "--format", "json"],
        result: "",
        notes: `${missing}${missing}${heading}${unread}${unread}提出物 2個：提出できるもの 0個、直す必要のあるもの 0個、読めないもの 2個\n`,
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
    ["a list that counts a line less", { args: ["grant"], result: "", notes: `${listed}  entries[2]: 空欄です。\n` }],
    [
      "a list with a value that breaks its line",
      { args: ["grant"], result: "", notes: listed.replace("「x", "「\nx") },
    ],
    ["a list that counts nothing", { args: ["grant"], result: "", notes: `${missing}  entries[0]: 空欄です。\n` }],
    ["a list with two sentences behind it", { args: ["grant"], result: "", notes: listed + newFile + newFile }],
    ["a result", { args: ["export"], result: "x\n", notes: missing }],
    ["a report and no table", { args: ["validate", "in"], result: reports, notes: missing }],
    ["a report and no table, quietly", { args: ["validate", "in", "--quiet"], result: reports, notes: missing }],
    ["a table that counts a sentence more", { args: validate, result: `${table}${total}${reports}`, notes: "" }],
    [
      "a table that counts a sentence less",
      {
        args: validate,
        result: `${table}${total}${reports}`,
        notes: missing + missing,
      },
    ],
    ["a table that counts a report more", { args: validate, result: table + total, notes: missing }],
    ["a report before the table", { args: validate, result: reports + table + total, notes: missing }],
    [
      "a table that lacks a row",
      { args: validate, result: `${table.replace(unread, "")}${total}${reports}`, notes: missing },
    ],
    ["reports here and the table there", { args: validate, result: reports, notes: `${missing}${table}${total}` }],
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
    ["the table of another command", { args: ["export"], result: `${table}${total}${reports}`, notes: missing }],
  ])("may not be %s", (_, refusal) => {
    expect(refusalProblem(refusal)).toBeTypeOf("string");
  });
});
