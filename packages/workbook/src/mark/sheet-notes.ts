import { cellAddress } from "@juso/model";
import { folderOf } from "../read/ooxml-parts.ts";
import { DamagedWorkbookError } from "../read/workbook-limits.ts";
import { noteAuthor, noteEnd } from "./mark-names.ts";
import type { MarkedCell } from "./marked-cell.ts";
import {
  declaredIn,
  drawingNamespaces,
  noteShape,
  noteShapeTypeId,
  noteShapeTypeIn,
  sheetMeasures,
} from "./note-shape.ts";
import type { PartEdits, XmlPart } from "./part-edits.ts";
import {
  type addedKinds,
  addLinks,
  dialectOf,
  freeName,
  linksOf,
  type PartLink,
  relationshipNamespace,
} from "./part-links.ts";
import { placeFor } from "./sheet-order.ts";
import { appendTo, childOf, childrenOf, ownPrefix, type XmlElement } from "./xml-element.ts";
import { cellXml } from "./xml-escape.ts";

/** A part that came about, of which the content must be declared. */
export interface AddedPart {
  readonly kind: keyof typeof addedKinds;
  readonly target: string;
}

/** The notes of a sheet: the part with their texts, and the drawing with their shapes. */
export interface SheetNotes {
  readonly links: readonly PartLink[];
  readonly comments?: XmlPart;
  readonly commentsLink?: PartLink;
  readonly drawing?: XmlPart;
  readonly drawingLink?: PartLink;
  readonly legacyDrawing?: XmlElement;
  /** False when the sheet has a drawing that cannot be read: some programs write what is no XML. Then nothing may be added to it. */
  readonly isUsable: boolean;
}

/** Finds the notes of a sheet. */
export async function notesOf(edits: PartEdits, sheetName: string, sheet: XmlElement): Promise<SheetNotes> {
  const links = await linksOf(edits, sheetName);
  const commentsLink = links.find(({ type }) => type === "comments");
  const legacyDrawing = childOf(sheet, "legacyDrawing");
  const id = Object.entries(legacyDrawing?.attributes ?? {}).find(([name]) => name.endsWith(":id"))?.[1];
  const drawingLink = id === undefined ? undefined : links.find((link) => link.id === id);
  const comments = await readable(edits, commentsLink);
  const drawing = await readable(edits, drawingLink);
  const isLost = (link: unknown, part: unknown): boolean => link !== undefined && part === undefined;
  const isUsable =
    !isLost(commentsLink, comments) &&
    !isLost(drawingLink, drawing) &&
    !isLost(legacyDrawing, drawing) &&
    (comments === undefined || childOf(comments.root, "authors") !== undefined) &&
    (comments === undefined || childOf(comments.root, "commentList") !== undefined);
  return {
    links,
    isUsable,
    ...(comments === undefined ? {} : { comments }),
    ...(commentsLink === undefined ? {} : { commentsLink }),
    ...(drawing === undefined ? {} : { drawing }),
    ...(drawingLink === undefined ? {} : { drawingLink }),
    ...(legacyDrawing === undefined ? {} : { legacyDrawing }),
  };
}

async function readable(edits: PartEdits, link: PartLink | undefined): Promise<XmlPart | undefined> {
  if (link === undefined) return undefined;
  try {
    return await edits.part(link.target);
  } catch (error) {
    if (error instanceof DamagedWorkbookError) return undefined;
    throw error;
  }
}

/** The cells that have a note, as addresses. */
export function notedCells({ comments }: SheetNotes): ReadonlySet<string> {
  return new Set(
    childrenOf(childOf(comments?.root, "commentList"), "comment").map(({ attributes }) => attributes.ref ?? ""),
  );
}

/**
 * Writes the notes of marked cells beside those that the sheet has. A cell that has a note keeps it and gets no other: a cell can have
 * only one.
 *
 * @returns the parts that came about.
 */
