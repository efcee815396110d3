import { memorySource } from "@juso/model";
import { describe, expect, test } from "vitest";
import { rawWorkbook, unzipFiles, zipFiles } from "../workbook/workbook.fixture.ts";
import { readAll } from "./reading.fixture.ts";

const caseCsv = "caseId,openedDate\nC1,2025-04-01\n";
const manifest = {
  specVersion: "1.0.0",
  municipalityCode: "992011",
  fiscalYear: 2025,
  level: "p0",
  documents: [{ path: "case.csv" }],
};

/** Overwrites a name of the same length everywhere in a zip: its local header and its directory. */
function renameEntry(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1").replaceAll(from, to);
  return new Uint8Array(Buffer.from(text, "latin1"));
}

describe("records that could not be read are not missed", () => {
  const unread = async (name: string, content: string | Uint8Array) => {
    const { ids, skipped } = await readAll([memorySource(name, content)]);
    return { ids, entities: skipped.map(({ entity }) => entity) };
  };

  test.each([
    ["case.csv", "\uFEFF", "header-present.missing"],
    ["case.csv", "caseId\topenedDate\nC1\t2025-04-01\n", "header-present.delimiter"],
    ["case.csv", "ケースID;ケース開始日\nC1;2025-04-01\n", "header-present.delimiter"],
    ["case.csv", `題名\n${"\n".repeat(9)}caseId,openedDate\nC1,2025-04-01\n`, "header-present.missing"],
    ["case.csv", "openedDate\n2025-04-01\n", "column-present.missing"],
    ["case.csv", 'caseId,openedDate\n"C1,2025-04-01\nC2,2025-04-01\n', "quote-closed.open"],
    ["case.json", '[{"caseId":"C1"},{"caseId":"C2"', "file-complete.json"],
    ["case.json", '[{"caseId":"C1"},{"caseId":}]', "json-valid.syntax"],
    ["case.json", "[1]", "json-valid.notRecord"],
  ])("%s %j", async (name, content, id) => {
    expect(await unread(name, content)).toEqual({ ids: [id], entities: ["case"] });
  });

  test("a row that is short, and a whole file, are no loss", async () => {
    expect((await unread("case.csv", caseCsv)).entities).toEqual([]);
    expect((await unread("case.csv", "caseId,openedDate,sex\nC1,2025-04-01\n")).entities).toEqual([]);
  });

  test("a sheet whose XML is cut off inside a sound workbook", async () => {
    const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>caseId</t></is></c></row>';
    const parts = await unzipFiles((await rawWorkbook({ sheet: "支援ケース", rows: row })).slice());
    const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
    const cut = await zipFiles({ ...parts, "xl/worksheets/sheet1.xml": sheet.slice(0, -20) });
    expect(await unread("case.xlsx", cut)).toEqual({
      ids: ["column-present.missing", "file-readable.damagedSheet"],
      entities: ["case"],
    });
  });

  test("workbooks: cut off, with nothing but a title", async () => {
    const good = await rawWorkbook({
      sheet: "支援ケース",
      rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>題名</t></is></c></row>',
    });
    expect((await unread("case.xlsx", good)).entities).toEqual(["case"]);
    expect(await unread("case.xlsx", good.slice(0, -40))).toEqual({
      ids: ["file-complete.container"],
      entities: ["case"],
    });
  });
});

