import { connectedPlaces } from "./connected-places.ts";
import { HiddenExchanges } from "./hidden-exchanges.ts";
import { KnownMovements } from "./known-movements.ts";
import type { LinearSolver } from "./linear-solver.ts";
import type { LinkedCells } from "./linked-cells.ts";
import { type Attacker, convinces, type Direction, demandOf, type Movement, unconvinced } from "./movement.ts";
import { MovementSearch } from "./movement-search.ts";

/** What a unit of movement costs where a cell is hidden already: something, so that what is found moves few cells. */
const costOfHidden = 1 / 16;

/** What it costs to move, and so to hide, a cell that is shown: a step more for each doubling, so that a large figure is hidden last. */
const costOfShown = (value: number): number => 1 + value.toString(2).length;

/**
 * Chooses what to hide besides the primary and the frozen cells. For each hidden cell, each direction and each attacker it searches for
 * the cheapest other table in which the cell differs as far as demanded, and hides what differs; until nothing is left to search for. A
 * heuristic: nobody proves that fewer cells would not do.
 *
 * @returns places of all hidden cells.
 */
export async function chooseHidden(linked: LinkedCells, solver: LinearSolver): Promise<ReadonlySet<number>> {
  const { cells } = linked;
  const hidden = new Set<number>();
  for (const [place, { isPrimary, isFrozen }] of cells.entries()) if (isPrimary || isFrozen) hidden.add(place);
  const mayMove = (place: number): boolean => (cells[place]?.value ?? 0) >= (cells[place]?.floor ?? 0);
  const costOf = (place: number): number => (hidden.has(place) ? costOfHidden : costOfShown(cells[place]?.value ?? 0));
  for (const places of connectedPlaces(linked, mayMove)) {
    const targets = places.filter((place) => hidden.has(place));
    if (targets.length === 0) continue;
    await MovementSearch.open(linked, places, costOf, solver, (search) =>
      hideForAll(linked, targets, search, (movement) => {
        const fresh = [...movement.keys()].filter((place) => !hidden.has(place)).toSorted((a, b) => a - b);
        for (const place of fresh) {
          hidden.add(place);
          search.setCost(place, costOfHidden);
        }
        return fresh;
      }),
    );
  }
  return hidden;
}

/** Searches for each target, and for each cell that is hidden on the way. */
function hideForAll(
  linked: LinkedCells,
  targets: readonly number[],
  search: MovementSearch,
  hide: (movement: Movement) => readonly number[],
): void {
  const known = new KnownMovements(linked);
  const exchanges = new HiddenExchanges(linked, targets);
  const waiting = [...targets];
  const searchAs = (place: number, direction: Direction, attacker: Attacker): Movement | undefined => {
    const demand = demandOf(linked, place, direction, attacker);
    if (demand === 0) return undefined;
    const found =
      exchanges.find(place, direction, demand, attacker) ??
      search.find(place, direction, demand, attacker) ??
      searchNearer(place, direction, demand, attacker);
    if (found) {
      known.add(found);
      const fresh = hide(found);
      waiting.push(...fresh);
      for (const one of fresh) exchanges.hide(one);
    }
    return found;
  };
  const searchNearer = (place: number, direction: Direction, demand: number, attacker: Attacker) => {
    const reach = search.reach(place, direction, demand, attacker);
    return reach === 0 ? undefined : search.find(place, direction, reach, attacker);
  };

  const unconvincedBy = (place: number, movement: Movement | undefined): Set<string> =>
    movement ? unconvinced(linked, place, movement) : new Set();

  for (const place of waiting) {
    for (const direction of [1, -1] as const) {
      if (demandOf(linked, place, direction, undefined) === 0) continue;
      const left = known.unconvinced(place, direction) ?? unconvincedBy(place, searchAs(place, direction, undefined));
      for (const attacker of [...left].toSorted()) {
        if (!left.has(attacker)) continue;
        const movement = searchAs(place, direction, attacker) ?? new Map();
        for (const code of left) if (convinces(linked, place, movement, code)) left.delete(code);
      }
    }
  }
}
