import { JusoError } from "@juso/model";
import type { Command } from "commander";
import { commandList } from "../generated/command-list.ts";
import { languageOption } from "../options/options.ts";
import { readOptions } from "../options/read-options.ts";

/** The words of a command after `juso`. */
export function wordsOf(command: Command): readonly string[] {
  const words: string[] = [];
  for (let each: Command | null = command; each?.parent; each = each.parent) words.unshift(each.name());
  return words;
}

/** What is wrong with a value that was given to a command whose other words cannot be used either; nothing when all values can be. */
export function wrongOption(command: Command): JusoError | undefined {
  const name = wordsOf(command).join(" ");
  const entry = commandList.find((each) => each.name.join(" ") === name);
  try {
    readOptions(entry?.options ?? languageOption, command.optsWithGlobals());
    return undefined;
  } catch (error) {
    if (error instanceof JusoError) return error;
    throw error;
  }
}
