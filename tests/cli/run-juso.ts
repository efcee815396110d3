import { run } from "@juso/cli";

/** What a command did. */
export interface Outcome {
  readonly exit: number;
  readonly result: string;
  readonly notes: string;
}

/** Runs a command in this process, in a folder, as of 2026-03-31. */
export async function runJuso(folder: string, ...args: readonly string[]): Promise<Outcome> {
  let result = "";
  let notes = "";
  const exit = await run(args, {
    writeResult: (text) => {
      result += text;
    },
    writeNote: (text) => {
      notes += text;
    },
    today: () => "2026-03-31",
    folder,
    isDebug: false,
  });
  return { exit, result, notes };
}
