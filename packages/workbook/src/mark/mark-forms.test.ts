import { describe, expect, test } from "vitest";
import { ooxmlParts, openBytes, readWholeSheet, zipOfTexts } from "../read/workbook.fixture.ts";
import { compareParts, marked, marksOf, partsOf, threeCells, unmarked } from "./marked.fixture.ts";
import { richParts } from "./rich-workbook.fixture.ts";

type Parts = Readonly<Record<string, string | Uint8Array>>;

const rows = '<row r="1"><c r="A1" t="str"><v>a</v></c></row>';
const formats = (after: string): string =>
  `<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="1"><xf numFmtId="0"/></cellXfs>${after}`;

const withParts = (parts: Parts): Parts => ooxmlParts({ rows, parts });

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [index, character] of ["\ufeff", ...text.split("")].entries()) {
    view.setUint16(index * 2, character.charCodeAt(0), true);
  }
  return bytes;
}

const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const controls = `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shapetype id="_x0000_t201"/><v:shape id="_x0000_s5000" type="#_x0000_t201"><x:ClientData xmlns:x="urn:schemas-microsoft-com:office:excel" ObjectType="Button"/></v:shape></xml>`;
const drawn = (drawing: string): Parts => ({
  "xl/worksheets/sheet1.xml": `<worksheet xmlns:r="${relations}"><sheetData>${rows}</sheetData><legacyDrawing r:id="d"/></worksheet>`,
  "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships><Relationship Id="d" Type="${relations}/vmlDrawing" Target="../drawings/v.vml"/></Relationships>`,
  "xl/drawings/v.vml": drawing,
});

