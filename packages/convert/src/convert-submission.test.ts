import { memorySource } from "@juso/model";
import { specVersion } from "@juso/schemas";
import { encodeCp932 } from "@juso/tables";
import { describe, expect, test } from "vitest";
import type { FormName } from "./conversion-forms.ts";
import { convert, standard, submission, textOf } from "./convert.fixture.ts";
import { databaseSources } from "./sqlite/database-sources.ts";

const operator = { operatorId: "OP-1", operatorName: "名", deliveryMode: "direct" };
const grantReceipt = { grantReceiptId: "R-1", amountYen: 0 };

/** A submission with one CSV file. */
function csv(name: string, content: string | Uint8Array) {
  const manifest = {
    specVersion,
    municipalityCode: "992011",
    fiscalYear: 2025,
    level: "p1",
    documents: [{ path: name }],
  };
  return [memorySource("manifest.json", JSON.stringify(manifest)), memorySource(name, content)];
}

describe("the files of a form", () => {
  const tables = { operator: [{ ...operator, x_memo: "a,b" }], grantReceipt: [grantReceipt], staff: [] };

  test("JSON: an array for each table, fields in the order of the standard, one record on a line; an empty table too", async () => {
    const [first] = tables.operator;
    const { files, outcome } = await convert(
      submission({
        ...tables,
        operator: [{ x_memo: first!.x_memo, deliveryMode: "direct", operatorName: "名", operatorId: "OP-1" }],
      }),
      "json",
    );
    expect(outcome.kind).toBe("converted");
    expect(await textOf(files, "operator.json")).toBe(`[\n${JSON.stringify(first)}\n]\n`);
    expect(await textOf(files, "staff.json")).toBe("[]\n");
    expect(JSON.parse(await textOf(files, "manifest.json")).documents).toEqual(
      ["operator", "staff", "grant-receipt"].map((name) => expect.objectContaining({ path: `${name}.json` })),
    );
  });

  test("CSV: keys, a byte order mark, CRLF, quotes where needed, 0 and not blank", async () => {
    const { files } = await convert(submission(tables), "csv");
    expect(await textOf(files, "operator.csv")).toMatch(/^\uFEFFoperatorId,.*,x_memo\r\nOP-1,名,direct,.*"a,b"\r\n$/);
    expect(await textOf(files, "grant-receipt.csv")).toMatch(/\r\nR-1,.*\b0\b.*\r\n$/);
    expect(await textOf(files, "staff.csv")).toMatch(/^\uFEFFstaffId,[^\n]*\r\n$/);
  });

  test.each<FormName>(["json", "jsonl", "csv", "xlsx", "sqlite"])(
    "%s has the same bytes whenever it is made",
    async (to) => {
      const [first, second] = [await convert(submission(tables), to), await convert(submission(tables), to)];
      expect(first.files.length).toBeGreaterThan(0);
      for (const [index, { name, size }] of first.files.entries()) {
        const [a, b] = await Promise.all([first, second].map(({ files }) => files[index]!.slice(0, size + 1)));
        expect([name, Buffer.compare(a!, b!)]).toEqual([name, 0]);
      }
    },
  );

  test("a workbook has the tables that are there, and says what it cannot tell", async () => {
    const { outcome } = await convert(submission(tables, { x_more: 1 }), "xlsx");
    expect(outcome).toMatchObject({ kind: "converted", emptyTables: ["staff"], manifestKeys: ["x_more"] });
  });

  test("only the tables that were named", async () => {
    const { files, outcome } = await convert(submission(tables), "jsonl", { only: new Set(["operator", "case"]) });
    expect(files.map(({ name }) => name).sort()).toEqual(["manifest.json", "operator.jsonl"]);
    expect(outcome).toMatchObject({ rows: new Map([["operator", 1]]) });
    expect(await convert(submission(tables), "json", { only: new Set(["case"]) })).toMatchObject({
      outcome: { kind: "nothing" },
      files: [],
    });
  });
});

