import { BlobReader, BlobWriter, TextReader, TextWriter, Uint8ArrayReader, ZipReader, ZipWriter } from "@zip.js/zip.js";

/** The smallest workbook: one sheet's `sheetData`, shared strings and extra cell formats as raw XML. */
export async function rawWorkbook(parts: {
  readonly sheet: string;
  readonly rows: string;
  readonly after?: string;
  readonly sharedStrings?: string;
}): Promise<Uint8Array> {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
  return zipFiles({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${parts.sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${parts.sharedStrings ?? ""}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${parts.rows}</sheetData>${parts.after ?? ""}</worksheet>`,
  });
}

/** A workbook of texts. `state` is that of the tab: `hidden` or `visible`. */
export async function workbookOf(
  sheets: readonly { readonly name: string; readonly state?: string; readonly rows: readonly (readonly string[])[] }[],
): Promise<Uint8Array> {
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const list = sheets.map(
    ({ name, state = "visible" }, index) => `<sheet name="${name}" state="${state}" sheetId="1" r:id="s${index}"/>`,
  );
  const targets = sheets.map(
    (_, index) => `<Relationship Id="s${index}" Type="${relations}/worksheet" Target="s${index}.xml"/>`,
  );
  const rowXml = (row: readonly string[]): string =>
    `<row>${row.map((text) => `<c t="str"><v>${text}</v></c>`).join("")}</row>`;
  return zipFiles({
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<workbook xmlns:r="${relations}"><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${targets.join("")}</Relationships>`,
    ...Object.fromEntries(
      sheets.map(({ rows }, index) => [
        `xl/s${index}.xml`,
        `<worksheet><sheetData>${rows.map(rowXml).join("")}</sheetData></worksheet>`,
      ]),
    ),
  });
}

/** A zip of texts and bytes, made with the options of the library. */
export async function zipFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: object = {},
): Promise<Uint8Array> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false, ...options });
  for (const [name, content] of Object.entries(files)) {
    await writer.add(name, typeof content === "string" ? new TextReader(content) : new Uint8ArrayReader(content));
  }
  return new Uint8Array(await (await writer.close()).arrayBuffer());
}

/** The texts in a zip. */
export async function unzipFiles(bytes: Uint8Array<ArrayBuffer>): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const entry of await new ZipReader(new BlobReader(new Blob([bytes])), { useWebWorkers: false }).getEntries()) {
    if (!entry.directory) files[entry.filename] = await entry.getData(new TextWriter(), { useWebWorkers: false });
  }
  return files;
}
