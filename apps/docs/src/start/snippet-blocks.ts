import { commandList } from "@juso/cli/commands";
import { Html, html } from "@juso/reporters/page";
import type { Link } from "../page.ts";
import { commandPath } from "../page-paths.ts";
import { type CommandSnippet, type ProgramSnippet, programText } from "./snippets.ts";

const lineBreak = new Html("\n");

/** Lines to type or to copy. */
export function lines(text: string, label: string): Html {
  const shown = text.split("\n").map((line, index) => html`${index === 0 ? undefined : lineBreak}${line}`);
  return html`<pre role="group" tabindex="0" aria-label="${label}"><code>${shown}</code></pre>\n`;
}

/** A command as it is typed in a checkout, with what it shows, and the way to its reference. */
export function command(snippet: CommandSnippet, link: Link): Html {
  const { words, shows, makes } = snippet;
  const { name } = commandList.find((each) => each.name.every((word, index) => word === words[index]))!;
  return html`${lines(["npx juso", ...words].join(" "), "入力すること")}${
    shows === undefined ? undefined : html`<p>次の行が出れば、うまくいっています。</p>\n${lines(shows, "出るもの")}`
  }${makes === undefined ? undefined : html`<p><code>${makes}</code> ができます。</p>\n`}<p class="quiet">くわしくは <a href="${link(commandPath(name))}"><code>juso ${name.join(" ")}</code></a></p>
`;
}

/** A program of a read-me file, whole. */
export function program(snippet: ProgramSnippet): Html {
  return html`${lines(programText(snippet), "プログラム")}<p class="quiet"><code>${snippet.readMe}</code> にあります。</p>\n`;
}
