/** What solved it, for the record. */
export interface SolverFacts {
  readonly name: string;
  readonly version: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

/** A value that a linear program may choose, from `lower` to `upper`, and what a unit of it costs. */
export interface Column {
  readonly lower: number;
  readonly upper: number;
  readonly cost: number;
}

/** Find the cheapest values of the columns for which every row sums to its constant. */
export interface LinearProgram {
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly terms: readonly LinearTerm[]; readonly constant: number }[];
}

/** A column and its factor. */
export type LinearTerm = readonly [column: number, factor: number];

/** The cheapest values of all columns; nothing where no values fit; `"unbounded"` where there is always a cheaper one. */
export type LinearAnswer = Float64Array | undefined | "unbounded";

/** A program held open, changed and solved again. */
export interface OpenProgram {
  change(column: number, to: Column): void;
  /** @throws JusoError `internal` when the solver neither solves it nor proves that it has no solution. */
  minimise(): LinearAnswer;
}

/** A solver of linear programs with real values. The same questions in the same order must give the same answers. */
export interface LinearSolver {
  readonly facts: SolverFacts;
  /** Opens a program for as long as `work` takes. */
  withProgram<T>(program: LinearProgram, work: (open: OpenProgram) => T): Promise<T>;
}
