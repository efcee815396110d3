import type { CellRange } from "./disclosure-result.ts";
import type { LinearSolver, LinearTerm, OpenProgram } from "./linear-solver.ts";
import type { LinkedCells } from "./linked-cells.ts";
import { negligible } from "./movement.ts";

/**
 * What everybody can derive of some connected hidden cells: the program knows the shown figures, the relations and the floor of X, and
 * nothing of the true values.
 *
 * @returns in the order of the places.
 */
export function outsiderRanges(
  linked: LinkedCells,
  places: readonly number[],
  hidden: ReadonlySet<number>,
  solver: LinearSolver,
): Promise<readonly CellRange[]> {
  const columns = places.map((place) => ({ lower: linked.cells[place]?.floor ?? 0, upper: Infinity, cost: 0 }));
  const columnOf = new Map(places.map((place, column) => [place, column]));
  const touched = new Set(places.flatMap((place) => linked.relationsOf[place] ?? []));
  const rows = [...touched].map(({ total, parts }) => {
    const terms: LinearTerm[] = [];
    let constant = 0;
    for (const [place, factor] of [[total, -1] as const, ...parts.map((part) => [part, 1] as const)]) {
      const column = columnOf.get(place);
      if (column !== undefined) terms.push([column, factor]);
      else if (!hidden.has(place)) constant -= factor * (linked.cells[place]?.value ?? 0);
    }
    return { terms, constant };
  });
  return solver.withProgram({ columns, rows }, (open) =>
    columns.map((column, index) => {
      const ends = ([1, -1] as const).map((cost) => {
        open.change(index, { ...column, cost });
        return endOf(open, index);
      });
      open.change(index, column);
      // Adding 0 makes 0 of -0.
      return { low: Math.ceil((ends[0] ?? 0) - negligible) + 0, high: Math.floor((ends[1] ?? 0) + negligible) };
    }),
  );
}

function endOf(open: OpenProgram, index: number): number {
  const values = open.minimise();
  return values === "unbounded" ? Infinity : (values?.[index] ?? Number.NaN);
}
