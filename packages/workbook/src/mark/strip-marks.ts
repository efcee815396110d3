import { removeStyles } from "./mark-styles.ts";
import type { PartEdits, XmlPart } from "./part-edits.ts";
import { removeContentTypes, removeLinks } from "./part-links.ts";
import { removeList } from "./remove-list.ts";
import { removeNotes } from "./remove-notes.ts";
import { removeColors } from "./sheet-colors.ts";
import { sheetsOf } from "./workbook-sheets.ts";

/**
 * Takes everything away that marking added: colours, notes, the list, and the styles they used. A workbook that nobody saved since is part by
 * part what it was; in one that a person saved with another program, everything else stays as that program wrote it.
 *
 * @param listName the list that an earlier marking added, if there is one.
 */
export async function stripMarks(edits: PartEdits, workbook: XmlPart, listName: string | undefined): Promise<void> {
  const sheets = await sheetsOf(edits, workbook);
  const list = sheets.find(({ name }) => name === listName);
  const removed = new Set<string>();
  for (const { part } of sheets) {
    if (part === list?.part) continue;
    const sheet = await edits.sheet(part);
    if (sheet === undefined) continue;
    edits.patch(part, removeColors(sheet));
    for (const name of await removeNotes(edits, part, sheet)) removed.add(name);
  }
  if (list !== undefined && sheets.length > 1) {
    const { links, targets } = await removeList(edits, workbook, list);
    const styles = await removeStyles(edits, workbook.name);
    for (const name of [...targets, ...styles.map(({ target }) => target)]) removed.add(name);
    await removeLinks(edits, workbook.name, [...links, ...styles]);
  }
  if (removed.size > 0) await removeContentTypes(edits, removed);
}
