import { readFileSync } from "node:fs";
import { memorySource } from "@juso/model";
import { writeXlsx } from "hucre";
import { describe, expect, test } from "vitest";
import { openBytes, readWholeSheet } from "../read/workbook.fixture.ts";
import { defaultWorkbookLimits } from "../read/workbook-limits.ts";
import { writeWorkbook } from "../write/write-workbook.ts";
import { listSheetName } from "./mark-names.ts";
import { markWorkbook } from "./mark-workbook.ts";
import { compareParts, marked, marksOf, partsOf, threeCells, unmarked } from "./marked.fixture.ts";
import { richWorkbook } from "./rich-workbook.fixture.ts";

const saved = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../tables/src/workbook/saved/${name}`, import.meta.url)));

/** A workbook as our own templates are: styles, notes, validations, protection. */
const written = (): Promise<Uint8Array> =>
  writeWorkbook({
    creator: "x",
    date: "2026-04-01",
    sheets: [
      {
        name: "市町村",
        isProtected: true,
        cells: [
          { row: 1, column: 1, value: "見出し", note: "書き方" },
          { row: 2, column: 1, value: 5 },
        ],
        validations: [{ range: "A2:A9", rule: { kind: "list", choices: ["a", "b"] } }],
      },
      { name: "別", cells: [{ row: 1, column: 1, value: "a" }] },
    ],
  });

/** Workbooks by what saved them, with the sheets that are marked in them. */
const workbooks: readonly (readonly [string, () => Promise<Uint8Array>, readonly string[]])[] = [
  ["a rich one", richWorkbook, ["支援 プラン", "O'Hara & Co", "隠し", "空"]],
  ["LibreOffice", async () => saved("as-seen.xlsx"), ["支援ケース", "支援プラン"]],
  ["LibreOffice, with a filter", async () => saved("filtered-and-copied.xlsx"), ["支援ケース"]],
  ["our own writer", written, ["市町村", "別"]],
  ["hucre", async () => writeXlsx({ sheets: [{ name: "表", rows: [["見出し"], ["値"]] }] }), ["表"]],
];

/** No part differs. */
const same = { changed: [], added: [], lost: [] };

describe.each(workbooks)("a workbook of %s", (_, make, sheets) => {
  test("is untouched but for what marks need", async () => {
    const before = await make();
    const { added, changed, lost } = await compareParts(before, await marked(before, marksOf(sheets)));
    expect(lost).toEqual([]);
    const intended =
      /^(?:\[Content_Types\]\.xml|xl\/(?:workbook|styles|comments\d*|_rels\/workbook)\.xml(?:\.rels)?|xl\/worksheets\/(?:_rels\/)?sheet\d+\.xml(?:\.rels)?|xl\/drawings\/vmlDrawing\d+\.vml)$/;
    expect(changed.filter((name) => !intended.test(name))).toEqual([]);
    const ours =
      /^xl\/(?:worksheets\/sheet\d+\.xml|comments\d+\.xml|drawings\/vmlDrawing\d+\.vml|worksheets\/_rels\/sheet\d+\.xml\.rels)$/;
    expect(added.filter((name) => !ours.test(name))).toEqual([]);
    expect(added.filter((name) => name.startsWith("xl/worksheets/sheet"))).toHaveLength(1);
  });

  test("reads the same", async () => {
    const before = await make();
    const [plain, fresh] = [await openBytes(before), await openBytes(await marked(before, marksOf(sheets)))];
    const tabs = (sheets: typeof plain.sheets): unknown => sheets.map(({ name, visibility }) => [name, visibility]);
    expect(tabs(fresh.sheets.slice(0, -1))).toEqual(tabs(plain.sheets));
    for (const index of plain.sheets.keys()) {
      expect(await readWholeSheet(fresh, index)).toEqual(await readWholeSheet(plain, index));
    }
  });

  test("is part by part what it was when the marks are taken away", async () => {
    const before = await make();
    const after = await unmarked(await marked(before, marksOf(sheets)));
    expect(await compareParts(before, after)).toEqual(same);
  });

  test("is marked anew when it is marked again", async () => {
    const before = await make();
    const first = await marked(before, marksOf(sheets.slice(0, 1), threeCells.slice(0, 1)));
    const again = await marked(first, marksOf(sheets));
    expect(await compareParts(await marked(before, marksOf(sheets)), again)).toEqual(same);
  });
});

describe("a marked workbook", () => {
  test("has one list, behind the other sheets, and links to the cells", async () => {
    const workbook = await openBytes(await marked(await richWorkbook(), marksOf(["O'Hara & Co"])));
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      "支援 プラン",
      "O'Hara & Co",
      "隠し",
      "_codes",
      "空",
      listSheetName,
    ]);
    const { rows } = await readWholeSheet(workbook, 5);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["セル", "何が", "［JUSO］"],
      ["B4", "空欄です。"],
    ]);
    const list = (await partsOf(await marked(await richWorkbook(), marksOf(["O'Hara & Co"])))).get(
      "xl/worksheets/sheet6.xml",
    );
    expect(list).toContain(`location="'O''Hara &amp; Co'!B4"`);
  });

  test("colours by conditions behind those that are there, with numbers of their own", async () => {
    const sheet = (await partsOf(await marked(await richWorkbook(), marksOf(["支援 プラン"])))).get(
      "xl/worksheets/sheet1.xml",
    );
    const rules = [
      ...(sheet ?? "").matchAll(/sqref="([^"]*)"><cfRule type="expression" dxfId="(\d+)" priority="(\d+)"/g),
    ];
    expect(rules.map(([, range, format, priority]) => [range, format, priority])).toEqual([
      ["B4:B5", "1", "10"],
      ["A2", "2", "11"],
      ["D3", "3", "12"],
    ]);
    // Behind the last rule of the sheet, not of an extension inside a rule.
    expect(sheet).toMatch(/<\/cfRule><\/conditionalFormatting><conditionalFormatting sqref="B4:B5">/);
    expect(sheet).toMatch(/<\/conditionalFormatting><dataValidations/);
  });

  test("keeps the notes of people, and writes its own beside them", async () => {
    const parts = await partsOf(await marked(await richWorkbook(), marksOf(["支援 プラン"])));
    const comments = new TextDecoder().decode(
      Uint8Array.from(parts.get("xl/comments1.xml") ?? "", (c) => c.charCodeAt(0)),
    );
    expect([...comments.matchAll(/ref="(\w+)" authorId="(\d)"/g)].map(([, ref, author]) => [ref, author])).toEqual([
      ["A2", "0"],
      ["C3", "1"],
      ["B4", "2"],
      ["B5", "2"],
    ]);
    expect(comments).toContain("本人に確認");
    const shapes = [...(parts.get("xl/drawings/vmlDrawing1.vml") ?? "").matchAll(/_x0000_s(\d+)"/g)];
    expect(shapes.map(([, number]) => number)).toEqual(["1025", "1026", "1027", "1028"]);
  });

  test("tells the list which cells keep a note of their own, and which sheets nobody sees", async () => {
    const seen: unknown[] = [];
    const marks = marksOf(["支援 プラン"]);
    await marked(await richWorkbook(), {
      ...marks,
      list: (workbook) => {
        seen.push(workbook.keepsOwnNote("支援 プラン", 2, 1), workbook.keepsOwnNote("支援 プラン", 4, 2));
        seen.push([...workbook.sheets].filter(([, { isVisible }]) => !isVisible).map(([name]) => name));
        return marks.list(workbook);
      },
    });
    expect(seen).toEqual([true, false, ["隠し", "_codes"]]);
  });

  test("is the same bytes for the same input", async () => {
    const before = await richWorkbook();
    expect(await marked(before, marksOf(["空"]))).toEqual(await marked(before, marksOf(["空"])));
  });

  test("keeps a sheet of the submitter that has the name of the list, also when it is marked again", async () => {
    const cells = [{ row: 1, column: 1, value: "うちの一覧" }];
    const sheets = [
      { name: "表", cells },
      { name: listSheetName, cells },
    ];
    const before = await writeWorkbook({ creator: "x", date: "2026-04-01", sheets });
    const first = await marked(before, marksOf(["表"]));
    const again = await marked(first, marksOf(["表"]));
    expect(again).toEqual(first);
    const workbook = await openBytes(again);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["表", listSheetName, `${listSheetName}2`]);
    expect((await readWholeSheet(workbook, 1)).rows[0]?.cells).toEqual(["うちの一覧"]);
    expect(await compareParts(before, await unmarked(again))).toEqual(same);
  });

  test("has no cell marked twice", async () => {
    const marks = marksOf(["空"], [...threeCells, ...threeCells]);
    await expect(marked(await richWorkbook(), marks)).rejects.toMatchObject({ code: "internal" });
  });
});

describe("what cannot be marked is said", () => {
  const kindOf = async (bytes: Uint8Array): Promise<string> =>
    (await markWorkbook(memorySource("a", bytes), marksOf([]), defaultWorkbookLimits)).kind;

  test.each([
    ["as-seen.ods", "otherFormat"],
    ["title-above.xls", "otherFile"],
    ["encrypted.xlsx", "encrypted"],
  ])("%s: %s", async (name, kind) => {
    expect(await kindOf(saved(name))).toBe(kind);
  });

  test("a file that is cut off", async () => {
    expect(await kindOf(saved("as-seen.xlsx").subarray(0, 3000))).toBe("incomplete");
  });

  test("a workbook with nothing but the list", async () => {
    const only = (value: string): Promise<Uint8Array> => {
      const list = { name: listSheetName, cells: [{ row: 1, column: 1, value }] };
      return writeWorkbook({ creator: "x", date: "2026-04-01", sheets: [list] });
    };
    expect(await kindOf(await only("［JUSO］"))).toBe("onlyList");
    expect(await kindOf(await only("うちの一覧"))).toBe("marked");
  });
});
