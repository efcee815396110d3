import { zipOfTexts } from "../read/workbook.fixture.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

function links(...given: readonly (readonly [id: string, type: string, target: string])[]): string {
  const list = given.map(([id, type, target]) => {
    const full = type.startsWith("http") ? type : `${relations}/${type}`;
    return `<Relationship Id="${id}" Type="${full}" Target="${target}"/>`;
  });
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
}

/** A picture of one pixel. */
const png = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);

const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="${types}.vmlDrawing"/><Default Extension="bin" ContentType="${types}.spreadsheetml.printerSettings"/>${[
  ["xl/workbook.xml", `${types}.spreadsheetml.sheet.main+xml`],
  ...[1, 2, 3, 4, 5].map((number) => [`xl/worksheets/sheet${number}.xml`, `${types}.spreadsheetml.worksheet+xml`]),
  ["xl/styles.xml", `${types}.spreadsheetml.styles+xml`],
  ["xl/sharedStrings.xml", `${types}.spreadsheetml.sharedStrings+xml`],
  ["xl/comments1.xml", `${types}.spreadsheetml.comments+xml`],
  ["xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml"],
  ["xl/persons/person.xml", "application/vnd.ms-excel.person+xml"],
  ["xl/tables/table1.xml", `${types}.spreadsheetml.table+xml`],
  ["xl/drawings/drawing1.xml", `${types}.drawing+xml`],
  ["customXml/itemProps1.xml", `${types}.customXmlProperties+xml`],
]
  .map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`)
  .join("")}</Types>`;

const workbook = `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr codeName="ThisWorkbook"/><workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="1" firstSheet="0"/></bookViews><sheets><sheet name="支援 プラン" sheetId="3" r:id="rId1"/><sheet name="O'Hara &amp; Co" sheetId="7" r:id="rId2"/><sheet name="隠し" sheetId="8" state="hidden" r:id="rId3"/><sheet name="_codes" sheetId="9" state="veryHidden" r:id="rId4"/><sheet name="空" sheetId="10" r:id="rId5"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">'O''Hara &amp; Co'!$A$1:$B$4</definedName><definedName name="選択肢">_codes!$A$1:$A$2</definedName></definedNames><calcPr calcId="191029"/></workbook>`;

const styles = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="10"/><name val="Meiryo UI"/></font><font><b/><sz val="10"/><name val="Meiryo UI"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><protection locked="0"/></xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF006100"/></font></dxf></dxfs><tableStyles count="0"/></styleSheet>`;

const sharedStrings = `${declaration}<sst xmlns="${main}" count="4" uniqueCount="4"><si><t>氏名</t><rPh sb="0" eb="2"><t>シメイ</t></rPh><phoneticPr fontId="1"/></si><si><r><t>𠮟る</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 太字 </t></r></si><si><t>開始日</t></si><si><t>備考&#10;二行目</t></si></sst>`;

const x14 = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" priority="9" id="{00000000-000E-0000-0000-000001000000}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>C2:C9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>_codes!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>D2:D9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;

/** Everything that a careless program loses. The rule in the first extension stands inside a rule, as Excel writes it. */
const richSheet = `${declaration}<worksheet xmlns="${main}" xmlns:r="${relations}"><sheetPr codeName="Sheet1"/><dimension ref="A1:D4"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="18.75"/><cols><col min="1" max="1" width="14.25" customWidth="1"/><col min="2" max="3" width="9" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>2</v></c><c r="C1" t="inlineStr"><is><t>金額</t></is></c><c r="D1" t="s"><v>3</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>45748</v></c><c r="C2"><f>SUM(C3:C4)</f><v>3</v></c></row><row r="3"><c r="A3" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="C3"><v>1</v></c></row><row r="4"><c r="C4"><v>2.50</v></c></row></sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/><mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells><phoneticPr fontId="1"/><conditionalFormatting sqref="C2:C9"><cfRule type="dataBar" priority="4"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:id>{00000000-000E-0000-0000-000001000000}</x14:id></ext></extLst></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" sqref="C3:C9"><formula1>0</formula1><formula2>9</formula2></dataValidation></dataValidations><hyperlinks><hyperlink ref="A3" location="'O''Hara &amp; Co'!A1"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" r:id="rId1"/><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts>${x14}</worksheet>`;

/** As some programs write it: without columns, and with the extensions before what should stand before them. */
const disorderedSheet = `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row></sheetData><extLst><ext uri="{1}"/></extLst><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

const comments = `${declaration}<comments xmlns="${main}"><authors><author>山田</author><author>tc={11111111-1111-4111-8111-111111111111}</author></authors><commentList><comment ref="A2" authorId="0" shapeId="0"><text><r><rPr><b/><sz val="9"/></rPr><t xml:space="preserve">山田:
</t></r><r><t>本人に確認</t></r></text></comment><comment ref="C3" authorId="1" shapeId="0"><text><t>[スレッド化されたコメント]</t></text></comment></commentList></comments>`;

const note = (number: number, row: number, column: number): string =>
  `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style='position:absolute;visibility:hidden' fillcolor="infoBackground [80]"><v:textbox><div></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>1, 15, 0, 2, 3, 31, 4, 1</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

const drawing = `<xml xmlns:v="urn:schemas-microsoft-com:vml"\r\n xmlns:o="urn:schemas-microsoft-com:office:office"\r\n xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n <o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202"\r\n  path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/></v:shapetype>${note(1025, 1, 0)}${note(1026, 2, 2)}</xml>`;

const plainSheet = `${declaration}<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>1</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>2</t></is></c></row></sheetData></worksheet>`;

/** The parts of a workbook that has everything which marking must leave alone. */
export function richParts(): Readonly<Record<string, string | Uint8Array>> {
  return {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": links(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": workbook,
    "xl/_rels/workbook.xml.rels": links(
      ...[1, 2, 3, 4, 5].map((number) => [`rId${number}`, "worksheet", `worksheets/sheet${number}.xml`] as const),
      ["rId6", "styles", "styles.xml"],
      ["rId7", "sharedStrings", "sharedStrings.xml"],
      ["rId8", "http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml"],
      ["rId9", "customXml", "../customXml/item1.xml"],
    ),
    "xl/styles.xml": styles,
    "xl/sharedStrings.xml": sharedStrings,
    "xl/worksheets/sheet1.xml": richSheet,
    "xl/worksheets/_rels/sheet1.xml.rels": links(
      ["rId1", "printerSettings", "../printerSettings/printerSettings1.bin"],
      ["rId2", "drawing", "../drawings/drawing1.xml"],
      ["rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId4", "comments", "../comments1.xml"],
      ["rId5", "table", "../tables/table1.xml"],
      [
        "rId6",
        "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
        "../threadedComments/threadedComment1.xml",
      ],
    ),
    "xl/worksheets/sheet2.xml": disorderedSheet,
    "xl/worksheets/sheet3.xml": plainSheet,
    "xl/worksheets/sheet4.xml": plainSheet,
    "xl/worksheets/sheet5.xml": `${declaration}<worksheet xmlns="${main}"><sheetData/></worksheet>`,
    "xl/comments1.xml": comments,
    "xl/drawings/vmlDrawing1.vml": drawing,
    "xl/threadedComments/threadedComment1.xml": `${declaration}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="C3" dT="2026-11-01T00:00:00.00" personId="{22222222-2222-4222-8222-222222222222}" id="{11111111-1111-4111-8111-111111111111}"><text>要確認</text></threadedComment></ThreadedComments>`,
    "xl/persons/person.xml": `${declaration}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="佐藤" id="{22222222-2222-4222-8222-222222222222}" userId="佐藤" providerId="None"/></personList>`,
    "xl/tables/table1.xml": `${declaration}<table xmlns="${main}" id="1" name="T" displayName="T" ref="A1:D4" totalsRowShown="0"><autoFilter ref="A1:D4"/><tableColumns count="4"><tableColumn id="1" name="氏名"/><tableColumn id="2" name="開始日"/><tableColumn id="3" name="金額"/><tableColumn id="4" name="備考_x000a_二行目"/></tableColumns></table>`,
    "xl/drawings/drawing1.xml": `${declaration}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:oneCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="95250" cy="95250"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="P"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${relations}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": links(["rId1", "image", "../media/image1.png"]),
    "xl/media/image1.png": png,
    "xl/printerSettings/printerSettings1.bin": Uint8Array.of(0, 1, 2, 255),
    "customXml/item1.xml": "<data>庁内の番号</data>",
    "customXml/itemProps1.xml": `${declaration}<ds:datastoreItem ds:itemID="{33333333-3333-4333-8333-333333333333}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
    "customXml/_rels/item1.xml.rels": links(["rId1", "customXmlProps", "itemProps1.xml"]),
  };
}

/** That workbook. */
export function richWorkbook(): Promise<Uint8Array> {
  return zipOfTexts(richParts());
}
