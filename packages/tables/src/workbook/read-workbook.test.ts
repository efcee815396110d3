import { memorySource } from "@juso/model";
import { describe, expect, test } from "vitest";
import { readAll } from "../submission/reading.fixture.ts";
import { rawWorkbook, workbookOf, zipFiles } from "./workbook.fixture.ts";

const shared = (...items: string[]) => items.map((item) => `<si>${item}</si>`).join("");
const head = `<row r="1"><c r="A1" t="inlineStr"><is><t>ケースID</t></is></c><c r="B1" t="inlineStr"><is><t>ケース開始日</t></is></c><c r="C1" t="inlineStr"><is><t>備考</t></is></c><c r="D1" t="inlineStr"><is><t>訪問回数</t></is></c><c r="E1" t="inlineStr"><is><t>終結</t></is></c></row>`;

async function read(rows: string, rest: { after?: string; sharedStrings?: string } = {}) {
  return readAll([memorySource("a.xlsx", await rawWorkbook({ sheet: "支援ケース", rows: head + rows, ...rest }))]);
}

describe("workbooks", () => {
  test("furigana does not become the text", async () => {
    const { values, findings } = await read(
      `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><v>45748</v></c><c r="C2" t="s"><v>1</v></c></row>`,
      {
        sharedStrings: shared(
          '<t>東京都</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><rPh sb="2" eb="3"><t>ト</t></rPh>',
          '<r><t>北</t></r><r><rPr><b/></rPr><t xml:space="preserve">海 </t></r><r><t>道</t></r><rPh sb="0" eb="3"><t>ホッカイドウ</t></rPh>',
        ),
      },
    );
    expect(findings).toEqual([]);
    expect(values).toEqual([{ caseId: "東京都", openedDate: "2025-04-01", note: "北海 道" }]);
  });

  test("dates by format, cached results, booleans, numbers", async () => {
    const { values, findings, records } = await read(
      `<row r="3"><c r="A3" t="str"><f>"C"&amp;1</f><v>C1</v></c><c r="B3" s="2"><v>45748</v></c><c r="D3"><f>1+2</f><v>3</v></c><c r="E3" t="b"><v>1</v></c></row>`,
    );
    expect(findings).toEqual([]);
    expect(values).toEqual([{ caseId: "C1", openedDate: "2025-04-01", visits: 3, isClosed: true }]);
    expect(records[0]?.position).toMatchObject({ sheet: "支援ケース", line: 3, row: 3 });
  });

  test("numbers and dates in text columns are kept as text and told", async () => {
    const { values, ids, findings } = await read(
      `<row r="2"><c r="A2"><v>8000020130001</v></c><c r="B2" s="1"><v>45748</v></c><c r="C2" s="1"><v>45749</v></c></row>` +
        `<row r="3"><c r="A3"><v>1E+21</v></c><c r="B3" s="1"><v>45748</v></c></row>`,
    );
    expect(values).toEqual([
      { caseId: "8000020130001", openedDate: "2025-04-01", note: "2025-04-02" },
      { caseId: "1000000000000000000000", openedDate: "2025-04-01" },
    ]);
    expect(ids).toEqual(["text-cell-kept.number", "text-cell-kept.date"]);
    expect(findings.map(({ location, data }) => [location.cell, data.count])).toEqual([
      ["A2", 2],
      ["C2", 1],
    ]);
  });

  test("a serial number without a date format is read as its date, and told", async () => {
    const { values, ids } = await read(
      `<row r="2"><c r="A2" t="inlineStr"><is><t>C1</t></is></c><c r="B2"><v>45748</v></c><c r="D2"><v>1.5</v></c></row>`,
    );
    expect(values).toEqual([{ caseId: "C1", openedDate: "2025-04-01", visits: 1.5 }]);
    expect(ids).toEqual(["date-converted.serial"]);
  });

  test("formulas that were never calculated do not get lost in silence; furigana inside a cell is left out", async () => {
    const id = (row: number) => `<c r="A${row}" t="inlineStr"><is><t>C${row}</t></is></c>`;
    const { ids, findings, values } = await read(
      `<row r="2">${id(2)}<c r="C2" t="str"><f>""</f><v></v></c><c r="D2"><f>1+1</f><v>2</v></c></row>` +
        `<row r="3">${id(3)}<c r="C3" t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c><c r="D3"><f>SUM(D2)</f></c></row>` +
        `<row r="4">${id(4)}<c r="D4"><f t="shared" si="0"/><v/></c><c r="E4" s="1"/></row>`,
    );
    expect(ids).toEqual(["cell-stored-completely.uncalculated"]);
    expect(findings.map(({ location, data }) => [location.line, location.cell, data.count])).toEqual([[3, "D3", 2]]);
    expect(values[1]).toEqual({ caseId: "C3", note: "東京" });
  });

  test("every such formula of a large sheet is counted once", async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, index) =>
        `<row r="${index + 2}"><c r="A${index + 2}" t="inlineStr"><is><t>C</t></is></c><c r="D${index + 2}"><f>${Math.sin(index)}</f></c></row>`,
    );
    const { findings } = await read(rows.join(""));
    expect(findings.map(({ messageId, data }) => [messageId, data.count])).toEqual([["uncalculated", 20_000]]);
  });

  test("remarks beside the table are one finding for their column", async () => {
    const cell = (address: string) => `<c r="${address}" t="inlineStr"><is><t>x</t></is></c>`;
    const { ids, findings, records } = await read(
      `<row r="2">${cell("A2")}${cell("H2")}</row><row r="3">${cell("A3")}${cell("H3")}</row>`,
    );
    expect(ids).toEqual(["remark-left-out.beside"]);
    expect(findings[0]?.location.cell).toBe("H2");
    expect(records).toHaveLength(2);
  });

  test("calculation errors are findings", async () => {
    const { ids, findings, records } = await read(
      `<row r="2"><c r="A2" t="inlineStr"><is><t>C1</t></is></c><c r="B2" t="e"><f>A9</f><v>#REF!</v></c></row>`,
    );
    expect(ids).toEqual(["cell-without-error.error"]);
    expect(findings[0]?.location).toMatchObject({ sheet: "支援ケース", cell: "B2", recordId: "C1" });
    expect(records[0]?.position.missingFields?.has("openedDate")).toBe(true);
  });

  test("whole-column validations and a million empty rows are read to their end", async () => {
    const validations = Array.from(
      { length: 50 },
      (_, index) =>
        `<dataValidation type="list" sqref="A${index + 2}:XFD1048576"><formula1>"a,b"</formula1></dataValidation>`,
    );
    const { records } = await read(
      `<row r="2"><c r="A2" t="inlineStr"><is><t>C1</t></is></c></row><row r="1048576"/>`,
      { after: `<dataValidations count="50">${validations.join("")}</dataValidations>` },
    );
    expect(records).toHaveLength(1);
  });

  test("sheets: names, notes, hidden ones, ones that name nothing", async () => {
    const bytes = await workbookOf([
      { name: "支援ケース ", rows: [["caseId"], ["C1"]] },
      {
        name: "plan",
        state: "hidden",
        rows: [
          ["planId", "caseId"],
          ["P1", "C1"],
        ],
      },
      { name: "_メモ", rows: [["x"]] },
      { name: "作業用", state: "hidden", rows: [["x"]] },
      { name: "集計 &amp; まとめ", rows: [["x"]] },
      { name: "Sheet2", rows: [] },
    ]);
    const { ids, findings, records, inputs } = await readAll([memorySource("a.xlsx", bytes)]);
    expect(ids).toEqual(["column-present.missing", "sheet-visible.hidden", "sheet-known.memo"]);
    expect(findings.map(({ location }) => location.sheet)).toEqual(["支援ケース ", "plan", "集計 & まとめ"]);
    expect(records.map(({ entity }) => entity)).toEqual(["case", "plan"]);
    expect(inputs[0]).toMatchObject({ records: 2 });
  });

  test("the file may name the entity of its only sheet", async () => {
    const rows = `${head}<row r="2"><c r="A2" t="inlineStr"><is><t>C1</t></is></c></row>`;
    const bytes = await rawWorkbook({ sheet: "Sheet1", rows });
    expect((await readAll([memorySource("case.xlsx", bytes)])).records).toHaveLength(1);
    const other = await readAll([memorySource("b.xlsx", bytes)]);
    expect(other.ids).toEqual(["entity-known.sheetLike"]);
    expect(other.findings[0]?.data).toMatchObject({ title: "支援ケース" });
    const notes = await rawWorkbook({ sheet: "Sheet1", rows: rows.replaceAll("<t>", "<t>x") });
    expect((await readAll([memorySource("b.xlsx", notes)])).ids).toEqual(["entity-known.sheet"]);
  });

  test("the file may name the entity of the only sheet that is not empty, or of the only one whose header fits", async () => {
    const rows = [
      ["caseId", "openedDate"],
      ["C1", "2025-04-01"],
    ];
    const read = async (others: Parameters<typeof workbookOf>[0]) =>
      readAll([memorySource("case.xlsx", await workbookOf([...others, { name: "Sheet9", rows }]))]);
    const beside = await read([{ name: "Sheet1", rows: [] }]);
    expect([beside.ids, beside.values.length]).toEqual([[], 1]);
    const memo = await read([{ name: "連絡", rows: [["担当者"]] }]);
    expect([memo.ids, memo.values.length]).toEqual([["sheet-known.memo"], 1]);
    const twice = await read([{ name: "Sheet1", rows }]);
    expect([twice.ids, twice.values.length]).toEqual([["entity-known.sheetLike", "entity-known.sheetLike"], 0]);
    expect(twice.skipped.map(({ entity }) => entity)).toEqual(["case"]);
  });

  test("the header may stand below row 1, but not below row 10", async () => {
    const ids = async (row: number) => {
      const bytes = await rawWorkbook({ sheet: "支援ケース", rows: head.replaceAll("1", String(row)) });
      return (await readAll([memorySource("a.xlsx", bytes)])).ids;
    };
    expect(await ids(2)).toEqual(["header-on-first-row.lower"]);
    expect(await ids(10)).toEqual(["header-on-first-row.lower"]);
    expect(await ids(11)).toEqual(["header-present.missing"]);
  });

  test("a wrong extension is told and the content is read", async () => {
    const rows = `${head}<row r="2"><c r="A2" t="inlineStr"><is><t>C1</t></is></c></row>`;
    const bytes = await rawWorkbook({ sheet: "支援ケース", rows });
    const { ids, findings, records } = await readAll([memorySource("case.csv", bytes)]);
    expect(ids).toEqual(["file-type-matches-content.mismatch"]);
    expect(findings[0]?.data).toMatchObject({ extension: ".csv", expected: ".xlsx" });
    expect(records).toHaveLength(1);
  });

  test("cut off, damaged, old, empty, too large", async () => {
    const good = await rawWorkbook({ sheet: "支援ケース", rows: head });
    const ids = async (bytes: Uint8Array, rest = {}) => (await readAll([memorySource("case.xlsx", bytes)], rest)).ids;
    expect(await ids(good.slice(0, 400))).toEqual(["file-complete.container"]);
    expect(await ids(await zipFiles({ "xl/none.xml": "<x/>" }))).toEqual(["file-readable.damagedWorkbook"]);
    expect(await ids(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0))).toEqual([
      "file-readable.oldWorkbook",
    ]);
    expect(await ids(new Uint8Array(0))).toEqual(["file-not-empty.empty"]);
    expect(await ids(good, { limits: { workbookBytes: 100 } })).toEqual(["file-readable.tooLarge"]);
    expect(await ids(good, { limits: { sheetBytes: 100 } })).toEqual(["zip-readable.partTooLarge"]);
    expect(await ids(good, { limits: { sheets: 0 } })).toEqual(["sheet-size-supported.sheets"]);
    const damaged = await rawWorkbook({
      sheet: "支援ケース",
      rows: `${head}<row r="2"><c r="QQQQ2"><v>1</v></c></row>`,
    });
    expect(await ids(damaged)).toEqual(["file-readable.damagedSheet"]);
  });

  test("rows and cells are capped", async () => {
    const row = (index: number) =>
      `<row r="${index}"><c r="A${index}" t="inlineStr"><is><t>C${index}</t></is></c></row>`;
    const bytes = await rawWorkbook({ sheet: "支援ケース", rows: head + row(2) + row(3) + row(4) });
    const result = await readAll([memorySource("a.xlsx", bytes)], { limits: { rows: 3 } });
    expect(result.ids).toEqual(["sheet-size-supported.rows"]);
    expect(result.records).toHaveLength(2);
  });
});

describe("a workbook in a zip", () => {
  test("is read like any other", async () => {
    const rows = `${head}<row r="2"><c r="A2" t="inlineStr"><is><t>C1</t></is></c></row>`;
    const workbook = await rawWorkbook({ sheet: "支援ケース", rows });
    const zip = await zipFiles({ "提出/case.xlsx": workbook });
    expect((await readAll([memorySource("a.zip", zip)])).values).toEqual([{ caseId: "C1" }]);
  });
});

describe("files that are no tables", () => {
  test("binary content", async () => {
    const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 7);
    expect((await readAll([memorySource("case.csv", bytes)])).ids).toEqual(["file-readable.binary"]);
    expect((await readAll([memorySource("case.csv", "%PDF-1.7\n")])).ids).toEqual(["file-readable.pdf"]);
  });
});
