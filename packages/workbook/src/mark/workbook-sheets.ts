import type { PartEdits, XmlPart } from "./part-edits.ts";
import { linksOf } from "./part-links.ts";
import { childOf, childrenOf, type XmlElement } from "./xml-element.ts";

/** A sheet of a workbook to be marked. */
export interface MarkedSheet {
  readonly name: string;
  readonly isVisible: boolean;
  /** Name of its part. */
  readonly part: string;
  /** The element that lists it. */
  readonly element: XmlElement;
  /** The name of the attribute that names its relationship. */
  readonly idAttribute: string;
}

/** The sheets of a workbook that hold cells, in the order of the tabs; charts on sheets of their own are left out. */
export async function sheetsOf(edits: PartEdits, workbook: XmlPart): Promise<readonly MarkedSheet[]> {
  const links = new Map((await linksOf(edits, workbook.name)).map((link) => [link.id, link]));
  return childrenOf(childOf(workbook.root, "sheets"), "sheet").flatMap((element) => {
    const idAttribute = Object.keys(element.attributes).find((name) => name.endsWith(":id")) ?? "";
    const link = links.get(element.attributes[idAttribute] ?? "");
    if (link?.type !== "worksheet" || !edits.has(link.target)) return [];
    const { name = "", state = "visible" } = element.attributes;
    return [{ name, isVisible: state === "visible", part: link.target, element, idAttribute }];
  });
}
