import type { LinkedCells } from "./linked-cells.ts";
import { type Direction, demandOf, isPossible, type Movement, unconvinced } from "./movement.ts";

/** More movements of one cell are not tried: the next is soon dearer to try than to search. */
const mostTried = 24;

/** A movement that takes the cell less far is not stretched: the solver's arithmetic would be stretched with it. */
const smallestUsed = 0.01;

/** Movements already found. One that was found for a cell often proves something for the others that it moves, forwards or backwards. */
export class KnownMovements {
  readonly #linked: LinkedCells;
  readonly #byPlace = new Map<number, Movement[]>();

  constructor(linked: LinkedCells) {
    this.#linked = linked;
  }

  add(movement: Movement): void {
    for (const place of movement.keys()) {
      const known = this.#byPlace.get(place);
      if (known) known.push(movement);
      else this.#byPlace.set(place, [movement]);
    }
  }

  /**
   * The municipalities that nothing known convinces that this cell may differ as far as demanded in this direction; nothing where not even
   * somebody without a part would be.
   */
  unconvinced(place: number, direction: Direction): Set<string> | undefined {
    const demand = demandOf(this.#linked, place, direction, undefined);
    let left: Set<string> | undefined;
    for (const movement of (this.#byPlace.get(place) ?? []).slice(-mostTried)) {
      const moved = movement.get(place) ?? 0;
      if (Math.abs(moved) < smallestUsed) continue;
      const factor = (demand * direction) / moved;
      if (!isPossible(this.#linked, movement, factor)) continue;
      const found = unconvinced(this.#linked, place, movement, factor);
      left = new Set([...found].filter((code) => left?.has(code) ?? true));
      if (left.size === 0) break;
    }
    return left;
  }
}
