import { commandFiles, commandListModule } from "./command-list.ts";

/** What is derived from the commands and committed: path within the package, and text. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const files = await commandFiles();
  return new Map([["src/generated/command-list.ts", commandListModule(files)]]);
}
