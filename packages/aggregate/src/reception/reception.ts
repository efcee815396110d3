import type { CalculationKind } from "@juso/grant";
import type { Text } from "@juso/model";
import type { Receipt } from "@juso/submission-package";
import type { PackageRows } from "../relations/relation-row.ts";
import type { FileState, MunicipalityState } from "./reception-states.ts";
import type { RosterEntry } from "./roster-entry.ts";

/** A file that arrived. It tells its name, hash and state, and of a refused one nothing more. */
export interface ReceivedFile {
  /** As it is called in the folder. */
  readonly path: string;
  /** SHA-256 of its bytes. */
  readonly sha256: string;
  readonly state: FileState;
  /** Absent when no receipt could be read. */
  readonly municipalityCode?: string;
  /** Number of the receipt. */
  readonly number?: string;
  readonly receipt?: Receipt;
  /** ISO date on which it arrived, from the book of receptions or from the file. */
  readonly arrivedDate?: string;
  /** The standard or the parameters that it was made with are not those of this tool; it was judged and calculated by those of this tool. */
  readonly isOtherVersion: boolean;
  /** Errors and warnings found here, in the tables of the package. */
  readonly errors: number;
  readonly warnings: number;
  /** What stops acceptance among what was found here. */
  readonly blocking: number;
  /** Names of tables or columns that must not be in a package, never what they hold. */
  readonly refusedNames: readonly string[];
  /** Is it added up? */
  readonly isAdopted: boolean;
  /** The path of a file with the same bytes, which counts in its place. */
  readonly sameAs?: string;
}

/** One line of the list that a prefecture goes through. */
export interface MunicipalityReception {
  readonly municipalityCode: string;
  /** Absent for one that is not in the roster, and when there is no roster. */
  readonly entry?: RosterEntry;
  readonly state: MunicipalityState;
  /** All that arrived for it, by path. */
  readonly files: readonly ReceivedFile[];
  /** The one that is added up. */
  readonly adopted?: ReceivedFile;
}

/** What arrived in a prefecture for one document of one year. */
export interface Reception {
  readonly fiscalYear: number;
  readonly document: CalculationKind | "none";
  /** ISO date. */
  readonly deadline?: string;
  /** By municipality code: all of the roster, and those outside it. */
  readonly municipalities: readonly MunicipalityReception[];
  /** Files of which nobody can tell whose they are. */
  readonly unknownFiles: readonly ReceivedFile[];
  /** Is there a roster? Without one nobody can tell who did not submit. */
  readonly hasRoster: boolean;
  /** What the adopted packages hold, as rows with what the roster says of their municipality, by its code. */
  readonly rows: ReadonlyMap<string, PackageRows>;
  /** What a person must look at in the lists of the prefecture: lines that no file answers to, choices that choose nothing. */
  readonly notes?: readonly Text[];
}
