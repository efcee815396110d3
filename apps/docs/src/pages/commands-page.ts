import {
  type CommandFacts,
  type CommandSection,
  commandSections,
  exitsOf,
  flagOf,
  isCommonOption,
  type OptionDefinition,
  optionMeanings,
  optionText,
} from "@juso/cli/commands";
import type { Text } from "@juso/model";
import { type Html, html } from "@juso/reporters/page";
import { bilingual, paragraphs, section } from "../bilingual.ts";
import { mainPages } from "../main-pages.ts";
import type { Link, Page } from "../page.ts";
import { commandPath } from "../page-paths.ts";
import type { Standard } from "../standard.ts";
import { table } from "../table.ts";

type Options = CommandFacts["options"];

/** Every command of `juso` as its help tells it: arguments, options, examples, exit codes, notes. */
export function commandsPage({ commands }: Standard): Page {
  return {
    ...mainPages.commands,
    content: (link) => {
      /** Options that several commands share stand at the first of them. */
      const described = new Map<Options, CommandFacts>();
      return html`${paragraphs({
        ja: "道具 juso のコマンドです。同じ説明は juso help コマンド で、英語では juso --lang en help コマンド で読めます。結果は標準出力へ、そのほかは標準エラー出力へ書きます。ネットワークは使いません。",
        en: "The commands of the tool juso. juso help COMMAND says the same. The result goes to standard output, everything else to standard error. No network is used.",
      })}${section("command-list", { ja: "一覧", en: "List" }, overview(commands, link))}
${Object.entries(commandSections).map(([key, title]) =>
  section(
    `section-${key}`,
    title,
    html`${commands.filter((each) => each.section === (key as CommandSection)).map((each) => one(each, described, link))}`,
  ),
)}`;
    },
  };
}

function overview(commands: readonly CommandFacts[], link: Link): Html {
  return table(
    { ja: "コマンドの一覧", en: "Commands" },
    [
      { ja: "コマンド", en: "Command" },
      { ja: "すること", en: "What it does" },
    ],
    commands.map(({ name, summary }) => ({
      cells: [html`<a href="${link(commandPath(name))}"><code>juso ${name.join(" ")}</code></a>`, bilingual(summary)],
    })),
  );
}

function one(command: CommandFacts, described: Map<Options, CommandFacts>, link: Link): Html {
  const { examples, name, notes = [], options, summary } = command;
  const before = described.get(options);
  described.set(options, before ?? command);
  return html`<h3 id="${commandPath(name).split("#")[1]}"><code>juso ${usage(command)}</code></h3>
${paragraphs(summary)}${argumentTable(command)}${before === undefined ? optionTable(command) : sameOptions(before, link)}${table(
  { ja: "例", en: "Examples" },
  [
    { ja: "入力すること", en: "What to type" },
    { ja: "すること", en: "What it does" },
  ],
  examples.map(({ line, text }) => ({ cells: [html`<code>${line.ja}</code>`, bilingual(text)] })),
)}${table(
  { ja: "終了コード", en: "Exit codes" },
  [
    { ja: "コード", en: "Code" },
    { ja: "意味", en: "Meaning" },
  ],
  exitsOf(command).map(([code, text]) => ({ cells: [html`<code>${code}</code>`, bilingual(text)] })),
)}${notes.length === 0 ? undefined : html`<ul>${notes.map((note) => html`<li>${bilingual(note)}</li>\n`)}</ul>\n`}`;
}

function usage({ name, arguments: given }: CommandFacts): string {
  const shown = Object.entries(given).map(([key, { isOptional, isRepeated }]) => {
    const word = isRepeated ? `${key}...` : key;
    return isOptional ? `[${word}]` : `<${word}>`;
  });
  return [...name, ...shown].join(" ");
}

function argumentTable({ arguments: given }: CommandFacts): Html | undefined {
  const entries = Object.entries(given);
  if (entries.length === 0) return undefined;
  return table(
    { ja: "対象", en: "Arguments" },
    [
      { ja: "名前", en: "Name" },
      { ja: "意味", en: "Meaning" },
    ],
    entries.map(([key, { text }]) => ({ cells: [html`<code>${key}</code>`, bilingual(text)] })),
  );
}

function optionTable({ options }: CommandFacts): Html {
  const entries = Object.entries(options).toSorted(([a], [b]) => Number(isCommonOption(a)) - Number(isCommonOption(b)));
  return table(
    { ja: "指定", en: "Options" },
    [
      { ja: "書き方", en: "Option" },
      { ja: "意味", en: "Meaning" },
    ],
    entries.map(([key, definition]) => ({
      cells: [
        html`<code>${written(key, definition)}</code>`,
        html`${bilingual(described(definition))}${meanings(definition)}`,
      ],
    })),
  );
}

function written(key: string, definition: OptionDefinition): string {
  return definition.kind === "flag" ? flagOf(key) : `${flagOf(key)} <${definition.value}>`;
}

function meanings(definition: OptionDefinition): Html | undefined {
  const words = optionMeanings(definition);
  if (words.length === 0) return undefined;
  return html`<ul>${words.map(([word, meaning]) => html`<li><code>${word}</code> ${bilingual(meaning)}</li>\n`)}</ul>`;
}

function described(definition: OptionDefinition): Text {
  return { ja: optionText(definition, "ja"), en: optionText(definition, "en") };
}

function sameOptions({ name }: CommandFacts, link: Link): Html {
  const words = `juso ${name.join(" ")}`;
  return html`<p>指定は <a href="${link(commandPath(name))}"><code>${words}</code></a> と同じです。 <span class="en" lang="en">Options as of ${words}.</span></p>\n`;
}
