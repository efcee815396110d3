import { Html } from "@juso/reporters/page";
import MarkdownIt, { type Token } from "markdown-it";

/** What `html` writes for the characters that markdown writes by name. */
const numbered: Readonly<Record<string, string>> = {
  "&amp;": "&#38;",
  "&lt;": "&#60;",
  "&gt;": "&#62;",
  "&quot;": "&#34;",
};

const parser = new MarkdownIt({ xhtmlOut: true });

/**
 * Markdown of this repository as markup that is also well-formed XML, without its first heading. Links become texts, since they lead to
 * files of the repository; a table has the heading above it as its caption, and its first cells name the rows.
 */
export function markdown(text: string): Html {
  const tokens = parser.parse(text.replace(/^# .*\n/m, "").replace(/\[([^\]]+)\]\([^)]*\)/g, "$1"), {});
  let heading = markdownTitle(text);
  tokens.forEach((token, index) => {
    if (token.type === "heading_open") {
      heading = tokens[index + 1]!.content;
      if (token.tag === "h1") token.tag = tokens[index + 2]!.tag = "h2";
    }
    if (token.type === "th_open") token.attrSet("scope", "col");
    if (token.type === "tr_open") nameRow(tokens.slice(index));
    if (token.type === "table_open") token.meta = { heading };
  });
  return numberedEntities(parser.renderer.render(tokens, parser.options, {}));
}

/** A line of markdown: only what stands within a paragraph. */
export function markdownLine(text: string): Html {
  return numberedEntities(parser.renderInline(text));
}

/** The first heading of a markdown text. */
export function markdownTitle(text: string): string {
  return /^# (.*)$/m.exec(text)?.[1] ?? "";
}

parser.renderer.rules.table_open = (tokens, index) => {
  const caption = parser.utils.escapeHtml(String(tokens[index]!.meta?.heading));
  return `<div class="scroll" role="group" tabindex="0" aria-label="${caption}">\n<table>\n<caption>${caption}</caption>\n`;
};
parser.renderer.rules.table_close = () => "</table>\n</div>\n";
parser.renderer.rules.fence = (tokens, index) =>
  `<pre tabindex="0"><code>${parser.utils.escapeHtml(tokens[index]!.content)}</code></pre>\n`;

/** Makes the first cell of a row of the body its title. */
function nameRow([, open, , close]: readonly Token[]): void {
  if (open?.type !== "td_open" || close === undefined) return;
  open.tag = close.tag = "th";
  open.attrSet("scope", "row");
}

function numberedEntities(markup: string): Html {
  return new Html(markup.replace(/&(?:amp|lt|gt|quot);/g, (name) => numbered[name]!));
}
