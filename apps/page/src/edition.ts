/** The editions of the page: `light` checks, explains and marks; `full` also holds what writes new workbooks. */
export type Edition = "light" | "full";

/** What an edition can do beyond what both can. What one lacks, it says that the other has. */
export interface Abilities {
  /** Writes workbooks that were not there before: entry workbooks and the report as a table. */
  readonly writesWorkbooks: boolean;
}

/** The abilities of each edition. */
export const abilitiesOf: Readonly<Record<Edition, Abilities>> = {
  light: { writesWorkbooks: false },
  full: { writesWorkbooks: true },
};
