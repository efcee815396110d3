import { escapeText } from "../cells/escaped-text.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** A text as XML holds it, in an element or in an attribute with double quotation marks. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (character) => entities[character] as string);
}

/** The same for a text of a cell or of a note: what XML cannot hold is kept as spreadsheet programs do. */
export function cellXml(text: string): string {
  return xmlText(escapeText(text));
}
