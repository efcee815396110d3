import type { Language } from "@juso/model";
import type { CliIo } from "./cli-io.ts";
import { exitCode } from "./exit-code.ts";
import { removeTemporaryFiles } from "./output/temporary-files.ts";

/** Exit codes of the signals that ask a process to end, as a shell gives them. */
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * The world of the running process. A reader that closes the pipe early (`| head`) ends the output quietly; output that cannot be written
 * ends the program with one sentence; a signal first removes what is half written.
 */
export function processIo(language: Language): CliIo {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") leave(Number(process.exitCode ?? exitCode.ok));
    process.stderr.write(`${cannotWrite[language]}\n`, () => leave(exitCode.usage));
  });
  // Nobody is left to be told.
  process.stderr.on("error", (error: NodeJS.ErrnoException) => {
    leave(error.code === "EPIPE" ? Number(process.exitCode ?? exitCode.ok) : exitCode.usage);
  });
  for (const [signal, code] of Object.entries(signals)) process.on(signal, () => leave(code));
  return {
    writeResult: (text) => {
      if (process.stdout.write(text)) return undefined;
      return new Promise((resume) => process.stdout.once("drain", resume));
    },
    writeNote: (text) => void process.stderr.write(text),
    today: () => localDate(new Date()),
    folder: process.cwd(),
    // https://no-color.org; a terminal that says it is dumb shows escapes as they are.
    isColoured: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb",
    isDebug: process.env.JUSO_DEBUG === "1",
    progress: {
      isTerminal: process.stderr.isTTY === true,
      columns: process.stderr.columns || 80,
      now: () => performance.now(),
    },
  };
}

const cannotWrite = {
  ja: "結果を書き出せません。書き出す先の空き容量を確かめてください。",
  en: "The result cannot be written. Check the free space of where it goes.",
} as const;

function leave(code: number): never {
  removeTemporaryFiles();
  process.exit(code);
}

function localDate(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
}
