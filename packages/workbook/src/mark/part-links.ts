import { folderOf, relationshipsName, resolveTarget } from "../read/ooxml-parts.ts";
import { relationPrefix } from "./mark-names.ts";
import type { PartEdits } from "./part-edits.ts";
import { appendTo, childrenOf, ownPrefix, removeFrom, type XmlElement } from "./xml-element.ts";
import { xmlText } from "./xml-escape.ts";

/** The two dialects of OOXML name their relationships differently. */
export type Dialect = "transitional" | "strict";

const relationshipTypes: Readonly<Record<Dialect, string>> = {
  transitional: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  strict: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

const contentTypesName = "[Content_Types].xml";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Types of relationships, content types and namespaces of what marking adds. */
export const addedKinds = {
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  comments: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
  vmlDrawing: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
} as const;

/** What a part refers to. */
export interface PartLink {
  readonly id: string;
  /** The last word of its type. */
  readonly type: string;
  /** A name of a part; of what lies outside the workbook its address. */
  readonly target: string;
  readonly element: XmlElement;
}

/** The namespace of relationships of a dialect, by which elements name them. */
export function relationshipNamespace(dialect: Dialect): string {
  return relationshipTypes[dialect];
}

/** The dialect that the root of a part is written in. */
export function dialectOf(root: XmlElement): Dialect {
  const isStrict = Object.entries(root.attributes).some(
    ([name, value]) => name.startsWith("xmlns") && value.startsWith("http://purl.oclc.org/ooxml/"),
  );
  return isStrict ? "strict" : "transitional";
}

/** What a part refers to, in the order of the file. */
export async function linksOf(edits: PartEdits, owner: string): Promise<readonly PartLink[]> {
  const part = await edits.part(relationshipsName(owner));
  return childrenOf(part?.root, "Relationship").map((element) => {
    const { Id = "", Target = "", TargetMode, Type = "" } = element.attributes;
    const target = TargetMode === "External" ? Target : resolveTarget(folderOf(owner), Target);
    return { id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target, element };
  });
}

/** Adds parts that a part refers to, and returns their relationships' ids in their order. */
export async function addLinks(
  edits: PartEdits,
  owner: string,
  added: readonly { readonly kind: keyof typeof addedKinds; readonly target: string }[],
  dialect: Dialect,
): Promise<readonly string[]> {
  if (added.length === 0) return [];
  const name = relationshipsName(owner);
  const part = await edits.part(name);
  const taken = new Set(childrenOf(part?.root, "Relationship").map(({ attributes }) => attributes.Id));
  const ids: string[] = [];
  for (let number = 1; ids.length < added.length; number += 1) {
    const id = `${relationPrefix}${number}`;
    if (!taken.has(id)) ids.push(id);
  }
  const prefix = part === undefined ? "" : ownPrefix(part.root);
  const xml = added
    .map(({ kind, target }, index) => {
      const type = `${relationshipTypes[dialect]}/${kind}`;
      return `<${prefix}Relationship Id="${ids[index]}" Type="${type}" Target="${xmlText(relativeTarget(owner, target))}"/>`;
    })
    .join("");
  if (part === undefined) edits.put(name, `<Relationships xmlns="${packageNamespace}">${xml}</Relationships>`);
  else edits.patch(name, appendTo(part.root, xml));
  return ids;
}

/** A part as another one refers to it: the way that every program understands. */
function relativeTarget(owner: string, target: string): string {
  const from = folderOf(owner).split("/").slice(0, -1);
  const to = target.split("/");
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}

/**
 * A name for a new part that no part has: `sheet` and `.xml` give `sheet1.xml` or the next number that is free. Some programs find parts by
 * such names alone.
 */
export function freeName(edits: PartEdits, before: string, after: string): string {
  let number = 1;
  while (edits.has(`${before}${number}${after}`)) number += 1;
  return `${before}${number}${after}`;
}

/** Takes relationships away, and the list of them with the last one. */
export async function removeLinks(edits: PartEdits, owner: string, links: readonly PartLink[]): Promise<void> {
  const name = relationshipsName(owner);
  const part = await edits.part(name);
  if (part === undefined || links.length === 0) return;
  const patches = removeFrom(
    part.root,
    links.map(({ element }) => element),
    part.text,
  );
  const isWhole = links.length === part.root.children.length && !patches.some(({ text }) => text !== "");
  if (isWhole) edits.remove(name);
  else edits.patch(name, patches);
}

/** Declares the content of added parts. */
export async function addContentTypes(
  edits: PartEdits,
  added: readonly { readonly kind: keyof typeof addedKinds; readonly target: string }[],
): Promise<void> {
  const part = await edits.part(contentTypesName);
  if (part === undefined || added.length === 0) return;
  const prefix = ownPrefix(part.root);
  const xml = added.map(
    ({ kind, target }) => `<${prefix}Override PartName="/${xmlText(target)}" ContentType="${addedKinds[kind]}"/>`,
  );
  edits.patch(contentTypesName, appendTo(part.root, xml.join("")));
}

/** Takes the declarations of removed parts away. */
export async function removeContentTypes(edits: PartEdits, targets: ReadonlySet<string>): Promise<void> {
  const part = await edits.part(contentTypesName);
  if (part === undefined) return;
  const removed = childrenOf(part.root, "Override").filter(({ attributes }) =>
    targets.has((attributes.PartName ?? "").slice(1)),
  );
  edits.patch(contentTypesName, removeFrom(part.root, removed, part.text));
}
