import { visibleText } from "../visible-text.ts";

/** Markup that is safe to put into a page. Only `html` makes it, so that no text reaches a page unescaped. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What a template may hold: text is escaped, markup is kept, lists are joined, `undefined` is nothing. */
export type HtmlPart = Html | string | number | undefined | readonly HtmlPart[];

/**
 * Markup from a template. Every text put into it is escaped, in elements as well as in quoted attributes, and its control characters are
 * shown.
 */
export function html(fixed: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return new Html(fixed.map((text, index) => (index === 0 ? text : markupOf(parts[index - 1]) + text)).join(""));
}

function markupOf(part: HtmlPart): string {
  if (part === undefined) return "";
  if (part instanceof Html) return part.markup;
  if (Array.isArray(part)) return part.map(markupOf).join("");
  return visibleText(String(part)).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
