import { connectedPlaces } from "./connected-places.ts";
import type { DisclosureRequest } from "./disclosure-request.ts";
import type { CellAudit } from "./disclosure-result.ts";
import { insiderReaches } from "./insider-reaches.ts";
import type { LinearSolver } from "./linear-solver.ts";
import { type LinkedCells, linkCells } from "./linked-cells.ts";
import { type Attacker, type Direction, demandOf } from "./movement.ts";
import { outsiderRanges } from "./outsider-ranges.ts";

/** A cell that somebody can tell more closely than demanded. */
export interface Shortfall {
  readonly place: number;
  readonly direction: Direction;
  readonly attacker: Attacker;
  /** How far the cell is open. */
  readonly reach: number;
}

/**
 * Attacks what would be published: for each hidden cell the lowest and the highest value that fit it, for everybody and for each
 * municipality. Models are made anew from the request and from the ids alone.
 *
 * @param hiddenIds cells of which X is printed.
 * @returns by id.
 * @throws JusoError `usage` as `protect` does.
 */
export async function audit(
  request: DisclosureRequest,
  hiddenIds: readonly string[],
  solver: LinearSolver,
): Promise<readonly CellAudit[]> {
  return (await auditLinked(linkCells(request), hiddenIds, solver)).audits;
}

/** The audit, with what it found too close. */
export async function auditLinked(
  linked: LinkedCells,
  hiddenIds: readonly string[],
  solver: LinearSolver,
): Promise<{ readonly audits: readonly CellAudit[]; readonly shortfalls: readonly Shortfall[] }> {
  const hidden = new Set(hiddenIds.map((id) => linked.placeOf.get(id) ?? -1));
  const audits: CellAudit[] = [];
  const shortfalls: Shortfall[] = [];
  for (const places of connectedPlaces(linked, (place) => hidden.has(place))) {
    const ranges = await outsiderRanges(linked, places, hidden, solver);
    const insiders = await insiderReaches(linked, places, solver);
    for (const [index, place] of places.entries()) {
      const { id = "", value = 0 } = linked.cells[place] ?? {};
      const range = ranges[index] ?? { low: value, high: value };
      const within = (direction: Direction): number =>
        Math.min(
          demandOf(linked, place, direction, undefined),
          direction === 1 ? range.high - value : value - range.low,
        );
      for (const direction of [1, -1] as const) {
        const reach = within(direction);
        if (reach < demandOf(linked, place, direction, undefined))
          shortfalls.push({ place, direction, attacker: undefined, reach });
      }
      const short = insiders.filter((one) => one.place === place);
      shortfalls.push(...short.filter((one) => one.reach < demandOf(linked, place, one.direction, one.attacker)));
      const nearest = (direction: Direction): number =>
        Math.min(within(direction), ...short.flatMap((one) => (one.direction === direction ? [one.reach] : [])));
      audits.push({ id, range, insiderRange: { low: value - nearest(-1), high: value + nearest(1) } });
    }
  }
  return { audits: audits.toSorted((a, b) => (a.id < b.id ? -1 : 1)), shortfalls };
}
