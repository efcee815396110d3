import { memorySource } from "@juso/model";
import { rewriteZip } from "../zip/rewrite-zip.ts";
import { xmlText } from "./xml-escape.ts";

const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
const packageType = "application/vnd.openxmlformats-package";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The end of a directory that lists nothing: a zip without entries. */
const emptyZip = new Uint8Array(22);
emptyZip.set([0x50, 0x4b, 0x05, 0x06]);

/**
 * A workbook of empty sheets: the least that spreadsheet programs open without a complaint. The same names give the same bytes.
 *
 * @param names of the sheets, in the order of the tabs.
 */
export function emptyWorkbook(names: readonly string[]): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const parts = new Map([
    ["[Content_Types].xml", contentTypesPart(names.length)],
    ["_rels/.rels", linksPart([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbookPart(names)],
    [
      "xl/_rels/workbook.xml.rels",
      linksPart([
        ...names.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
        ["styles", "styles.xml"],
      ]),
    ],
    ["xl/styles.xml", stylesPart],
    ...names.map(
      (_, index) =>
        [`xl/worksheets/sheet${index + 1}.xml`, `<worksheet xmlns="${main}"><sheetData/></worksheet>`] as const,
    ),
  ]);
  const changes = [...parts].map(
    ([name, xml]) =>
      [
        name,
        async function* () {
          yield encoder.encode(declaration + xml);
        },
      ] as const,
  );
  return rewriteZip(memorySource("", emptyZip), new Map(changes));
}

function contentTypesPart(sheets: number): string {
  const override = (part: string, kind: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${sheetType}.${kind}+xml"/>`;
  const all = Array.from({ length: sheets }, (_, index) => override(`worksheets/sheet${index + 1}`, "worksheet"));
  return `<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="${packageType}.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook", "sheet.main")}${override("styles", "styles")}${all.join("")}</Types>`;
}

function linksPart(links: readonly (readonly [type: string, target: string])[]): string {
  const all = links.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${relationships}">${all.join("")}</Relationships>`;
}

function workbookPart(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join("")}</sheets></workbook>`;
}

/** One font, the two fills that every program expects, one border, and the style that cells have without one. */
const stylesPart = `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
