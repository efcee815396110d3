import { memorySource, type Report, type ReportFinding } from "@juso/model";
import { writeWorkbook } from "@juso/workbook/write";
import { describe, expect, test } from "vitest";
import { sampleFinding, sampleReport } from "../report.fixture.ts";
import { reportWords } from "../words/report-words.ts";
import { cellMarks } from "./cell-marks.ts";
import { listedFindings } from "./listed-finding.ts";
import { placeInWorkbook } from "./mark-place.ts";
import { linksOf, notesOf, sheetsOf } from "./marked-file.fixture.ts";
import { markedTables } from "./marked-tables.ts";
import { type MarkedFile, markedWorkbook } from "./marked-workbook.ts";
import { listColumns, markingWords } from "./marking-words.ts";

const words = markingWords.ja;

const inSheet = (cell: string, change: Partial<ReportFinding> = {}): ReportFinding =>
  sampleFinding({ location: { file: "a.xlsx", sheet: "表", line: Number(/\d+/.exec(cell)?.[0]), cell }, ...change });

const workbook = (): Promise<Uint8Array> =>
  writeWorkbook({
    creator: "x",
    date: "2026-04-01",
    sheets: [
      {
        name: "表",
        cells: [
          { row: 1, column: 1, value: "見出し", note: "書き方" },
          { row: 2, column: 2, value: "値" },
        ],
      },
      { name: "隠し", visibility: "hidden", cells: [{ row: 1, column: 1, value: "a" }] },
    ],
  });

/** The list, row by row, below its heading. */
async function listOf(file: MarkedFile): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const list = (await sheetsOf(file)).at(-1);
  const rows = new Map<number, unknown[]>();
  for (const { column, row, value } of list?.cells ?? []) {
    const cells = rows.get(row) ?? [];
    cells[column - 1] = value;
    rows.set(row, cells);
  }
  const all = [...rows.values()];
  const heading = all.findIndex(([first]) => first === words.heading.number);
  expect(all[heading]).toEqual(listColumns.map((column) => words.heading[column]));
  return all
    .slice(heading + 1)
    .map((cells) => Object.fromEntries(listColumns.map((column, index) => [column, cells[index] ?? ""])));
}

const mark = async (report: Report, options = {}): Promise<MarkedFile> =>
  markedWorkbook(memorySource("a.xlsx", await workbook()), report, "ja", options);