describe("files that are something else", () => {
  const ids = async (name: string, content: string | Uint8Array) =>
    (await readAll([memorySource(name, content), memorySource("plan.csv", "planId,caseId\n")])).ids;

  const ole = (...names: string[]) => {
    const bytes = new Uint8Array(512 * 3);
    const view = new DataView(bytes.buffer);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    view.setUint16(30, 9, true);
    view.setUint32(48, 0, true);
    view.setUint32(76, 1, true);
    for (const [entry, name] of names.entries()) {
      for (const [index, letter] of [...name].entries()) {
        view.setUint16(512 + entry * 128 + index * 2, letter.charCodeAt(0), true);
      }
      view.setUint16(512 + entry * 128 + 64, name.length * 2 + 2, true);
    }
    view.setUint32(1024, 0xfffffffe, true);
    return bytes;
  };
  const odf = (kind: string, parts: Record<string, string>) =>
    zipFiles({ mimetype: `application/vnd.oasis.opendocument.${kind}`, ...parts });
  const main = (target: string) =>
    `<Relationships><Relationship Id="r" Type="a/officeDocument" Target="${target}"/></Relationships>`;

  test("each kind of document has its own words", async () => {
    const of = async (content: string | Uint8Array) => (await ids("case.xlsx", content)).join();
    expect(await of(ole("Root Entry", "Workbook"))).toBe("file-readable.oldWorkbook");
    expect(await of(ole("Root Entry", "WordDocument"))).toBe("file-readable.wordDocument");
    expect(await of(ole("Root Entry", "PowerPoint Document"))).toBe("file-readable.presentation");
    expect(await of(ole("Root Entry", "EncryptionInfo", "EncryptedPackage"))).toBe("file-readable.encrypted");
    expect(await of(await odf("text", { "content.xml": "<x/>" }))).toBe("file-readable.otherOpenDocument");
    expect(await of(await odf("spreadsheet", { "content.xml": "<x/>" }))).toBe("file-readable.damagedWorkbook");
    const encrypted = {
      "content.xml": "?",
      "META-INF/manifest.xml": "<m:manifest xmlns:m='m'><m:encryption-data/></m:manifest>",
    };
    expect(await of(await odf("spreadsheet", encrypted))).toBe("file-readable.encrypted");
    const types = { "[Content_Types].xml": "<x/>" };
    expect(await of(await zipFiles({ ...types, "word/document.xml": "<x/>" }))).toBe("file-readable.wordDocument");
    expect(await of(await zipFiles({ ...types, "_rels/.rels": main("ppt/a.xml") }))).toBe("file-readable.presentation");
    expect(await of(await zipFiles({ ...types, "_rels/.rels": main("xl/workbook.bin") }))).toBe(
      "file-readable.binaryWorkbook",
    );
    expect(await of(await zipFiles({ "Index/Document.iwa": "x" }))).toBe("file-readable.numbers");
    expect(await of(await zipFiles({ "a/b": "x" }))).toBe("file-readable.otherDocument");
    expect(await of("%PDF-1.7\n")).toBe("file-readable.pdf");
  });

  test("alone, without a manifest, they are still told what they are", async () => {
    const read = async (rest: Parameters<typeof readAll>[1]) =>
      (await readAll([memorySource("提出.xls", ole("Root Entry", "Workbook"))], { expectManifest: true, ...rest })).ids;
    expect(await read({})).toEqual(["file-readable.oldWorkbook"]);
    expect(await read({ specVersionOverride: "1.0.0" })).toEqual([
      "manifest-present.missing",
      "file-readable.oldWorkbook",
    ]);
  });

  test.each(["<html><table>", "<!DOCTYPE html>\n<table>", "\uFEFF<table border=1>", "<meta charset=x>"])(
    "web page %j",
    async (content) => {
      expect(await ids("case.xlsx", content)).toEqual(["file-readable.webPage"]);
    },
  );
});

