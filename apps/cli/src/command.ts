import type { Text } from "@juso/model";
import type { CommandIo } from "./cli-io.ts";
import type { CommandSection } from "./command-sections.ts";
import type { ArgumentDefinitions, ArgumentsOf, OptionDefinitions, OptionsOf } from "./options/option-definition.ts";

/** A command line to copy. */
export interface Example {
  /** The whole line, with the program's name; placeholders are words of the language. */
  readonly line: Text;
  readonly text: Text;
}

/** All that is said of a command without running it. Plain data: it is copied into `generated/command-list.ts`, which every start loads. */
export interface CommandFacts {
  /** The words that name it after `juso`: `["export", "verify"]`. */
  readonly name: readonly string[];
  /** Where the help lists it. */
  readonly section: CommandSection;
  readonly summary: Text;
  readonly arguments: ArgumentDefinitions;
  readonly options: OptionDefinitions;
  readonly examples: readonly Example[];
  /** When it ends with exit code 0 and, where it can, with 1. Codes 2 and 70 mean the same everywhere. */
  readonly exits: { readonly ok: Text; readonly findings?: Text };
  /** What else a user must know: one point each. */
  readonly notes?: readonly Text[];
}

/** The command line itself, for commands that tell about it. */
export interface CommandLine {
  readonly commands: readonly CommandEntry[];
  /**
   * Prints the help of a command or a group.
   *
   * @param words the words that name it; none for the program.
   */
  help(words: readonly string[]): void;
}

/** What a command is run with. */
export interface Given<A, O> {
  readonly arguments: A;
  readonly options: O;
  readonly commandLine: CommandLine;
}

/** A command: what is said of it, and what it does. */
export interface Command extends CommandFacts {
  /** @returns the exit code. */
  run(given: Given<never, never>, io: CommandIo): Promise<number>;
}

/** A command as it is known before its code is loaded. */
export interface CommandEntry extends CommandFacts {
  /** Loads the file of the command. */
  readonly load: () => Promise<Command | readonly Command[]>;
}

/** Declares a command. What it receives is typed by its arguments and options. */
export function command<const A extends ArgumentDefinitions, const O extends OptionDefinitions>(
  definition: CommandFacts & {
    readonly arguments: A;
    readonly options: O;
    run(given: Given<ArgumentsOf<A>, OptionsOf<O>>, io: CommandIo): Promise<number>;
  },
): Command {
  return definition as unknown as Command;
}
