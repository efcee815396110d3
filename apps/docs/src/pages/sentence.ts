import { type HtmlPart, html } from "@juso/reporters/page";

/** A sentence of a message, with its placeholders told apart from its words. */
export function sentence(text: string): HtmlPart {
  return text.split(/(\{\w+\})/).map((part) => (/^\{\w+\}$/.test(part) ? html`<var>${part}</var>` : part));
}