describe("the marks of cells", () => {
  const marks = (findings: readonly ReportFinding[], most = 100) =>
    cellMarks(
      listedFindings(sampleReport(findings), (file) => file === "a.xlsx", placeInWorkbook),
      words,
      most,
    );

  test("a cell has one mark, of the gravest finding, and one note for all", () => {
    const { cells } = marks([
      inSheet("B2", { ruleId: "a-notice", severity: "info", blocking: false, message: "軽い", fix: "見る" }),
      inSheet("B2", { message: "重い", fix: "直す", blocking: true }),
      inSheet("B2", { message: "重い", fix: "直す", blocking: true }),
      inSheet("B2", { ruleId: "an-error", message: "中くらい", fix: "直す", blocking: false }),
    ]);
    const [cell, ...others] = cells("_エラー一覧").get("表") ?? [];
    expect(others).toEqual([]);
    expect(cell).toMatchObject({ row: 2, column: 2, level: "error" });
    expect(cell?.note?.split("\n")).toEqual([
      `${words.noteBegins.required}重い`,
      `${words.fix}直す`,
      `${words.noteBegins.error}中くらい`,
      `${words.fix}直す`,
      `${words.noteBegins.info}軽い`,
      `${words.fix}見る`,
      words.seeList("_エラー一覧", "1、2、3、4"),
    ]);
  });

  test("the first places of what stands for many are marked", () => {
    const places = ["B2", "B3", "B4"].map((cell) => inSheet(cell).location);
    const { cells } = marks([inSheet("B2", { count: 500, places })]);
    expect(
      cells("_エラー一覧")
        .get("表")
        ?.map(({ row }) => row),
    ).toEqual([2, 3, 4]);
  });

  test("the rows that such a finding tells are coloured in its column; others are counted", () => {
    const places = ["B2", "B3", "B4"].map((cell) => inSheet(cell).location);
    const told = marks([inSheet("B2", { count: 500, places, rows: "2-9,11" })]);
    const range = { column: 2, level: "error" };
    expect(told.ranges).toEqual(
      new Map([
        [
          "表",
          [
            { ...range, firstRow: 2, lastRow: 9 },
            { ...range, firstRow: 11, lastRow: 11 },
          ],
        ],
      ]),
    );
    expect([told.marked, told.left]).toEqual([3, 0]);
    const { left, ranges } = marks([inSheet("B2", { count: 500, places })]);
    expect([left, ranges.size]).toEqual([497, 0]);
    const many = Array.from({ length: 10_000 }, (_, index) => 2 * index + 2).join(",");
    expect(marks([inSheet("B2", { count: 10_500, places, rows: many })]).left).toBe(500);
  });

  test("a record is marked at its first cell; a sheet and a missing column are not", () => {
    const at = (location: object): ReportFinding =>
      sampleFinding({ location: { file: "a.xlsx", sheet: "表", ...location } });
    const { cells } = marks([at({ line: 5 }), at({}), at({ line: 1, field: "startDate" })]);
    expect(
      cells("_エラー一覧")
        .get("表")
        ?.map(({ column, row }) => [row, column]),
    ).toEqual([[5, 1]]);
  });

  test("the gravest are marked when there are too many, and the others counted", () => {
    const grave = inSheet("B9");
    const light = ["B2", "B3"].map((cell) =>
      inSheet(cell, { ruleId: "a-warning", severity: "warning", blocking: false }),
    );
    const { cells, left, marked } = marks([...light, grave], 1);
    expect({
      left,
      marked,
      rows: cells("_エラー一覧")
        .get("表")
        ?.map(({ row }) => row),
    }).toEqual({ left: 2, marked: 1, rows: [9] });
  });

  test("words of many findings in one cell are counted, not all written", () => {
    const findings = Array.from({ length: 9 }, (_, index) => inSheet("B2", { message: `問題${index}` }));
    const note = marks(findings).cells("_エラー一覧").get("表")?.[0]?.note ?? "";
    expect(note).toContain("問題4");
    expect(note).not.toContain("問題5");
    expect(note).toContain(words.moreInCell(4));
  });
});

