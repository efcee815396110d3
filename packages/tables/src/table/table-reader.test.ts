import { codeLists, entityProfiles } from "@juso/schemas";
import { describe, expect, test } from "vitest";
import type { CellContent } from "../cells/cell-reader.ts";
import { tableChecks } from "../checks/table-checks.ts";
import type { ReadEvent } from "../submission/read-events.ts";
import { TableReader } from "./table-reader.ts";

type Rows = readonly (readonly CellContent[] | undefined)[];

/** What a table of costs gives: ids of findings with the place of each, ids of records with their lines, and whether it has a header. */
function read(rows: Rows, { entity = "costLine", sheet = false } = {}) {
  const profile = entityProfiles.find(({ key }) => key === entity);
  if (profile === undefined) throw new Error(entity);
  const events: ReadEvent[] = [];
  const table = new TableReader(profile, { file: "a", ...(sheet ? { sheet: "s" } : {}) }, codeLists);
  for (const [index, cells] of rows.entries()) {
    if (cells && !table.readRow(cells, index + 1, index + 1, events)) break;
  }
  const isReadable = table.finish(events);
  const findings = events.flatMap((event) => (event.kind === "finding" ? [event.finding] : []));
  const records = events.flatMap((event) => (event.kind === "record" ? [event.record] : []));
  return {
    isReadable,
    findings,
    told: findings.map(
      ({ checkId, messageId, location }) => `${checkId}.${messageId} ${location.cell ?? `line ${location.line}`}`,
    ),
    records,
    lines: records.map(({ position }) => position.line),
  };
}

const header = ["経費ID", "年度", "構成事業", "費目", "財源", "積算内訳", "支出予定額"];
const first = ["CL-1", "2025", "ccsLtc", "personnel", "general", "相談員", "100"];
const second = ["CL-2", "2025", "ccsLtc", "personnel", "general", "事務員", "200"];

describe("the header", () => {
  test("in row 1", () => {
    expect(read([header, first, second])).toMatchObject({ told: [], lines: [2, 3] });
  });

  test.each([false, true])("below a title and an empty row (sheet: %s)", (sheet) => {
    const { told, lines, records } = read([["令和7年度 経費明細"], undefined, ["見本市", "年度"], header, first], {
      sheet,
    });
    expect(told).toEqual(["header-on-first-row.lower line 4"]);
    expect(lines).toEqual([5]);
    expect(records[0]?.position.columns?.get("plannedYen")).toBe(6);
  });

  test("places of findings about columns are in its own row", () => {
    const { told } = read([["経費明細"], [...header, "金額"], first]);
    expect(told).toEqual(["header-on-first-row.lower line 2", "column-known.unknown H2"]);
  });

  test("the row with most field names, where none is plainly one", () => {
    const { told, lines } = read([
      ["年度", "x", "y"],
      ["経費ID", "年度", "p", "q", "r"],
      ["CL-1", "2025"],
    ]);
    expect(told.slice(0, 2)).toEqual(["header-on-first-row.lower line 2", "column-known.unknown C2"]);
    expect(lines).toEqual([3]);
  });

  test("a title that is also the name of a field", () => {
    const rows = [["構成事業"], ["構成事業", "年度", "実施の有無"], ["ccsLtc", "2025", "はい"]];
    expect(read(rows, { entity: "component" })).toMatchObject({
      told: ["header-on-first-row.lower line 2"],
      lines: [3],
    });
  });

  test("a single column", () => {
    expect(read([["経費ID"], ["CL-1"], ["CL-2"]]).lines).toEqual([2, 3]);
  });

  test("records that waited keep their order and lines", () => {
    const rows = Array.from({ length: 30 }, (_, index) => [`CL-${index}`]);
    expect(read([["経費ID", "あ", "い", "う"], ...rows]).lines).toEqual(rows.map((_, index) => index + 2));
  });

  test("nowhere among the first ten rows", () => {
    const filler = Array.from({ length: 10 }, () => ["x"]);
    expect(read([...filler, header, first])).toMatchObject({
      isReadable: false,
      told: ["header-present.missing line 1"],
      lines: [],
    });
    expect(read([]).told).toEqual(["header-present.missing line 1"]);
    expect(read([], { sheet: true })).toMatchObject({ isReadable: true, told: [] });
    expect(read([["経費ID;年度"]]).told).toEqual(["header-present.delimiter line 1"]);
  });
});

describe("a row that shows how to fill in the table", () => {
  const example = [
    "記入例：CL-0001",
    "例：2025",
    "例：地域包括支援センターの運営",
    "例：人件費",
    "例：一般財源",
    "",
    "例：2,230,000",
  ];

  test.each<[string, Rows, readonly string[], readonly number[]]>([
    ["above the header, where the template has it", [example, header, first, second], [], [3, 4]],
    ["deleted", [header, first, second], [], [2, 3]],
    ["emptied", [undefined, header, first], ["header-on-first-row.lower line 2"], [3]],
    ["below a title", [["経費明細"], example, header, first], ["header-on-first-row.lower line 3"], [4]],
    ["moved among the records", [header, first, example, second], ["remark-left-out.example A3"], [2, 4]],
    ["copied below and only begun", [example, header, ["CL-1", ...example.slice(1)]], [], [3]],
  ])("%s", (_, rows, told, lines) => {
    expect(read(rows, { sheet: true })).toMatchObject({ told, lines });
  });
});

