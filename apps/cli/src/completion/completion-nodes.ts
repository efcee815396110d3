import type { Language } from "@juso/model";
import type { CommandEntry } from "../command.ts";
import { commandGroups } from "../command-sections.ts";
import { helpWords, optionText } from "../help/help-text.ts";
import { type ArgumentDefinition, flagOf, type OptionDefinition } from "../options/option-definition.ts";
import { languageOption } from "../options/options.ts";

/** What can stand where a value is expected: one of some words, a path, or something that nobody can offer. */
export type Offer = { readonly kind: "words"; readonly words: readonly string[] } | { readonly kind: "path" | "other" };

/** A word with what it means. */
export interface Word {
  readonly word: string;
  readonly text: string;
}

/** An option of a node. `value` is absent for switches. */
interface CompletionOption extends Word {
  readonly value?: Offer;
}

/** What may follow some words of a command line. */
export interface CompletionNode {
  /** The words after `juso`, parted by spaces; empty at the beginning. */
  readonly path: string;
  readonly children: readonly Word[];
  readonly options: readonly CompletionOption[];
  readonly argument: Offer;
}

/** Every place of the command line where a word can be completed: the program, its groups, its commands, and what `help` can be asked about. */
export function completionNodes(commands: readonly CommandEntry[], language: Language): readonly CompletionNode[] {
  const top = uniqueWords(
    commands.map(({ name: [first = ""], summary, name }) => ({
      word: first,
      text: (name.length > 1 ? (commandGroups[first] ?? summary) : summary)[language],
    })),
  );
  const groups = top.flatMap(({ word }) => {
    const children = commands
      .filter(({ name }) => name.length > 1 && name[0] === word)
      .map(({ name, summary }) => ({ word: name.at(-1) ?? "", text: summary[language] }));
    return children.length === 0 ? [] : [{ word, children }];
  });
  const shared = optionsOf(languageOption, language);
  const version: CompletionOption = { word: "--version", text: helpWords[language].version };
  const nothing: Offer = { kind: "other" };
  return [
    { path: "", children: top, options: [...shared, version], argument: nothing },
    ...groups.map(({ word, children }) => ({ path: word, children, options: shared, argument: nothing })),
    ...commands.map((entry) => ({
      path: entry.name.join(" "),
      children: entry.name.join(" ") === "help" ? top : [],
      options: optionsOf(entry.options, language),
      argument: offerOfArguments(Object.values(entry.arguments)),
    })),
    ...groups.map(({ word, children }) => ({ path: `help ${word}`, children, options: shared, argument: nothing })),
  ];
}

/** Every option that is followed by a value, whatever the command. */
export function flagsWithValue(nodes: readonly CompletionNode[]): readonly string[] {
  const flags = nodes.flatMap(({ options }) => options.filter(({ value }) => value !== undefined));
  return [...new Set(flags.map(({ word }) => word))].sort();
}

/** Words offered as values: where, and which. A place is the path of the node, a space, and the option; nothing after the space is the argument. */
export function valuePlaces(
  nodes: readonly CompletionNode[],
): readonly (readonly [place: string, words: readonly string[]])[] {
  return nodes.flatMap(({ path, options, argument }) =>
    [
      ...options.map(({ word, value }) => ({ place: `${path} ${word}`, offer: value })),
      { place: `${path} `, offer: argument },
    ].flatMap(({ place, offer }) => (offer?.kind === "words" ? [[place, offer.words] as const] : [])),
  );
}

function optionsOf(
  definitions: Readonly<Record<string, OptionDefinition>>,
  language: Language,
): readonly CompletionOption[] {
  const own = Object.entries(definitions).map(([key, definition]) => ({
    word: flagOf(key),
    text: optionText(definition, language),
    ...(definition.kind === "flag" ? {} : { value: offerOf(definition) }),
  }));
  return [...own, { word: "--help", text: helpWords[language].help }];
}

function offerOf(definition: OptionDefinition): Offer {
  if (definition.kind === "choice") return { kind: "words", words: definition.choices };
  if (definition.kind === "texts" && definition.suggestions) return { kind: "words", words: definition.suggestions };
  return { kind: definition.kind === "path" ? "path" : "other" };
}

/** Commands have one argument at most, which may repeat. */
function offerOfArguments([definition]: readonly ArgumentDefinition[]): Offer {
  const words = definition?.choices ?? definition?.suggestions;
  if (words !== undefined) return { kind: "words", words };
  return { kind: definition?.kind === "path" ? "path" : "other" };
}

function uniqueWords(words: readonly Word[]): readonly Word[] {
  return [...new Map(words.map((each) => [each.word, each])).values()];
}