describe("the submitter's workbook back", () => {
  test("lists what is about the file and about the whole, the gravest first", async () => {
    const list = await listOf(
      await mark(
        sampleReport([
          inSheet("B2", { ruleId: "a-warning", severity: "warning", blocking: false, message: "二番" }),
          inSheet("B2", { message: "一番" }),
          sampleFinding({ message: "全体", location: {} }),
          sampleFinding({ message: "別のファイル", location: { file: "b.xlsx", sheet: "表", cell: "B2" } }),
        ]),
      ),
    );
    expect(list.map(({ message, number, severity }) => [number, severity, message])).toEqual([
      [1, words.required, "一番"],
      [2, words.required, "全体"],
      [3, words.severity.warning, "二番"],
    ]);
  });

  test("links to the cells, but to none that is hidden or absent", async () => {
    const file = await mark(
      sampleReport([
        inSheet("B2"),
        sampleFinding({ location: { file: "a.xlsx", sheet: "隠し", line: 1, cell: "A1" } }),
        sampleFinding({ location: { file: "a.xlsx" } }),
      ]),
    );
    expect(await linksOf(file)).toEqual(["'表'!B2"]);
    const rows = await listOf(file);
    expect(rows.map(({ cell, sheet }) => [sheet, cell])).toEqual([
      ["表", "B2"],
      [`隠し${words.hiddenSheet}`, "A1"],
      ["a.xlsx", ""],
    ]);
  });

  test("says what fixes it, on what it rests, who does it, by the titles that people know", async () => {
    const location = { file: "a.xlsx", sheet: "支援プラン", cell: "B2", field: "planId" };
    const [row] = await listOf(await mark(sampleReport([inSheet("B2", { count: 3, location })])));
    expect(row).toMatchObject({
      field: "プランID",
      check: "決定のあとにサービスを始める",
      fix: "決定日か開始日を直してください。",
      basis: "重層的支援体制整備事業実施要綱 別添5 4(1)",
      whoFixes: "市町村の担当者",
      message: `決定の前にサービスが始まっています。${words.standsFor(3)}`,
    });
  });

  test("says where a note of a person was kept, and how many cells have no mark", async () => {
    const file = await mark(sampleReport([inSheet("A1"), inSheet("B2"), inSheet("B3")]), { maxMarks: 2 });
    expect(file).toMatchObject({ kind: "marked", marked: 2, left: 1 });
    const [kept, noted] = await listOf(file);
    expect(kept?.cell).toBe(`A1${words.keepsOwnNote}`);
    expect(noted?.cell).toBe("B2");
    const texts = (await sheetsOf(file)).at(-1)?.cells.map(({ value }) => value);
    expect(texts).toContain(words.cellsNotMarked(2, 1));
    expect((await notesOf(file)).map(([cell]) => cell)).toEqual(["A1", "B2"]);
    expect((await notesOf(file))[0]?.[1]).toBe("書き方");
  });

  test("begins as every report does, and shows no control character", async () => {
    const report = sampleReport([inSheet("B2", { message: "a\u001b]0;x\u0007" })]);
    const file = await mark(report);
    const texts = (await sheetsOf(file)).flatMap(({ cells }) => cells.map(({ value }) => String(value)));
    const notes = (await notesOf(file)).map(([, note]) => note);
    expect(notes).toHaveLength(2);
    expect([...texts, ...notes].join("").replaceAll("\n", "")).not.toMatch(/\p{Cc}|_x00/u);
    expect(texts).toContain(reportWords.ja.refused);
  });

  test("in English when the report is", async () => {
    const file = await markedWorkbook(memorySource("a.xlsx", await workbook()), sampleReport([inSheet("B2")]), "en");
    const texts = (await sheetsOf(file)).at(-1)?.cells.map(({ value }) => value);
    expect(texts).toContain(markingWords.en.heading.whoFixes);
  });
});

test("what cannot be marked gives the list alone, and says why", async () => {
  const source = memorySource("a.xlsx", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1));
  const file = await markedWorkbook(source, sampleReport([inSheet("B2")]), "ja");
  if (file.kind !== "listed") throw new Error("it was marked");
  expect(file.because.ja).toContain(".xls");
  const sheets = await sheetsOf(file);
  expect(sheets.map(({ name }) => name)).toEqual(["_エラー一覧"]);
  expect(sheets[0]?.cells.map(({ value }) => value)).toContain(file.because.ja);
  expect((await listOf(file)).map(({ cell, sheet }) => [sheet, cell])).toEqual([["表", "B2"]]);
  expect(await linksOf(file)).toEqual([]);
});

