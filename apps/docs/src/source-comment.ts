import { type HtmlPart, html } from "@juso/reporters/page";

/** The end of a line; within a text it would be shown as a mark. */
const lineEnd = html`
`;

/** A text with its lines. */
export function lines(text: string): HtmlPart {
  return text.split("\n").map((line, at) => (at === 0 ? line : [lineEnd, line]));
}

/** A comment of a source, in which names stand between backquotes. */
export function withCode(text: string): HtmlPart {
  return text.split(/`([^`]*)`/).map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : lines(part)));
}
