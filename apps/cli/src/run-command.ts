import type { CommandIo } from "./cli-io.ts";
import type { CommandEntry, CommandLine } from "./command.ts";
import { checkArgument, readOptions } from "./options/read-options.ts";

/**
 * Loads a command, reads what was given to it and runs it.
 *
 * @param words what the parser found for each argument, in their order.
 * @param raw what the parser found for the options, by key.
 * @returns the exit code.
 * @throws JusoError `usage` for a value that cannot be used.
 */
export async function runCommand(
  entry: CommandEntry,
  words: readonly unknown[],
  raw: Readonly<Record<string, unknown>>,
  commandLine: CommandLine,
  io: CommandIo,
): Promise<number> {
  const named = Object.entries(entry.arguments).map(([name, definition], index) => {
    const found = words[index] as string | readonly string[] | undefined;
    checkArgument(name, definition, found === undefined ? [] : [found].flat());
    return [name, found] as const;
  });
  const options = readOptions(entry.options, raw);
  const loaded = [await entry.load()].flat().find(({ name }) => name.join(" ") === entry.name.join(" "));
  if (loaded === undefined) throw new Error(`${entry.name.join(" ")} is not in the file that the list names`);
  const given = { arguments: Object.fromEntries(named), options, commandLine };
  // The list is copied from the commands, whose `run` is typed by what is read here.
  return loaded.run(given as never, io);
}
