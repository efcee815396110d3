import type { FileState } from "@juso/aggregate";
import type { Arrival } from "./prefecture-tables.ts";
import type { SimulatedPackage } from "./simulated-package.ts";

/** What must become of a file. */
export interface ExpectedFile {
  readonly state: FileState;
  /** Whose it says it is; absent when it cannot be known. */
  readonly municipalityCode?: string;
  readonly isAdopted: boolean;
  /** Names of tables or columns that it must not have. */
  readonly refusedNames: readonly string[];
  /** What is wrong with it, for people. */
  readonly why: string;
}

/** A file that arrived, what it was made of, and what must become of it. */
export interface FaultyArrival extends Arrival {
  readonly content: Uint8Array;
  readonly expected: ExpectedFile;
  /** What it was made of, before anything happened to it. */
  readonly made?: SimulatedPackage;
}
