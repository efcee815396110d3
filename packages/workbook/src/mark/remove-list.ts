import type { PartEdits, XmlPart } from "./part-edits.ts";
import { linksOf, type PartLink } from "./part-links.ts";
import type { TextPatch } from "./text-patch.ts";
import type { MarkedSheet } from "./workbook-sheets.ts";
import { childOf, childrenOf, removeFrom, replaceNumber, type XmlElement } from "./xml-element.ts";

/**
 * Takes the list away from a workbook, with what only it refers to. Names and views that count sheets count on without it.
 *
 * @returns the relationship of the list, which is to be removed too, and the names of the removed parts.
 */
export async function removeList(
  edits: PartEdits,
  workbook: XmlPart,
  list: MarkedSheet,
): Promise<{ readonly links: readonly PartLink[]; readonly targets: readonly string[] }> {
  const sheets = childOf(workbook.root, "sheets")!;
  const index = sheets.children.indexOf(list.element);
  edits.patch(workbook.name, [
    ...removeFrom(sheets, [list.element], workbook.text),
    ...viewsWithout(workbook.root, index, firstShown(sheets, index)),
    ...namesWithout(workbook, index),
  ]);
  const links = (await linksOf(edits, workbook.name)).filter(({ target }) => target === list.part);
  const targets = [list.part, ...(await ownTargets(edits, list.part))];
  for (const target of targets) edits.remove(target);
  return { links, targets };
}

/** The position of the first sheet that is shown, once the list is gone. */
function firstShown(sheets: XmlElement, gone: number): number {
  const left = sheets.children.filter((_, index) => index !== gone);
  return Math.max(
    0,
    left.findIndex(({ attributes }) => (attributes.state ?? "visible") === "visible"),
  );
}

function viewsWithout(root: XmlElement, gone: number, first: number): readonly TextPatch[] {
  return childrenOf(childOf(root, "bookViews"), "workbookView").flatMap((view) =>
    ["activeTab", "firstSheet"].flatMap((attribute) => {
      const tab = Number(view.attributes[attribute]);
      if (tab > gone) return replaceNumber(view, attribute, tab - 1);
      return tab === gone ? replaceNumber(view, attribute, first) : [];
    }),
  );
}

function namesWithout({ root, text }: XmlPart, gone: number): readonly TextPatch[] {
  const names = childOf(root, "definedNames");
  if (names === undefined) return [];
  const sheetOf = ({ attributes: { localSheetId } }: XmlElement): number => Number(localSheetId ?? -1);
  const own = names.children.filter((name) => sheetOf(name) === gone);
  // A workbook may not hold an empty list of names.
  if (own.length > 0 && own.length === names.children.length) return [{ start: names.start, end: names.end, text: "" }];
  const later = names.children.filter((name) => sheetOf(name) > gone);
  return [
    ...removeFrom(names, own, text),
    ...later.flatMap((name) => replaceNumber(name, "localSheetId", sheetOf(name) - 1)),
  ];
}

/** What a part refers to and nothing else does: settings of a printer, notes that somebody wrote on it. And its list of what it refers to. */
async function ownTargets(edits: PartEdits, part: string): Promise<readonly string[]> {
  const folder = part.lastIndexOf("/") + 1;
  const relationships = `${part.slice(0, folder)}_rels/${part.slice(folder)}.rels`;
  if (!edits.has(relationships)) return [];
  const elsewhere = new Set<string>();
  for (const name of edits.names) {
    const [, before, owner] = /^(.*)_rels\/([^/]*)\.rels$/.exec(name) ?? [];
    if (owner === undefined || name === relationships) continue;
    for (const { target } of await linksOf(edits, `${before}${owner}`)) elsewhere.add(target);
  }
  const targets = (await linksOf(edits, part)).map(({ target }) => target);
  return [relationships, ...targets.filter((target) => edits.has(target) && !elsewhere.has(target))];
}