describe("units", () => {
  test("a header that names the yen is understood", () => {
    const { told, records } = read([[...header.slice(0, 6), "支出予定額（単位：円）"], first]);
    expect(told).toEqual(["column-label-plain.marked G1"]);
    expect(records[0]?.value.plannedYen).toBe(100);
  });

  test("the field's own unit in brackets is part of the heading, and nothing is said", () => {
    const { told, records } = read([[...header.slice(0, 6), "支出予定額（円）"], first]);
    expect(told).toEqual([]);
    expect(records[0]?.value.plannedYen).toBe(100);
    const twice = read([[...header.slice(0, 6), "支出予定額（円）", "支出予定額"], first]);
    expect(twice.told).toEqual(["column-unique.duplicate H1"]);
  });

  test("a header in thousands of yen is an error that names the unit, and the amounts are not read", () => {
    const { told, findings, records } = read([[...header.slice(0, 6), "支出予定額(千円)"], first]);
    expect(told).toEqual(["column-unit.column G1"]);
    expect(findings[0]?.data).toMatchObject({ unit: "千円", expected: "円", field: "支出予定額" });
    expect(records[0]?.value).not.toHaveProperty("plannedYen");
    expect(records[0]?.position.missingFields).toEqual(new Set(["plannedYen"]));
  });

  test.each<[string, Rows]>([
    ["column-unit.table C1", [["経費明細", "", "（単位：千円）"], header, first]],
    ["column-unit.table H1", [[...header, "(単位：千円)"], first]],
  ])("a unit for the whole table: %s", (expected, rows) => {
    const { told, records } = read(rows);
    expect(told.filter((id) => id.startsWith("column"))).toEqual([expected]);
    expect(records[0]?.value).not.toHaveProperty("plannedYen");
    expect(records[0]?.position.missingFields?.has("plannedYen")).toBe(true);
  });

  test("a required amount is missing for one reason only", () => {
    const rows = [
      ["影響額ID", "年度", "交付金の事業", "事由", "影響額（千円）"],
      ["I-1", "2025", "x", "y", "5"],
    ];
    expect(read(rows, { entity: "impactAmount" }).told).toEqual(["column-unit.column E1"]);
  });

  test("a table without amounts has no unit of amounts", () => {
    const rows = [["単位：千円"], ["職員ID", "雇用形態"], ["S-1", "x"]];
    expect(read(rows, { entity: "staff" }).told).toEqual(["header-on-first-row.lower line 2"]);
  });
});

describe("what is not data", () => {
  test("total rows are left out, with their number and the first place", () => {
    const { told, findings, lines } = read([
      header,
      first,
      ["", "", "", "", "", "小計", "100"],
      second,
      ["合計", "2025", "ccsLtc", "personnel", "general", "", "17500000"],
      ["", "", "", "", "", "※ 税込", ""],
    ]);
    expect(told).toEqual(["total-row-left-out.total F3", "remark-left-out.below F6"]);
    expect(findings[0]?.data.count).toBe(2);
    expect(lines).toEqual([2, 4]);
  });

  test("how the cells of a total row are written is of no interest", () => {
    expect(read([header, first, ["合計", "", "", "", "", "", "1,000円"]]).told).toEqual([
      "total-row-left-out.total A3",
    ]);
  });

  test("a record that says nothing but 合計 stops the submission, and is read", () => {
    const { told, lines } = read([header, first, [...second.slice(0, 5), "合計", "300"]]);
    expect(told).toEqual(["table-without-totals.doubtful F3"]);
    expect(lines).toEqual([2, 3]);
    expect(tableChecks.find(({ id }) => id === "table-without-totals")).toMatchObject({ blocking: true });
  });

  test("columns of remarks and running numbers", () => {
    const { told, records } = read([
      ["No.", ...header, "備考"],
      ["1", ...first, "x"],
    ]);
    expect(told).toEqual(["remark-left-out.column A1", "remark-left-out.column I1"]);
    expect(records[0]?.value.costLineId).toBe("CL-1");
    expect(tableChecks.find(({ id }) => id === "remark-left-out")).toMatchObject({ severity: "info", blocking: false });
  });

  test("a note beside the table, but not a column that lost its header", () => {
    const beside = (cell: CellContent, row: readonly CellContent[] = first) => [...row, "", cell];
    const wide = [...header, "", ""];
    expect(read([wide, beside("要確認"), second]).told).toEqual(["remark-left-out.beside I2"]);
    expect(read([header, beside("要確認"), second], { sheet: true }).told).toEqual(["remark-left-out.beside I2"]);
    expect(read([wide, beside("1,000"), second]).told).toEqual(["column-known.blank I2"]);
    expect(read([wide, beside("2025/4/1"), second]).told).toEqual(["column-known.blank I2"]);
    expect(read([wide, beside(5), second]).told).toEqual(["column-known.blank I2"]);
    expect(read([wide, beside("a"), beside("b", second), beside("c", second)]).told).toEqual(["column-known.blank I2"]);
  });
});