describe("a file of text back", () => {
  const table = (
    name: string,
    rows: readonly (readonly [number, number, readonly string[]])[],
    keys?: readonly string[],
  ) => ({
    name,
    ...(keys === undefined ? {} : { keys }),
    async *rows() {
      for (const [line, row, cells] of rows) yield { line, row, cells };
    },
  });
  const marksOf = async (file: MarkedFile): Promise<readonly (readonly [string, string])[]> =>
    (await notesOf(file)).map(([cell, note]) => [cell, note.split("\n")[0] ?? ""]);

  test("is its rows as text, with marks by cell and by line", async () => {
    const rows = [
      [1, 1, ["氏名", "日"]],
      [2, 2, ["001\n二行目", "2026-04-01"]],
      [4, 3, ["002", "x"]],
    ] as const;
    const report = sampleReport([
      sampleFinding({ message: "セル", location: { file: "f/s.csv", line: 4, column: 2, cell: "B3" } }),
      sampleFinding({ message: "行", location: { file: "f/s.csv", line: 4 } }),
      sampleFinding({ message: "列がない", location: { file: "f/s.csv", line: 2, field: "startDate" } }),
    ]);
    const file = await markedTables([table("f/s.csv", rows)], report, "ja");
    const [sheet] = await sheetsOf(file);
    expect(sheet?.name).toBe("s");
    expect(sheet?.cells.map(({ value }) => value)).toEqual(rows.flatMap(([, , cells]) => cells));
    expect(await marksOf(file)).toEqual([
      ["B3", `${words.noteBegins.required}セル`],
      ["A3", `${words.noteBegins.required}行`],
    ]);
    expect((await listOf(file)).map(({ cell }) => cell)).toEqual(["B3", "A3", "A2"]);
  });

  test("finds a record of JSON by its pointer, of JSON Lines by its line, and the column by the key", async () => {
    const rows = [
      [0, 1, ["id", "startDate"]],
      [1, 2, ["a", "1"]],
      [1, 3, ["b", ""]],
    ] as const;
    const at = (location: object): Report =>
      sampleReport([sampleFinding({ message: "m", location: { file: "s.json", ...location } })]);
    const places = async (location: object) =>
      (await marksOf(await markedTables([table("s.json", rows, ["id", "startDate"])], at(location), "ja"))).map(
        ([place]) => place,
      );
    expect(await places({ line: 1, pointer: "/1/startDate", field: "startDate" })).toEqual(["B3"]);
    expect(await places({ line: 1, pointer: "/1" })).toEqual(["A3"]);
    expect(await places({ line: 1, pointer: "/startDate", field: "startDate" })).toEqual(["B2"]);
    expect(await places({ line: 1, pointer: "/1/other", field: "other" })).toEqual([]);
  });

  test.each(["a/[x]?.csv", "_エラー一覧.csv", `${"長".repeat(40)}.csv`, ".csv", "'a'.csv"])(
    "can be called %s",
    async (name) => {
      const file = await markedTables([table(name, [[1, 1, ["a"]]])], sampleReport([]), "ja");
      expect(file.kind).toBe("marked");
      expect(await sheetsOf(file)).toHaveLength(2);
    },
  );

  test("that is longer than a sheet gives the list alone", async () => {
    const long = {
      ...table("s.csv", [[1, 1, ["a"]]]),
      async *rows() {
        yield { line: 1, row: 1, cells: ["a"] };
        yield { line: 2, row: 1_048_577, cells: ["b"] };
      },
    };
    expect((await markedTables([long], sampleReport([]), "ja")).kind).toBe("listed");
  });

  test("is one workbook with others, a sheet each, and one list that leads into all of them", async () => {
    const at = (file: string): ReportFinding => sampleFinding({ location: { file, line: 2, column: 1, cell: "A2" } });
    const rows = [
      [1, 1, ["id"]],
      [2, 2, ["x"]],
    ] as const;
    const report = sampleReport([at("a/plan.csv"), at("b/plan.csv"), at("elsewhere.csv")]);
    const file = await markedTables([table("a/plan.csv", rows), table("b/plan.csv", rows)], report, "ja");
    expect((await sheetsOf(file)).map(({ name }) => name)).toEqual(["plan", "plan-2", "_エラー一覧"]);
    expect(await linksOf(file)).toEqual(["'plan'!A2", "'plan-2'!A2"]);
    expect(await listOf(file)).toHaveLength(2);
  });
});
