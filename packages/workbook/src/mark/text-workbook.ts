import { JusoError, memorySource } from "@juso/model";
import { defaultWorkbookLimits } from "../read/workbook-limits.ts";
import { checkDescription } from "../write/check-description.ts";
import { emptyWorkbook } from "./empty-workbook.ts";
import { addStyles } from "./mark-styles.ts";
import { openParts } from "./open-parts.ts";
import { addContentTypes, addLinks } from "./part-links.ts";
import { type TextSheet, textSheetPart } from "./text-sheet.ts";
import { sheetsOf } from "./workbook-sheets.ts";

/**
 * A new workbook of sheets of texts, written as a stream, so that a table of a hundred thousand rows needs no more memory than its file.
 * The same sheets give the same bytes.
 *
 * @param sheets by their names, in the order of the tabs: 1 to 31 UTF-16 units without `\ / ? * [ ] :`.
 * @throws JusoError `internal` when there is no sheet or a name is not allowed, and whatever the rows throw.
 */
export async function writeTextWorkbook(sheets: ReadonlyMap<string, TextSheet>): Promise<Uint8Array> {
  const names = [...sheets.keys()];
  checkDescription({ creator: "JUSO", date: "1980-01-01", sheets: names.map((name) => ({ name, cells: [] })) });
  const base = memorySource("", await emptyWorkbook(names));
  const { edits, workbook } = await openParts(base, defaultWorkbookLimits);
  const { newStyles, styles } = await addStyles(edits, workbook.name, "transitional");
  const added = newStyles === undefined ? [] : [{ kind: "styles", target: newStyles } as const];
  await addLinks(edits, workbook.name, added, "transitional");
  await addContentTypes(edits, added);
  for (const { name, part } of await sheetsOf(edits, workbook)) {
    const sheet = sheets.get(name);
    if (sheet === undefined) throw new JusoError("internal", lost);
    edits.put(part, () => textSheetPart(sheet, styles.cells, "transitional"));
  }
  return edits.write(base);
}

const lost = {
  ja: "作成したブックにシートがありません。ツールの不具合として報告してください。",
  en: "A sheet is missing from the workbook that was made. Please report this as a defect.",
};
