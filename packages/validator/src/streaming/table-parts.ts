import type { TableJob } from "./table-job.ts";
import type { TableOutcome } from "./table-outcome.ts";

/** A part of a table and what reading it gave. Lines and rows of every part but the first count from 1. */
export interface TablePart {
  readonly start: number;
  readonly end: number;
  readonly outcome: TableOutcome;
}

/** Reads tables in parts at the same time. */
export interface TableThreads {
  /** The parts in their order, or nothing when the table is better read in one piece. */
  read(job: TableJob): Promise<readonly TablePart[]> | undefined;
}
