import { memorySource } from "@juso/model";
import { describe, expect, test } from "vitest";
import { readAll } from "./reading.fixture.ts";

const header = "ケースID,ケース開始日,性別,課題と背景要因,訪問回数,時間,終結,備考";
const csv = (text: string) => [memorySource("case.csv", text)];

describe("tables", () => {
  test("every kind of field is converted, and blank is absent", async () => {
    const { values, findings, inputs } = await readAll(
      csv(`\uFEFF${header}\r\nC1,2025-04-01,女性,poverty;介護,0,1.5,はい, 前の空白\r\nC2,2025-04-02,,,,,,\r\n`),
    );
    expect(findings).toEqual([]);
    expect(values).toEqual([
      {
        caseId: "C1",
        openedDate: "2025-04-01",
        sex: "female",
        backgroundFactors: ["poverty", "care"],
        visits: 0,
        hours: 1.5,
        isClosed: true,
        note: " 前の空白",
      },
      { caseId: "C2", openedDate: "2025-04-02" },
    ]);
    expect(inputs).toEqual([
      expect.objectContaining({ path: "case.csv", encoding: "UTF-8 (BOM)", entity: "case", records: 2 }),
    ]);
  });

  test("lines and rows differ behind a quoted newline; blank rows are counted and give nothing", async () => {
    const { records } = await readAll(csv('caseId,openedDate,note\nC1,2025-04-01,"a\nb"\n\n,,\nC2,2025-04-02,\n'));
    expect(records.map(({ position }) => [position.line, position.row])).toEqual([
      [2, 2],
      [6, 5],
    ]);
    expect(records[0]?.position.columns?.get("note")).toBe(2);
    expect(records[0]?.value.note).toBe("a\nb");
  });

  test.each([
    ["case.csv", (own: string) => `caseId,x_a\nC1,${own}`],
    ["case.json", (own: string) => JSON.stringify([{ caseId: "C1", x_a: own }])],
  ])("of long texts of own columns in %s the beginning is kept, or all when asked for", async (name, text) => {
    const own = "長".repeat(300);
    const read = async (rest: object) =>
      (await readAll([memorySource(name, text(own))], rest)).records.map(({ echo }) => echo?.x_a);
    expect(await read({})).toEqual([`${"長".repeat(200)}…`]);
    expect(await read({ limits: { ownTextLength: Number.POSITIVE_INFINITY } })).toEqual([own]);
  });

  test("Japanese labels and keys, any order, other widths; own columns are echoed", async () => {
    const { values, findings, records } = await readAll(csv("x_staff,openedDate,ｹｰｽID\n田中,2025-04-01,C1\n"));
    expect(findings).toEqual([]);
    expect(values).toEqual([{ openedDate: "2025-04-01", caseId: "C1" }]);
    expect(records[0]?.echo).toEqual({ x_staff: "田中" });
  });

  test("unknown, duplicate and missing columns are one finding each, and the missing ones are marked", async () => {
    const { findings, ids, records } = await readAll(csv("ケースID,性別,性別,年令,備孝\nC1,男性,女性,40,x\nC2,,,,\n"));
    expect(ids).toEqual([
      "column-unique.duplicate",
      "column-known.unknown",
      "column-known.unknownNear",
      "column-present.missing",
    ]);
    expect(findings.map(({ location }) => location.cell)).toEqual(["C1", "D1", "E1", undefined]);
    expect(findings[2]?.data.suggestion).toBe("備考");
    expect(findings[3]?.location.field).toBe("openedDate");
    expect(records.map(({ value, position }) => [value, [...(position.missingFields ?? [])]])).toEqual([
      [{ caseId: "C1", sex: "male" }, ["openedDate"]],
      [{ caseId: "C2" }, ["openedDate"]],
    ]);
  });

  test("a table without a header is one finding", async () => {
    const { ids, records } = await readAll(csv("令和7年度 支援ケース一覧\nC1,2025-04-01\n"));
    expect(ids).toEqual(["header-present.missing"]);
    expect(records).toEqual([]);
  });

  test("surplus cells, and values under an empty header", async () => {
    const { findings, ids, values } = await readAll(
      csv("caseId,openedDate,,note\nC1,2025-04-01,5,n,too,far\nC2,2025-04-02\nC3,2025-04-03,,,,\n"),
    );
    expect(ids).toEqual(["record-width.tooWide", "column-known.blank"]);
    expect(findings[1]?.location.cell).toBe("C2");
    expect(findings[0]).toMatchObject({ location: { line: 2, cell: "E2" }, data: { expected: 4, found: 6 } });
    expect(values).toHaveLength(3);
  });

  test("what cannot be converted stays text, for the structure check", async () => {
    const { values, ids } = await readAll(csv(`${header}\nC1,来年,男,poverty;?,約5,1.5.1,多分,\n`));
    expect(ids).toEqual([]);
    expect(values[0]).toEqual({
      caseId: "C1",
      openedDate: "来年",
      sex: "男",
      backgroundFactors: ["poverty", "?"],
      visits: "約5",
      hours: "1.5.1",
      isClosed: "多分",
    });
  });

  test("readings of dates, numbers and codes are told once for each column, with a count", async () => {
    const { findings, ids, values } = await readAll(
      csv(`${header}\nC1,R7.4.1,男性,ＤＶ・虐待;介護,３,,○,\nC2,2025/4/2, 女性 ,DV・虐待,"1,000",,×,\n`),
    );
    expect(values).toEqual([
      {
        caseId: "C1",
        openedDate: "2025-04-01",
        sex: "male",
        backgroundFactors: ["dv", "care"],
        visits: 3,
        isClosed: true,
      },
      {
        caseId: "C2",
        openedDate: "2025-04-02",
        sex: "female",
        backgroundFactors: ["dv"],
        visits: 1000,
        isClosed: false,
      },
    ]);
    expect(ids).toEqual([
      "date-converted.converted",
      "code-normalised.normalised",
      "code-normalised.normalised",
      "number-normalised.normalised",
      "boolean-converted.converted",
    ]);
    expect(findings.map(({ location, data }) => [location.cell, location.recordId, data.count])).toEqual([
      ["B2", "C1", 2],
      ["C3", "C2", 1],
      ["D3", "C2", 1],
      ["E2", "C1", 2],
      ["G2", "C1", 2],
    ]);
  });

  test("a date outside its era is an error that names the right form, hidden with personal values", async () => {
    const { findings, values } = await readAll(csv("caseId,openedDate\nC1,平成31年5月1日\n"));
    expect(findings).toMatchObject([
      {
        checkId: "date-era-valid",
        location: { cell: "B2", field: "openedDate", recordId: "C1" },
        data: { era: "平成", to: "2019-04-30" },
        values: { japanese: "令和元年5月1日", iso: "2019-05-01" },
        isPersonal: true,
      },
    ]);
    expect(values).toEqual([{ caseId: "C1", openedDate: "2019-05-01" }]);
  });

  test("a broken quote costs one record and is placed on its line", async () => {
    const { findings, ids, values } = await readAll(csv('caseId,openedDate\nC1,"2025-04-01\nC2,2025-04-02\n'));
    expect(ids).toEqual(["quote-closed.open"]);
    expect(findings[0]?.location).toEqual({ file: "case.csv", line: 2 });
    expect(values).toEqual([{ caseId: "C2", openedDate: "2025-04-02" }]);
  });

  test("a calculation error of Excel is one finding and is not missing besides", async () => {
    const { ids, records } = await readAll(csv("caseId,openedDate\nC1,#REF!\n"));
    expect(ids).toEqual(["cell-without-error.error"]);
    expect([...(records[0]?.position.missingFields ?? [])]).toEqual(["openedDate"]);
  });
});

