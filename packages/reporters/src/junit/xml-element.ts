import { visibleLines, visibleText } from "../visible-text.ts";

/** An XML element on a line of its own: text, or elements below it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
  readonly content?: string | readonly XmlElement[];
}

/**
 * An element as XML 1.0. Control characters are shown, since XML allows most of them not even as references; a text keeps its line breaks.
 */
export function xmlText({ name, attributes, content = [] }: XmlElement, indent = ""): string {
  const opening = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(visibleText(String(value)))}"`);
  const start = `${indent}<${name}${opening.join("")}`;
  if (content.length === 0) return `${start}/>\n`;
  if (typeof content === "string") return `${start}>${escaped(visibleLines(content))}</${name}>\n`;
  return `${start}>\n${content.map((child) => xmlText(child, `${indent}  `)).join("")}${indent}</${name}>\n`;
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => escapes[character] as string);
}
