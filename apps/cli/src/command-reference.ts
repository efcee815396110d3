/**
 * What the commands say of themselves, for the reference pages, the manual and programs that call them.
 *
 * @module
 */

export type { CommandEntry, CommandFacts, Example } from "./command.ts";
export { type CommandSection, commandGroups, commandSections } from "./command-sections.ts";
export { commandList } from "./generated/command-list.ts";
export { exitsOf, isCommonOption, optionMeanings, optionText } from "./help/help-text.ts";
export { type ArgumentDefinition, flagOf, type OptionDefinition } from "./options/option-definition.ts";