test("confidential tables are converted only when they are named", async () => {
  const given = { operator: [operator], supportConference: [{ supportConferenceId: "K1", heldDate: "2025-07-15" }] };
  const { files, outcome } = await convert(submission(given), "jsonl");
  expect(files.map(({ name }) => name).sort()).toEqual(["manifest.json", "operator.jsonl"]);
  expect(outcome).toMatchObject({ kind: "converted", withheld: ["supportConference"] });
  const named = await convert(submission(given), "jsonl", { only: new Set(["supportConference"]) });
  expect(named.files.map(({ name }) => name).sort()).toEqual(["manifest.json", "support-conference.jsonl"]);
  expect(named.outcome).toMatchObject({ withheld: [] });
});

describe("what is kept apart", () => {
  const blanks = {
    operator: [{ ...operator, operatorName: "", x_a: "" }],
    component: [{ componentCode: "ccsLtc", operatorIds: [] }],
  };

  test.each<FormName>(["json", "jsonl", "sqlite"])("empty and absent, in %s", async (to) => {
    const made = await convert(submission(blanks), to);
    expect(made.outcome).toMatchObject({ kind: "converted", emptyValues: 0 });
    const [first] = made.files;
    const sources = to === "sqlite" ? (await databaseSources(first!, standard.profiles)).sources : made.files;
    const { files } = await convert(sources, "json");
    expect(JSON.parse(await textOf(files, "operator.json"))).toEqual(blanks.operator);
    expect(JSON.parse(await textOf(files, "component.json"))).toEqual(blanks.component);
  });

  test.each<FormName>(["csv", "xlsx"])("which %s cannot: it counts them", async (to) => {
    expect((await convert(submission(blanks), to)).outcome).toMatchObject({ kind: "converted", emptyValues: 3 });
  });

  test.each<FormName>(["json", "jsonl", "csv", "xlsx", "sqlite"])(
    "wrong values stay what they are in %s",
    async (to) => {
      const wrong = [
        { costLineId: "CO-1", fiscalYear: 2025, plannedYen: "約223万円", fundingSource: "nanika", actualYen: 0 },
      ];
      const made = await convert(submission({ costLine: wrong }), to);
      expect(made.outcome.kind).toBe("converted");
      const [first] = made.files;
      const sources = to === "sqlite" ? (await databaseSources(first!, standard.profiles)).sources : made.files;
      const { files } = await convert(sources, "json");
      expect(JSON.parse(await textOf(files, "cost-line.json"))).toEqual(wrong);
    },
  );
});

