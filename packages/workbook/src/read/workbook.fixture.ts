import { memorySource } from "@juso/model";
import { BlobWriter, TextReader, Uint8ArrayReader, ZipWriter } from "@zip.js/zip.js";
import { openWorkbook } from "./open-workbook.ts";
import type { SheetFacts, SheetRow } from "./sheet-facts.ts";
import type { Workbook } from "./workbook.ts";
import { defaultWorkbookLimits, type WorkbookLimits } from "./workbook-limits.ts";

/** A zip of texts and bytes. */
export async function zipOfTexts(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  for (const [name, content] of Object.entries(files)) {
    await writer.add(name, typeof content === "string" ? new TextReader(content) : new Uint8ArrayReader(content));
  }
  return new Uint8Array(await (await writer.close()).arrayBuffer());
}

/** The parts of a workbook with one sheet. What is given replaces a part's content or the part. */
export function ooxmlParts(given: {
  readonly rows?: string;
  readonly before?: string;
  readonly after?: string;
  readonly texts?: string;
  readonly formats?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}): Record<string, string | Uint8Array> {
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return {
    "_rels/.rels": `<Relationships><Relationship Id="a" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="s"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="s" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="t" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="y" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    "xl/sharedStrings.xml": `<sst>${given.texts ?? ""}</sst>`,
    "xl/styles.xml": `<styleSheet>${given.formats ?? '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'}</styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet>${given.before ?? ""}<sheetData>${given.rows ?? ""}</sheetData>${given.after ?? ""}</worksheet>`,
    ...given.parts,
  };
}

/** Opens what must be a workbook. */
export async function openBytes(bytes: Uint8Array, limits: Partial<WorkbookLimits> = {}): Promise<Workbook> {
  const opened = await openWorkbook(memorySource("a", bytes), { ...defaultWorkbookLimits, ...limits });
  if (opened.kind !== "open") throw new Error(`not opened: ${JSON.stringify(opened)}`);
  return opened.workbook;
}

/** Every row of a sheet, with its facts. */
export async function readWholeSheet(
  workbook: Workbook,
  index = 0,
): Promise<{ readonly rows: readonly SheetRow[]; readonly facts: SheetFacts }> {
  const sheet = workbook.sheets[index];
  if (sheet === undefined) throw new Error(`the workbook has no sheet ${index}`);
  const reading = workbook.read(sheet);
  const rows: SheetRow[] = [];
  for await (const piece of reading.rows) rows.push(...piece);
  return { rows, facts: reading.facts };
}

/** Every row of the only sheet of an OOXML workbook. */
export async function readOoxml(
  given: Parameters<typeof ooxmlParts>[0],
  limits: Partial<WorkbookLimits> = {},
): ReturnType<typeof readWholeSheet> {
  return readWholeSheet(await openBytes(await zipOfTexts(ooxmlParts(given)), limits));
}
