import { rangeOf } from "../read/cell-place.ts";
import { isMarkNote, noteAuthor } from "./mark-names.ts";
import { noteShapeTypeId, noteShapeTypeIn } from "./note-shape.ts";
import type { PartEdits, XmlPart } from "./part-edits.ts";
import { type PartLink, removeLinks } from "./part-links.ts";
import { notesOf } from "./sheet-notes.ts";
import type { TextPatch } from "./text-patch.ts";
import { childOf, childrenOf, removeFrom, wholeText, type XmlElement } from "./xml-element.ts";

/**
 * Takes the notes of marking away from a sheet, with the parts that hold nothing else. Notes of people stay.
 *
 * @returns the names of the removed parts.
 */
export async function removeNotes(edits: PartEdits, sheetName: string, sheet: XmlElement): Promise<readonly string[]> {
  const { comments, commentsLink, drawing, drawingLink, legacyDrawing } = await notesOf(edits, sheetName, sheet);
  if (comments === undefined || commentsLink === undefined) return [];
  const authors = childOf(comments.root, "authors");
  const list = childOf(comments.root, "commentList");
  if (authors === undefined || list === undefined) return [];
  const own = list.children.filter((comment) => isMarkNote(wholeText(comment)));
  if (own.length === 0) return [];
  const links: PartLink[] = [];
  if (own.length === list.children.length) links.push(commentsLink);
  else
    edits.patch(comments.name, [
      ...removeFrom(list, own, comments.text),
      ...withoutAuthor(authors, list, own, comments),
    ]);
  if (drawing !== undefined && drawingLink !== undefined) {
    const left = removeShapes(edits, drawing, own);
    if (!left && legacyDrawing !== undefined) {
      links.push(drawingLink);
      edits.patch(sheetName, [{ start: legacyDrawing.start, end: legacyDrawing.end, text: "" }]);
    }
  }
  for (const { target } of links) edits.remove(target);
  await removeLinks(edits, sheetName, links);
  return links.map(({ target }) => target);
}

/** The author goes as well where nobody else needs it and no other would get another number by it. */
function withoutAuthor(
  authors: XmlElement,
  list: XmlElement,
  removed: readonly XmlElement[],
  { text }: XmlPart,
): readonly TextPatch[] {
  const last = authors.children.at(-1);
  const number = String(authors.children.length - 1);
  const gone = new Set(removed);
  const isNeeded = list.children.some((comment) => comment.attributes.authorId === number && !gone.has(comment));
  return last?.text === noteAuthor && !isNeeded ? removeFrom(authors, [last], text) : [];
}

/** Takes the shapes of notes out of a drawing. Returns whether any shape is left; the drawing is not patched when none is. */
function removeShapes(edits: PartEdits, { name, root, text }: XmlPart, notes: readonly XmlElement[]): boolean {
  const places = new Set(
    notes.map(({ attributes }) => {
      const place = rangeOf(attributes.ref ?? "");
      return `${(place?.firstRow ?? 0) - 1},${(place?.firstColumn ?? 0) - 1}`;
    }),
  );
  const shapes = root.children.filter(isShape);
  const removed = shapes.filter((shape) => {
    const data = shape.children.find((child) => child.name.endsWith(":ClientData"));
    const value = (key: string): string =>
      data?.children.find((child) => child.name.endsWith(`:${key}`))?.text.trim() ?? "";
    return data?.attributes.ObjectType === "Note" && places.has(`${value("Row")},${value("Column")}`);
  });
  if (removed.length === shapes.length) return false;
  const gone = new Set<XmlElement>(removed);
  const usesType = shapes.some((shape) => !gone.has(shape) && shape.attributes.type === `#${noteShapeTypeId}`);
  const type = childrenOf(root, "v:shapetype").find(
    ({ end, start }) => text.slice(start, end) === noteShapeTypeIn(root),
  );
  edits.patch(name, removeFrom(root, usesType || type === undefined ? removed : [type, ...removed], text));
  return true;
}

/** Everything that is drawn: not the kinds of shapes, nor the layout. */
function isShape({ name }: XmlElement): boolean {
  return !/(?:^|:)(?:shapetype|shapelayout)$/.test(name);
}