describe("what would be lost is refused with its place", () => {
  const tables = (second: object) => submission({ operator: [operator, second] });

  test.each<[string, object, FormName, string | undefined]>([
    ["a number as a name", { ...operator, operatorName: 5 }, "csv", "operatorName"],
    ["a number as a name", { ...operator, operatorName: 5 }, "sqlite", "operatorName"],
    ["an id that reading would mend", { ...operator, operatorId: "OP-2 " }, "csv", "operatorId"],
    ["only blanks", { ...operator, operatorName: "  " }, "xlsx", "operatorName"],
    ["a field that the standard does not know", { ...operator, colour: "red" }, "csv", "colour"],
    ["a field that the standard does not know", { ...operator, colour: "red" }, "sqlite", "colour"],
    ["a row that looks like a total", { operatorName: "合計" }, "csv", undefined],
    ["a row that looks like a total", { operatorName: "合計" }, "xlsx", undefined],
    ["a control character", { ...operator, operatorName: "a\u0000" }, "csv", "operatorName"],
    ["half a character", { ...operator, operatorName: "\ud842" }, "csv", "operatorName"],
    ["half a character", { ...operator, operatorName: "\ud842" }, "sqlite", "operatorName"],
    ["an own column whose name a table would fold", { ...operator, x_Ａ: "1" }, "csv", "x_Ａ"],
  ])("%s (%j, %s)", async (_, second, to, field) => {
    const { outcome } = await convert(tables(second), to);
    expect(outcome).toMatchObject({ kind: "lost", place: { record: { position: { file: "operator.json", row: 2 } } } });
    if (outcome.kind === "lost") expect(outcome.place.field).toBe(field);
  });

  test.each([
    { ...operator, operatorName: 5 },
    { ...operator, colour: "red" },
    { operatorName: "合計" },
    { operatorName: "\ud842" },
  ])("but JSON holds it: %j", async (second) => {
    const { files, outcome } = await convert(tables(second), "json");
    expect(outcome.kind).toBe("converted");
    expect(JSON.parse(await textOf(files, "operator.json"))[1]).toEqual(second);
  });

  test("own columns that SQLite takes for one", async () => {
    const { outcome } = await convert(tables({ ...operator, x_a: "1", x_A: "2" }), "sqlite");
    expect(outcome).toMatchObject({ kind: "ownColumns", columns: ["x_a", "x_A"] });
  });

  test("an author whom the cover would not name as the manifest does", async () => {
    const { outcome } = await convert(submission({ operator: [operator] }, { author: " 福祉課 " }), "xlsx");
    expect(outcome).toEqual({ kind: "manifestLost", key: "author" });
  });

  test("more values than a workbook takes", async () => {
    const row = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`x_${index}`, "1"]));
    const records = Array.from({ length: 501 }, () => row);
    const { outcome } = await convert(submission({ operator: records }), "xlsx");
    expect(outcome).toMatchObject({ kind: "tooManyValues", values: 1_002_000 });
  });

  test("places that cannot be read, and a submission without a manifest", async () => {
    const unknown = csv("operator.csv", "operatorId,operatorName,deliveryMode,見出し違い\nOP-1,名,direct,値");
    expect((await convert(unknown, "json")).outcome).toMatchObject({
      kind: "unread",
      findings: [{ checkId: "column-known" }],
    });
    const bare = [memorySource("operator.csv", "operatorId,operatorName\nOP-1,名")];
    expect((await convert(bare, "json")).outcome).toMatchObject({
      kind: "unread",
      findings: [{ checkId: "manifest-present" }],
    });
  });
});

describe("CP932", () => {
  const text = "operatorId,operatorName,deliveryMode,x_memo\r\nOP-1,髙﨑①㈱,direct,～\r\nOP-2,𠮷野と塡,direct,〜\r\n";

  test("names the first character that does not fit, where it stands, and counts the values that hold one", async () => {
    const { files, outcome } = await convert(csv("operator.csv", text), "csv", { encoding: "cp932" });
    expect(files).toEqual([]);
    expect(outcome).toMatchObject({ kind: "stranger", character: "𠮷", values: 2, place: { field: "operatorName" } });
    if (outcome.kind !== "stranger") return;
    const { columns, file, line } = outcome.place.record.position;
    expect([file, line, columns?.get("operatorName")]).toEqual(["operator.csv", 3, 1]);
  });

  test("writes what Windows writes", async () => {
    const known = text.split("OP-2")[0]!;
    const { files } = await convert(csv("operator.csv", known), "csv", { encoding: "cp932" });
    const file = files.find(({ name }) => name === "operator.csv")!;
    const bytes = await file.slice(0, file.size);
    const line = new TextDecoder("shift_jis").decode(bytes).split("\r\n")[1];
    expect(line).toMatch(/^OP-1,髙﨑①㈱,direct,.*～$/);
    expect(Buffer.from(bytes).includes(Buffer.from(encodeCp932("髙﨑①㈱")))).toBe(true);
  });
});

describe("what is told beside a conversion", () => {
  test("remarks, files that are no data, and files that the manifest describes otherwise", async () => {
    const documents = [{ path: "operator.csv", sha256: "0".repeat(64) }];
    const manifest = { specVersion, municipalityCode: "992011", fiscalYear: 2025, level: "p1", documents };
    const { outcome } = await convert(
      [
        memorySource("manifest.json", JSON.stringify(manifest)),
        memorySource("operator.csv", "operatorId,operatorName,deliveryMode\nOP-1,名,direct\n※ 令和7年度,,"),
        memorySource("メモ.md", "x"),
      ],
      "json",
    );
    expect(outcome).toMatchObject({
      kind: "converted",
      rows: new Map([["operator", 1]]),
      remarks: [{ checkId: "remark-left-out" }],
      otherFiles: ["メモ.md"],
      changedFiles: ["operator.csv"],
    });
  });
});
