import { ownName, prefixOf } from "../read/parse-xml.ts";
import { DamagedWorkbookError } from "../read/workbook-limits.ts";
import type { TextPatch } from "./text-patch.ts";

/** An element of a part and where it stands in the part's text, in UTF-16 units. */
export interface XmlElement {
  /** Without the prefix that the part gives to its own elements. */
  readonly name: string;
  /** As it is written, with its prefix. */
  readonly rawName: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Behind the closing quotation mark of each attribute. */
  readonly attributeEnds: Readonly<Record<string, number>>;
  readonly start: number;
  /** Behind the `>` of its opening tag. */
  readonly openEnd: number;
  /** Behind the `>` of its closing tag, or of its only one. */
  readonly end: number;
  readonly isSelfClosing: boolean;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

type Growing = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] };

/**
 * The elements of a part, by position. Comments and processing instructions are passed over.
 *
 * @param isLeaf of an element's own name: true where what is inside it is not wanted.
 * @throws DamagedWorkbookError when the XML is cut off, not well-formed, or declares a document type.
 */
export async function locateElements(
  pieces: AsyncIterable<string>,
  isLeaf: (name: string) => boolean = () => false,
): Promise<XmlElement> {
  const { SaxesParser } = await import("saxes");
  const parser = new SaxesParser({ position: false, xmlns: false } as const);
  const open: Growing[] = [];
  let root: XmlElement | undefined;
  let prefix: string | undefined;
  /** How deep the parser is inside a leaf. */
  let passing = 0;
  let start = 0;
  let attributeEnds: Record<string, number> = {};
  parser.on("doctype", () => {
    throw new DamagedWorkbookError("a part declares a document type");
  });
  parser.on("opentagstart", ({ name }) => {
    if (passing > 0) return;
    start = parser.position - name.length - 2;
    attributeEnds = {};
  });
  parser.on("attribute", ({ name }) => {
    if (passing === 0) attributeEnds[name] = parser.position;
  });
  parser.on("opentag", ({ attributes, isSelfClosing, name: rawName }) => {
    if (passing > 0) {
      passing += 1;
      return;
    }
    prefix ??= prefixOf(rawName);
    const name = ownName(rawName, prefix);
    const openEnd = parser.position;
    const place = { start, openEnd, end: openEnd, isSelfClosing, attributeEnds };
    const element: Growing = { name, rawName, attributes, ...place, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
    root ??= element;
    if (isLeaf(name)) passing = 1;
  });
  parser.on("closetag", () => {
    if (passing > 1) {
      passing -= 1;
      return;
    }
    passing = 0;
    const element = open.pop();
    if (element !== undefined) element.end = parser.position;
  });
  const text = (piece: string): void => {
    const element = open.at(-1);
    if (passing === 0 && element !== undefined) element.text += piece;
  };
  parser.on("text", text);
  parser.on("cdata", text);
  try {
    for await (const piece of pieces) parser.write(piece);
    parser.close();
  } catch (cause) {
    if (cause instanceof DamagedWorkbookError) throw cause;
    throw new DamagedWorkbookError("the XML of a part is not well-formed", { cause });
  }
  if (root === undefined) throw new DamagedWorkbookError("a part has no element");
  return root;
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The children of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** All text inside an element. */
export function wholeText({ children, text }: XmlElement): string {
  return text + children.map(wholeText).join("");
}

/** The prefix of a part's own elements, with its colon. */
export function ownPrefix(root: XmlElement): string {
  return prefixOf(root.rawName);
}

/** Puts XML behind the last child of an element. One that closed itself opens with a space in place of its slash, and can be told by that. */
export function appendTo(element: XmlElement, xml: string): readonly TextPatch[] {
  const { children, isSelfClosing, openEnd, rawName } = element;
  if (isSelfClosing) return [{ start: openEnd - 2, end: openEnd, text: ` >${xml}</${rawName}>` }];
  const place = children.at(-1)?.end ?? openEnd;
  return [{ start: place, end: place, text: xml }];
}

/** Takes children away; what `appendTo` opened closes itself again when nothing is left in it. */
export function removeFrom(element: XmlElement, removed: readonly XmlElement[], text: string): readonly TextPatch[] {
  const isEmptied = removed.length > 0 && removed.length === element.children.length;
  if (isEmptied && text.slice(element.openEnd - 2, element.openEnd) === " >") {
    return [{ start: element.openEnd - 2, end: element.end, text: "/>" }];
  }
  return removed.map(({ end, start }) => ({ start, end, text: "" }));
}

/** Replaces the value of an attribute that holds no character that XML escapes: a number. */
export function replaceNumber(element: XmlElement, attribute: string, value: number): readonly TextPatch[] {
  const end = element.attributeEnds[attribute];
  const old = element.attributes[attribute];
  if (end === undefined || old === undefined) return [];
  return [{ start: end - 1 - old.length, end: end - 1, text: String(value) }];
}
