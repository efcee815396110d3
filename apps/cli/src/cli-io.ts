/** The world as a command sees it. Tests pass their own; the program passes the process. */
export interface CliIo {
  /** Where the result goes (stdout). Resolves when more can be taken, so that a long result is not held in memory. */
  writeResult(text: string): void | Promise<void>;
  /** Where everything else goes (stderr): progress, notes, errors. */
  writeNote(text: string): void;
  /** Today by the local calendar, ISO: the only clock of the product. */
  today(): string;
  /** The folder that relative paths start from. */
  readonly folder: string;
  /** True when stdout is a terminal that shows colours. */
  readonly isColoured?: boolean;
  /** True when the stack of an internal fault is to be shown (`JUSO_DEBUG=1`). */
  readonly isDebug: boolean;
  /** Progress of long work; nothing is shown when absent. */
  readonly progress?: ProgressIo;
}

/** Where progress is shown, and by which clock. */
interface ProgressIo {
  /** True on a terminal, where one line is written over again. */
  readonly isTerminal: boolean;
  /** Columns of the terminal. */
  readonly columns: number;
  /** Milliseconds from any fixed moment. */
  now(): number;
}

/** The world inside one run, which also remembers what the run has read. */
export interface CommandIo extends CliIo {
  /** Absolute paths of the files that were read; output never replaces them. */
  readonly inputs: Set<string>;
}