describe("JSON", () => {
  test.each([1, 7, 65_536])("an array: lines, pointers, echo, null (pieces of %i)", async (pieceLength) => {
    const text =
      '[\n  {"caseId":"C1","openedDate":"2025-04-01","x_no":7,"sex":null},\n\n  {"caseId":"{\\"]\\n",\n "visits":3}\n]\n';
    const { records, findings } = await readAll([memorySource("case.json", text, pieceLength)]);
    expect(findings).toEqual([]);
    expect(
      records.map(({ value, position, echo }) => [value, position.line, position.row, position.pointer, echo]),
    ).toEqual([
      [{ caseId: "C1", openedDate: "2025-04-01" }, 2, 1, "/0", { x_no: "7" }],
      [{ caseId: '{"]\n', visits: 3 }, 4, 2, "/1", undefined],
    ]);
  });

  test.each([1, 9, 65_536])("JSON Lines (pieces of %i)", async (pieceLength) => {
    const text = '{"caseId":"C1"}\r\n\r\n{"caseId":"C2"}\r\n{"caseId":\r\n"C3"}';
    const { records, findings } = await readAll([memorySource("case.jsonl", text, pieceLength)]);
    expect(findings).toEqual([]);
    expect(records.map(({ value, position }) => [value.caseId, position.line, position.row])).toEqual([
      ["C1", 1, 1],
      ["C2", 3, 2],
      ["C3", 4, 3],
    ]);
  });

  test.each<[string, string[], number]>([
    ["[]", [], 0],
    ['[{"caseId":"C1"},]', ["json-valid.syntax"], 1],
    ['[{"caseId":"C1" "x":1},{"caseId":"C2"}]', ["json-valid.syntax"], 1],
    ['[{"caseId":"C1"},5,"a",[1]]', ["json-valid.notRecord", "json-valid.notRecord", "json-valid.notRecord"], 1],
    ['[{"caseId":"C1"},{"caseId":"C2"', ["file-complete.json"], 1],
    ['[{"caseId":"C1"}', ["file-complete.json"], 1],
    ['[{"caseId":"C1"}] x', ["json-valid.syntax"], 1],
    ['{"caseId":"C1"}\n{"caseId":}\n{"caseId":"C3"}\n', ["json-valid.syntax"], 2],
    ["caseId,openedDate\nC1,2025-04-01\n", ["json-valid.syntax", "json-valid.syntax"], 0],
  ])("%s gives %j", async (text, expected, records) => {
    const result = await readAll([memorySource("case.json", text)]);
    expect(result.ids).toEqual(expected);
    expect(result.records).toHaveLength(records);
  });

  test("a record that never ends stops at the cap", async () => {
    const { ids } = await readAll([memorySource("case.json", `[{"note":"${"x".repeat(5000)}`)], {
      limits: { recordLength: 1000 },
    });
    expect(ids).toEqual(["record-length.tooLong"]);
  });
});
