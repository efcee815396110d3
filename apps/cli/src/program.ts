import type { Language } from "@juso/model";
import { Argument, Command, CommanderError, Option } from "commander";
import type { CommandIo } from "./cli-io.ts";
import type { CommandEntry, CommandLine } from "./command.ts";
import { commandGroups, commandSections } from "./command-sections.ts";
import { argumentTerm, helpLayout } from "./help/help-layout.ts";
import { afterProgramHelp, commandNotes, helpWidth, helpWords, isCommonOption, optionLines } from "./help/help-text.ts";
import { flagOf, type OptionDefinition } from "./options/option-definition.ts";
import { languageOption } from "./options/options.ts";
import { toolVersion } from "./tool-version.ts";

/** What the parser found wrong, and the command or group whose words it was reading. */
export class Refusal extends Error {
  readonly fault: CommanderError;
  readonly command: Command;

  constructor(fault: CommanderError, command: Command) {
    super(fault.message, { cause: fault });
    this.fault = fault;
    this.command = command;
  }
}

/**
 * The command line as the commands declare it. Each command loads its own code when it runs, so that `juso --version` stays quick.
 *
 * @param language the language of the help.
 * @param io where help and version go.
 * @param finish receives the exit code of the command.
 */
export function buildProgram(
  commands: readonly CommandEntry[],
  language: Language,
  io: CommandIo,
  finish: (code: number) => void,
): Command {
  const words = helpWords[language];
  const program = bare("juso", words.program, language, io)
    .version(toolVersion().version, "-V, --version", words.version)
    .usage(words.usage.program)
    .addOption(parserOption("lang", languageOption.lang, language))
    .addHelpText("after", () => afterProgramHelp(language));
  const commandLine: CommandLine = { commands, help: (names) => showHelp(program, names) };
  for (const section of Object.keys(commandSections)) {
    for (const entry of commands.filter((each) => each.section === section)) {
      parentOf(entry, program, language, io).addCommand(parserCommand(entry, language, io, commandLine, finish));
    }
  }
  return program;
}

/** The program, or the group that a command of two words is in; made when it is not there yet. */
function parentOf({ name, section }: CommandEntry, program: Command, language: Language, io: CommandIo): Command {
  if (name.length === 1) return program;
  const [word = ""] = name;
  const known = program.commands.find((each) => each.name() === word);
  if (known !== undefined) return known;
  const group = bare(word, commandGroups[word]?.[language] ?? "", language, io)
    .helpGroup(`${commandSections[section][language]}:`)
    .usage(helpWords[language].usage.program)
    .addOption(parserOption("lang", languageOption.lang, language));
  program.addCommand(group);
  return group;
}

function parserCommand(
  entry: CommandEntry,
  language: Language,
  io: CommandIo,
  commandLine: CommandLine,
  finish: (code: number) => void,
): Command {
  const made = bare(entry.name.at(-1) ?? "", entry.summary[language], language, io);
  if (entry.name.length === 1) made.helpGroup(`${commandSections[entry.section][language]}:`);
  for (const [name, { isOptional, isRepeated, text }] of Object.entries(entry.arguments)) {
    const shown = isRepeated ? `${name}...` : name;
    made.addArgument(new Argument(isOptional ? `[${shown}]` : `<${shown}>`, text[language]));
  }
  const { common, help, usage } = helpWords[language];
  made.usage([usage.options, ...made.registeredArguments.map(argumentTerm)].join(" "));
  made.addHelpOption(new Option("-h, --help", help).helpGroup(common));
  for (const [key, definition] of Object.entries(entry.options)) {
    const option = parserOption(key, definition, language);
    made.addOption(isCommonOption(key) ? option.helpGroup(common) : option);
  }
  return made
    .addHelpText("after", () => commandNotes(entry, language))
    .action(async (...received: unknown[]) => {
      const { runCommand } = await import("./run-command.ts");
      finish(await runCommand(entry, received, made.optsWithGlobals(), commandLine, io));
    });
}

function parserOption(key: string, definition: OptionDefinition, language: Language): Option {
  const flag = flagOf(key);
  const flags = definition.kind === "flag" ? flag : `${flag} <${definition.value}>`;
  const option = new Option(flags, optionLines(definition, language).join("\n"));
  if (definition.kind !== "texts") return option;
  return option.argParser((text, before: readonly string[] | undefined) => [...(before ?? []), text]);
}

function bare(name: string, description: string, language: Language, io: CommandIo): Command {
  const made: Command = new Command(name);
  return made
    .description(description)
    .optionsGroup(helpWords[language].options)
    .helpOption("-h, --help", helpWords[language].help)
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .exitOverride((fault) => {
      throw fault.exitCode === 0 || fault.code === "commander.help" ? fault : new Refusal(fault, made);
    })
    .configureHelp(helpLayout(language))
    .configureOutput({
      writeOut: (text) => io.writeResult(text),
      writeErr: (text) => io.writeNote(text),
      getOutHelpWidth: () => helpWidth,
      getErrHelpWidth: () => helpWidth,
      // The sentence is written by `run`, in the language asked for.
      outputError: () => undefined,
    });
}

/** Prints the help of what the words name, as `--help` after them does. */
function showHelp(program: Command, names: readonly string[]): void {
  let found = program;
  for (const name of names) {
    const next = found.commands.find((each) => each.name() === name);
    if (next === undefined) {
      throw new Refusal(new CommanderError(2, "commander.unknownCommand", `unknown command '${name}'`), found);
    }
    found = next;
  }
  found.outputHelp();
}
