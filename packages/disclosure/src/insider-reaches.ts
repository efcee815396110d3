import { HiddenExchanges } from "./hidden-exchanges.ts";
import { KnownMovements } from "./known-movements.ts";
import type { LinearSolver } from "./linear-solver.ts";
import type { LinkedCells } from "./linked-cells.ts";
import { type Attacker, convinces, type Direction, demandOf, type Movement, unconvinced } from "./movement.ts";
import { MovementSearch } from "./movement-search.ts";

/** How far a cell is open in a direction for one municipality, up to the interval. */
export interface InsiderReach {
  readonly place: number;
  readonly direction: Direction;
  readonly attacker: string;
  readonly reach: number;
}

/**
 * Attacks some connected hidden cells as each municipality with a part in them. A municipality is listed where it is not shown by another
 * table that the cell is open for it to the interval, or to the end of what everybody can derive.
 */
export function insiderReaches(
  linked: LinkedCells,
  places: readonly number[],
  solver: LinearSolver,
): Promise<readonly InsiderReach[]> {
  const known = new KnownMovements(linked);
  const exchanges = new HiddenExchanges(linked, places);
  return MovementSearch.open(
    linked,
    places,
    () => 1,
    solver,
    (search) => {
      const find = (
        place: number,
        direction: Direction,
        distance: number,
        attacker: Attacker,
      ): Movement | undefined => {
        if (distance === 0) return undefined;
        const found =
          exchanges.find(place, direction, distance, attacker) ?? search.find(place, direction, distance, attacker);
        if (found) known.add(found);
        return found;
      };
      return places.flatMap((place) =>
        ([1, -1] as const).flatMap((direction) => attack(linked, place, direction, known, find, search)),
      );
    },
  );
}

function attack(
  linked: LinkedCells,
  place: number,
  direction: Direction,
  known: KnownMovements,
  find: MovementSearch["find"],
  search: MovementSearch,
): readonly InsiderReach[] {
  const demand = demandOf(linked, place, direction, undefined);
  if (demand === 0) return [];
  const found: InsiderReach[] = [];
  let left = known.unconvinced(place, direction);
  if (!left) {
    const movement =
      find(place, direction, demand, undefined) ??
      find(place, direction, search.reach(place, direction, demand, undefined), undefined);
    left = movement ? unconvinced(linked, place, movement) : new Set();
  }
  for (const attacker of [...left].toSorted()) {
    if (!left.has(attacker)) continue;
    const demanded = demandOf(linked, place, direction, attacker);
    const movement = find(place, direction, demanded, attacker);
    const reach = movement ? demanded : demanded === 0 ? 0 : search.reach(place, direction, demanded, attacker);
    if (reach < demand) found.push({ place, direction, attacker, reach });
    for (const code of left) if (movement && convinces(linked, place, movement, code)) left.delete(code);
  }
  return found;
}