export async function addNotes(
  edits: PartEdits,
  sheetName: string,
  sheet: XmlElement,
  cells: readonly MarkedCell[],
): Promise<readonly AddedPart[]> {
  const notes = await notesOf(edits, sheetName, sheet);
  const taken = notedCells(notes);
  const noted = cells.filter(({ column, note, row }) => note !== undefined && !taken.has(cellAddress(column, row)));
  if (!notes.isUsable || noted.length === 0) return [];
  const dialect = dialectOf(sheet);
  const base = folderOf(folderOf(sheetName).slice(0, -1));
  const added: AddedPart[] = [];
  if (notes.comments === undefined) {
    const target = freeName(edits, `${base}comments`, ".xml");
    edits.put(target, newComments(noted, sheet));
    added.push({ kind: "comments", target });
  } else addComments(edits, notes.comments, noted);
  const shapes = noteShapes(notes.drawing, noted, sheet);
  if (notes.drawing === undefined) {
    const target = freeName(edits, `${base}drawings/vmlDrawing`, ".vml");
    const declared = Object.entries(drawingNamespaces).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
    edits.put(target, `<xml${declared.join("")}>${shapes}</xml>`);
    added.push({ kind: "vmlDrawing", target });
  } else edits.patch(notes.drawing.name, appendTo(notes.drawing.root, shapes));
  const ids = await addLinks(edits, sheetName, added, dialect);
  const drawing = added.findIndex(({ kind }) => kind === "vmlDrawing");
  if (drawing >= 0) {
    const place = placeFor("legacyDrawing", sheet);
    const xml = `<${ownPrefix(sheet)}legacyDrawing xmlns:r="${relationshipNamespace(dialect)}" r:id="${ids[drawing]}"/>`;
    edits.patch(sheetName, [{ start: place, end: place, text: xml }]);
  }
  return added;
}

function newComments(cells: readonly MarkedCell[], sheet: XmlElement): string {
  const p = ownPrefix(sheet);
  const declaration = p === "" ? "xmlns" : `xmlns:${p.slice(0, -1)}`;
  const namespace = sheet.attributes[declaration] ?? "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const list = cells.map((cell) => commentXml(p, cell, 0)).join("");
  return `<${p}comments ${declaration}="${namespace}"><${p}authors><${p}author>${noteAuthor}</${p}author></${p}authors><${p}commentList>${list}</${p}commentList></${p}comments>`;
}

function addComments(edits: PartEdits, { name, root }: XmlPart, cells: readonly MarkedCell[]): void {
  const p = ownPrefix(root);
  const authors = childOf(root, "authors")!;
  const known = authors.children.findIndex(({ text }) => text === noteAuthor);
  const author = known < 0 ? authors.children.length : known;
  if (known < 0) edits.patch(name, appendTo(authors, `<${p}author>${noteAuthor}</${p}author>`));
  const list = cells.map((cell) => commentXml(p, cell, author)).join("");
  edits.patch(name, appendTo(childOf(root, "commentList")!, list));
}

function commentXml(p: string, { column, note = "", row }: MarkedCell, author: number): string {
  const run = `<${p}r><${p}rPr><${p}sz val="9"/><${p}rFont val="MS P ゴシック"/></${p}rPr><${p}t xml:space="preserve">${cellXml(`${note}\n${noteEnd}`)}</${p}t></${p}r>`;
  return `<${p}comment ref="${cellAddress(column, row)}" authorId="${author}"><${p}text>${run}</${p}text></${p}comment>`;
}

function noteShapes(drawing: XmlPart | undefined, cells: readonly MarkedCell[], sheet: XmlElement): string {
  const measures = sheetMeasures(sheet);
  const root = drawing?.root;
  const first = highestShape(root) + 1;
  const shapes = cells.map((cell, index) => noteShape(cell, first + index, measures)).join("");
  const hasType = root?.children.some(({ attributes }) => attributes.id === noteShapeTypeId) ?? false;
  return `${hasType ? "" : noteShapeTypeIn(root)}${declaredIn(root, shapes)}`;
}

/** The highest number that a shape has; the first of a sheet have those from 1025 on. */
function highestShape(root: XmlElement | undefined): number {
  const numbers = root?.children.map(({ attributes: { id = "" } }) => Number(/^_x0000_s(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return Math.max(1024, ...(numbers ?? []));
}
