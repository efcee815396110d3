import { folderOf } from "../read/ooxml-parts.ts";
import type { PartEdits, XmlPart } from "./part-edits.ts";
import { type Dialect, freeName, linksOf, type PartLink } from "./part-links.ts";
import {
  type AddedStyles,
  addedStylesAt,
  type BaseFont,
  type Collection,
  collections,
  type StyleCounts,
  styleAdditions,
} from "./style-additions.ts";
import type { TextPatch } from "./text-patch.ts";
import { appendTo, childOf, childrenOf, ownPrefix, removeFrom, replaceNumber, type XmlElement } from "./xml-element.ts";

/** The parts of a style sheet in the order that the format demands. */
const order = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** What a collection begins with where a workbook has none: that is what its cells look like without one. */
const defaults: Readonly<Record<Collection, readonly string[]>> = {
  fonts: ["font"],
  fills: ["fill", "fill"],
  borders: ["border"],
  cellXfs: ["xf"],
  dxfs: [],
};

const spreadsheetNamespaces: Readonly<Record<Dialect, string>> = {
  transitional: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  strict: "http://purl.oclc.org/ooxml/spreadsheetml/main",
};

/**
 * Adds the styles of marks and of added sheets to the workbook's.
 *
 * @returns where they stand; `newStyles`: the style sheet that came about because the workbook had none, and that it is to refer to.
 */
export async function addStyles(
  edits: PartEdits,
  main: string,
  dialect: Dialect,
): Promise<{ readonly styles: AddedStyles; readonly newStyles?: string }> {
  const part = await stylePart(edits, main);
  if (part === undefined) {
    const counts = countsOf(undefined);
    const items = styleAdditions("", counts, baseFont(undefined));
    const content = collections.map((name) => collectionXml("", name, items[name])).join("");
    const folder = folderOf(main);
    const name = edits.has(`${folder}styles.xml`) ? freeName(edits, `${folder}styles`, ".xml") : `${folder}styles.xml`;
    edits.put(name, `<styleSheet xmlns="${spreadsheetNamespaces[dialect]}">${content}</styleSheet>`);
    return { styles: addedStylesAt(counts), newStyles: name };
  }
  const { root } = part;
  const prefix = ownPrefix(root);
  const counts = countsOf(root);
  const items = styleAdditions(prefix, counts, baseFont(root));
  /** What is missing goes behind what stands before it, in the order of the format. */
  const missing = new Map<XmlElement | undefined, string>();
  for (const name of collections) {
    const element = childOf(root, name);
    if (element === undefined) {
      const before = root.children.filter(
        (child) => order.indexOf(child.name) < order.indexOf(name) && order.includes(child.name),
      );
      const place = before.at(-1);
      missing.set(place, (missing.get(place) ?? "") + collectionXml(prefix, name, items[name]));
    } else edits.patch(part.name, addItems(element, items[name]));
  }
  for (const [place, xml] of missing) {
    if (place !== undefined) edits.patch(part.name, [{ start: place.end, end: place.end, text: xml }]);
    else if (root.isSelfClosing) edits.patch(part.name, appendTo(root, xml));
    else edits.patch(part.name, [{ start: root.openEnd, end: root.openEnd, text: xml }]);
  }
  return { styles: addedStylesAt(counts) };
}

/**
 * Takes the styles away that `addStyles` added, as long as they stand where it put them. When another program saved the workbook in the
 * meantime, they are its own now, and nothing names them.
 *
 * @returns the relationship of the style sheet, where it was added as a whole and is to be removed too.
 */
export async function removeStyles(edits: PartEdits, main: string): Promise<readonly PartLink[]> {
  const part = await stylePart(edits, main);
  if (part === undefined) return [];
  const patches = withoutItems(part);
  const { children } = part.root;
  const isWhole =
    children.length === collections.length &&
    patches.length === collections.length &&
    patches.every(
      ({ end, start, text }, index) => text === "" && start === children[index]?.start && end === children[index]?.end,
    );
  if (!isWhole) {
    edits.patch(part.name, patches);
    return [];
  }
  edits.remove(part.name);
  return (await linksOf(edits, main)).filter(({ target }) => target === part.name);
}

/** The patches that take the added items away; none when they are not where they were put. */
function withoutItems(part: XmlPart): readonly TextPatch[] {
  const { root, text } = part;
  const prefix = ownPrefix(root);
  const added = styleAdditions(prefix, countsOf(undefined), baseFont(root));
  const found = collections.flatMap((name) => {
    const element = childOf(root, name);
    const own = element === undefined ? -1 : element.children.length - added[name].length;
    return element === undefined || own < 0 ? [] : [{ name, element, own }];
  });
  if (found.length < collections.length) return [];
  const counts = Object.fromEntries(found.map(({ name, own }) => [name, own])) as Record<Collection, number>;
  const expected = styleAdditions(prefix, counts, baseFont(root));
  const patches: TextPatch[] = [];
  const begun: XmlElement[] = [];
  for (const { element, name, own } of found) {
    if (text.slice(element.start, element.end) === collectionXml(prefix, name, expected[name])) {
      begun.push(element);
      continue;
    }
    const items = element.children.slice(own);
    if (text.slice(items[0]?.start, items.at(-1)?.end) !== expected[name].join("")) return [];
    patches.push(...removeFrom(element, items, text), ...replaceCount(element, -items.length));
  }
  return [...patches, ...removeFrom(root, begun, text)];
}

async function stylePart(edits: PartEdits, main: string): Promise<XmlPart | undefined> {
  const link = (await linksOf(edits, main)).find(({ type }) => type === "styles");
  return link === undefined ? undefined : edits.part(link.target);
}

function countsOf(root: XmlElement | undefined): StyleCounts {
  return Object.fromEntries(
    collections.map((name) => [name, childOf(root, name)?.children.length ?? defaults[name].length]),
  ) as Record<Collection, number>;
}

function baseFont(root: XmlElement | undefined): BaseFont {
  const font = childrenOf(childOf(root, "fonts"), "font")[0];
  const value = (name: string): string | undefined => childOf(font, name)?.attributes.val;
  return { name: value("name") ?? "游ゴシック", size: value("sz") ?? "11" };
}

/** A whole collection; without a count, by which it is known again as one that marking began. */
function collectionXml(prefix: string, name: Collection, items: readonly string[]): string {
  const begun = defaults[name].map((item) => `<${prefix}${item}/>`);
  return `<${prefix}${name}>${[...begun, ...items].join("")}</${prefix}${name}>`;
}

function addItems(element: XmlElement, items: readonly string[]): readonly TextPatch[] {
  return [...replaceCount(element, items.length), ...appendTo(element, items.join(""))];
}

function replaceCount(element: XmlElement, change: number): readonly TextPatch[] {
  const count = Number(element.attributes.count);
  return Number.isInteger(count) ? replaceNumber(element, "count", count + change) : [];
}
