/** The world as a command sees it. Tests pass their own; the program passes the process. */
export interface CliIo {
  /** Where the result goes (stdout). */
  writeResult(text: string): void;
  /** Where everything else goes (stderr): progress, notes, errors. */
  writeNote(text: string): void;
  /** Today by the local calendar, ISO: the only clock of the product. */
  today(): string;
  /** The folder that relative paths start from. */
  readonly folder: string;
  /** True when the stack of an internal fault is to be shown (`JUSO_DEBUG=1`). */
  readonly isDebug: boolean;
}

/** The world of the running process. A reader that closes the pipe early (`| head`) ends the output quietly. */
export function processIo(): CliIo {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    throw error;
  });
  return {
    writeResult: (text) => void process.stdout.write(text),
    writeNote: (text) => void process.stderr.write(text),
    today: () => localDate(new Date()),
    folder: process.cwd(),
    isDebug: process.env.JUSO_DEBUG === "1",
  };
}

function localDate(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
}
