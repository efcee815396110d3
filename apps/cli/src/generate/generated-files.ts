import { toolVersion } from "../tool-version.ts";
import { commandFiles, commandListModule } from "./command-list.ts";
import { manPage } from "./man-page.ts";

/** What is derived from the commands and committed: path within the package, and text. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const files = await commandFiles();
  const commands = files.flatMap((file) => file.commands);
  return new Map([
    ["src/generated/command-list.ts", commandListModule(files)],
    ["man/juso.1", manPage(commands, toolVersion().version)],
  ]);
}
