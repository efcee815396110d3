import type { Language } from "@juso/model";
import type { Argument, HelpConfiguration } from "commander";
import { displayWidth } from "../results/text-table.ts";
import { helpWords } from "./help-text.ts";
import { wrapped } from "./wrap-text.ts";

/** How commander lays out the help: headings of the language, and widths and line breaks of Japanese. */
export function helpLayout(language: Language): HelpConfiguration {
  const { titles } = helpWords[language];
  return {
    styleTitle: (title) => titles[title] ?? title,
    displayWidth,
    boxWrap: (text, width) => wrapped(text, width),
    subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(argumentTerm)].join(" "),
  };
}

/** An argument as the usage shows it: `<path>`, `[entities...]`. */
export function argumentTerm(argument: Argument): string {
  const shown = argument.variadic ? `${argument.name()}...` : argument.name();
  return argument.required ? `<${shown}>` : `[${shown}]`;
}