describe("zips", () => {
  const ids = async (bytes: Uint8Array) => (await readAll([memorySource("a.zip", bytes)])).ids;

  test("an entry that holds more than the directory declares ends, and is a finding", async () => {
    const bytes = await zipFiles({ "case.csv": caseCsv.repeat(500) });
    const directory = Buffer.from(bytes).lastIndexOf(Buffer.from("PK\u0001\u0002", "latin1"));
    new DataView(bytes.buffer).setUint32(directory + 24, 5, true);
    expect(await ids(bytes)).toEqual(["zip-readable.damaged"]);
  });

  test("two files of one name: the first is read", async () => {
    const bytes = renameEntry(await zipFiles({ "case.csv": caseCsv, "cas2.csv": caseCsv }), "cas2.csv", "case.csv");
    const { ids: found, records } = await readAll([memorySource("a.zip", bytes)]);
    expect(found).toEqual(["file-name-unique.sameName"]);
    expect(records).toHaveLength(1);
  });

  test("entries that grow beyond a limit are refused before they are decompressed", async () => {
    const spaces = " ".repeat(5 * 2 ** 20);
    const one = await readAll([memorySource("a.zip", await zipFiles({ "case.csv": caseCsv, "plan.csv": spaces }))]);
    expect(one.ids).toEqual(["zip-readable.expansion"]);
    expect(one.findings[0]).toMatchObject({ location: { file: "plan.csv" }, data: { limit: 150 } });
    expect(one.records).toHaveLength(1);
    expect(await ids(await zipFiles({ "manifest.json": spaces, "x.txt": "x" }))).toContain("zip-readable.expansion");
    const many = Object.fromEntries(
      ["a", "b", "c", "d", "e", "f"].map((name) => [`${name}.csv`, " ".repeat(3 * 2 ** 20)]),
    );
    expect(await ids(await zipFiles(many))).toEqual(["zip-readable.expansion"]);
    const bytes = await zipFiles({ "case.csv": caseCsv, "plan.csv": "planId\n" });
    expect((await readAll([memorySource("a.zip", bytes)], { limits: { zipEntries: 1 } })).ids).toEqual([
      "zip-readable.tooManyFiles",
    ]);
    expect((await readAll([memorySource("a.zip", bytes)], { limits: { entryBytes: 10 } })).ids).toContain(
      "zip-readable.tooLarge",
    );
  });

  test("no bytes at all", async () => {
    expect(await ids(new Uint8Array())).toEqual(["file-not-empty.empty"]);
  });

  test("a damaged manifest is told as damage", async () => {
    const bytes = await zipFiles({ "manifest.json": JSON.stringify(manifest).repeat(20) });
    bytes.fill(0x55, 50, 70);
    expect(await ids(bytes)).toEqual(["zip-readable.damaged"]);
  });
});

describe("manifests", () => {
  const read = (content: string | Uint8Array, name = "manifest.json") =>
    readAll([memorySource(name, content), memorySource("case.csv", caseCsv)], { expectManifest: true });

  test.each([
    ["", "manifest-valid.empty"],
    ["[]", "manifest-valid.notObject"],
    ["null", "manifest-valid.notObject"],
    ["// made by hand\n{}", "manifest-valid.notJson"],
  ])("%j", async (content, id) => {
    expect((await read(content)).ids).toEqual([id]);
  });

  test("UTF-16 has its own words", async () => {
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${JSON.stringify(manifest)}`, "utf16le"));
    expect((await read(utf16)).ids).toEqual(["encoding-supported.utf16Json"]);
  });

  test("CP932 is read, and Windows does not tell the case of a name", async () => {
    const [before, after] = JSON.stringify({ ...manifest, author: "@" }).split("@") as [string, string];
    const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0x8c, 0xa9, 0x96, 0x7b]), Buffer.from(after)]);
    const { ids, manifests } = await read(new Uint8Array(bytes), "Manifest.JSON");
    expect(ids).toEqual([]);
    expect(manifests[0]?.author).toBe("見本");
  });

  test("a file listed twice", async () => {
    const documents = [{ path: "case.csv" }, { path: "./case.csv", entity: "plan" }];
    const { ids, records } = await read(JSON.stringify({ ...manifest, documents }));
    expect(ids).toEqual(["manifest-lists-file.listedTwice"]);
    expect(records.map(({ entity }) => entity)).toEqual(["case"]);
  });
});