/** Forms in which a workbook may come, by what is unusual about them. */
const forms: readonly (readonly [string, Parts])[] = [
  ["an element of formats that closes itself", ooxmlParts({ rows, formats: formats('<dxfs count="0"/>') })],
  ["an empty element of formats", ooxmlParts({ rows, formats: formats('<dxfs count="0"></dxfs>') })],
  ["no formats of conditions", ooxmlParts({ rows, formats: formats("<tableStyles/>") })],
  ["only formats of cells", ooxmlParts({ rows })],
  ["formats that close themselves", withParts({ "xl/styles.xml": "<styleSheet/>" })],
  [
    "no style sheet",
    withParts({
      "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="s" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    }),
  ],
  [
    "relationships that close themselves",
    withParts({ "xl/worksheets/_rels/sheet1.xml.rels": '<Relationships xmlns="x" />' }),
  ],
  [
    "prefixed elements",
    withParts({
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${rows.replaceAll(/<(\/?)(\w)/g, "<$1x:$2")}</x:sheetData></x:worksheet>`,
    }),
  ],
  [
    "the strict dialect",
    withParts({
      "xl/worksheets/sheet1.xml": `<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData>${rows}</sheetData></worksheet>`,
    }),
  ],
  [
    "a sheet in UTF-16",
    withParts({ "xl/worksheets/sheet1.xml": utf16(`<worksheet><sheetData>${rows}</sheetData></worksheet>`) }),
  ],
  [
    "a mark of byte order and a comment",
    withParts({
      "xl/worksheets/sheet1.xml": `\ufeff<?xml version='1.0'?>\r\n<!-- <sheetData> --><worksheet><sheetData>${rows}</sheetData ></worksheet>\r\n`,
    }),
  ],
  ["a drawing of buttons and no notes", withParts(drawn(controls))],
  ["a drawing that is no XML", withParts(drawn("<xml><br></xml>"))],
];

describe.each(forms)("a workbook with %s", (_, parts) => {
  test("is marked, read as before, and given back", async () => {
    const before = await zipOfTexts(parts);
    const after = await marked(before, marksOf(["S"]));
    const sheet = await partsOf(after);
    const decoded = (sheet.get("xl/worksheets/sheet1.xml") ?? "").replaceAll("\0", "");
    expect(decoded).toContain('sqref="B4:B5"');
    expect(await readWholeSheet(await openBytes(after))).toEqual(await readWholeSheet(await openBytes(before)));
    expect(await compareParts(before, await unmarked(after))).toEqual({ changed: [], added: [], lost: [] });
  });
});

test("where a drawing cannot be read, cells are coloured and the list is told", async () => {
  const told: boolean[] = [];
  const marks = marksOf(["S"]);
  const after = await marked(await zipOfTexts(withParts(drawn("<xml><br></xml>"))), {
    ...marks,
    list: (workbook) => {
      told.push(workbook.keepsOwnNote("S", 4, 2));
      return marks.list(workbook);
    },
  });
  expect(told).toEqual([true]);
  expect([...(await partsOf(after)).keys()].filter((name) => /omment|Notes/.test(name))).toEqual([]);
});

test("the strict dialect names its relationships in its own way", async () => {
  const [, parts] = forms.find(([name]) => name === "the strict dialect")!;
  const found = (await partsOf(await marked(await zipOfTexts(parts), marksOf(["S"])))).get(
    "xl/worksheets/_rels/sheet1.xml.rels",
  );
  expect(found).toContain('Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments"');
});

describe("when a person saved the marked workbook with another program", () => {
  /** The rich workbook, marked, with some of its parts changed as a program might. */
  async function resaved(change: (name: string, text: string) => string): Promise<Uint8Array> {
    const after = await partsOf(await marked(await zipOfTexts(richParts()), marksOf(["支援 プラン"])));
    const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
    const utf8 = (text: string): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes(text));
    return zipOfTexts(
      Object.fromEntries(
        [...after].map(([name, text]) => {
          const isText = !/\.(?:png|bin)$/.test(name);
          return [name, isText ? change(name, utf8(text)) : bytes(text)];
        }),
      ),
    );
  }

  test("the list goes from any place among the tabs, and what counts tabs counts on", async () => {
    const moved = await resaved((name, text) => {
      if (name !== "xl/workbook.xml") return text;
      const [list = ""] = /<sheet name="_エラー一覧"[^>]*>/.exec(text) ?? [];
      return text
        .replace(list, "")
        .replace("<sheets>", `<sheets>${list}`)
        .replace('activeTab="1"', 'activeTab="2"')
        .replace('localSheetId="1"', 'localSheetId="2"')
        .replace(
          "<definedNames>",
          '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0">x</definedName>',
        );
    });
    const before = await zipOfTexts(richParts());
    expect(await compareParts(before, await unmarked(moved))).toEqual({ changed: [], added: [], lost: [] });
  });

  test("a tab that is shown is another one when the list was shown", async () => {
    const shown = await resaved((name, text) =>
      name === "xl/workbook.xml" ? text.replace('activeTab="1"', 'activeTab="5"') : text,
    );
    expect((await partsOf(await unmarked(shown))).get("xl/workbook.xml")).toContain('activeTab="0"');
  });

  test("colours go from a condition that they share with a person's", async () => {
    const joined = await resaved((name, text) =>
      name === "xl/worksheets/sheet1.xml"
        ? text
            .replace('"JUSO"="JUSO"', "&quot;JUSO&quot; = &quot;JUSO&quot;")
            .replace(
              "</cfRule></conditionalFormatting><dataV",
              '</cfRule><cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting><dataV',
            )
        : text,
    );
    const sheet = (await partsOf(await unmarked(joined))).get("xl/worksheets/sheet1.xml");
    expect(sheet).not.toContain("JUSO");
    expect(sheet).toContain("<formula>A1=1</formula>");
  });

  test("a note to which a person added something is the person's", async () => {
    const answered = await resaved((name, text) =>
      name === "xl/comments1.xml" ? text.replace("［JUSO］", "［JUSO］&#10;電話で確認した") : text,
    );
    const after = await partsOf(await unmarked(answered));
    expect([...(after.get("xl/comments1.xml") ?? "").matchAll(/ref="(\w+)"/g)].map(([, ref]) => ref)).toEqual([
      "A2",
      "C3",
      "B4",
    ]);
    expect((after.get("xl/drawings/vmlDrawing1.vml") ?? "").match(/<v:shape /g)).toHaveLength(3);
  });

  test("what only the list referred to goes with it", async () => {
    const printed = await resaved((_, text) => text);
    const parts = await partsOf(printed);
    const bytes = Object.fromEntries(
      [...parts].map(([name, text]) => [name, Uint8Array.from(text, (c) => c.charCodeAt(0))]),
    );
    const after = await unmarked(
      await zipOfTexts({
        ...bytes,
        "xl/worksheets/_rels/sheet6.xml.rels": `<Relationships><Relationship Id="p" Type="${relations}/printerSettings" Target="../printerSettings/printerSettings2.bin"/></Relationships>`,
        "xl/printerSettings/printerSettings2.bin": "x",
      }),
    );
    expect(await compareParts(await zipOfTexts(richParts()), after)).toEqual({ changed: [], added: [], lost: [] });
  });

  test("marks of fewer cells leave nothing of the others", async () => {
    const before = await zipOfTexts(richParts());
    const many = await marked(before, marksOf(["支援 プラン", "空"]));
    const one = marksOf(["支援 プラン"], threeCells.slice(0, 1));
    expect(await compareParts(await marked(before, one), await marked(many, one))).toEqual({
      changed: [],
      added: [],
      lost: [],
    });
  });
});
