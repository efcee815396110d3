import type { LinkedCells, LinkedRelation } from "./linked-cells.ts";
import { type Attacker, type Direction, type Movement, roomBelow } from "./movement.ts";

/** Exchanges of at most so many cells are searched, the small ones first. */
const sizes = [4, 6];

/** So many cells are tried for one exchange; what is not found by then is left to the linear program. */
const mostTried = 100;

interface Attempt {
  readonly distance: number;
  readonly attacker: Attacker;
  /** What exchanges found before have moved. */
  readonly before: Movement;
  readonly moved: Map<number, number>;
  /** By how much the parts of a relation have moved more than its total; those in balance are not in it. */
  readonly unbalanced: Map<LinkedRelation, number>;
  readonly size: number;
  left: number;
}

/**
 * Searches for movements among hidden cells that are sums of simple exchanges: some cells go up by one number and others down by the same,
 * as the four corners of a rectangle in a table do. They are tables of whole numbers. Most movements that exist at all are such, and they
 * are found without a linear program.
 */
export class HiddenExchanges {
  readonly #linked: LinkedCells;
  readonly #hiddenIn = new Map<LinkedRelation, Set<number>>();

  constructor(linked: LinkedCells, hidden: Iterable<number>) {
    this.#linked = linked;
    for (const place of hidden) this.hide(place);
  }

  /** From now on this cell is hidden too. */
  hide(place: number): void {
    for (const relation of this.#linked.relationsOf[place] ?? []) {
      const inside = this.#hiddenIn.get(relation);
      if (inside) inside.add(place);
      else this.#hiddenIn.set(relation, new Set([place]));
    }
  }

  /** A movement that takes a cell so far in a direction and contradicts nothing that the attacker knows; nothing if none is found soon. */
  find(place: number, direction: Direction, distance: number, attacker: Attacker): Movement | undefined {
    const sum = new Map<number, number>();
    let left = distance;
    let step = distance;
    while (left > 0) {
      const exchange = this.#exchange(place, direction, step, attacker, sum);
      if (exchange) {
        for (const [moved, difference] of exchange) sum.set(moved, (sum.get(moved) ?? 0) + difference);
        left -= step;
      } else step = Math.floor(step / 2);
      step = Math.min(step, left);
      if (step === 0 && left > 0) return undefined;
    }
    return new Map([...sum].filter(([, difference]) => difference !== 0));
  }

  #exchange(place: number, direction: Direction, distance: number, attacker: Attacker, before: Movement) {
    for (const size of sizes) {
      const moved = new Map<number, number>();
      const attempt: Attempt = { distance, attacker, before, moved, unbalanced: new Map(), size, left: mostTried };
      this.#move(attempt, place, direction * distance);
      if (this.#balance(attempt)) return moved;
    }
    return undefined;
  }

  #balance(attempt: Attempt): boolean {
    const [first] = attempt.unbalanced;
    if (!first) return true;
    if (attempt.moved.size === attempt.size) return false;
    const [relation, excess] = first;
    for (const place of this.#hiddenIn.get(relation) ?? []) {
      const difference = place === relation.total ? excess : -excess;
      if (!this.#mayMove(attempt, place, difference)) continue;
      attempt.left -= 1;
      if (attempt.left < 0) return false;
      this.#move(attempt, place, difference);
      if (this.#balance(attempt)) return true;
      this.#move(attempt, place, -difference);
      attempt.moved.delete(place);
    }
    return false;
  }

  #mayMove(
    { attacker, distance, before, moved, unbalanced, size }: Attempt,
    place: number,
    difference: number,
  ): boolean {
    if (Math.abs(difference) !== distance || moved.has(place)) return false;
    const relations = this.#linked.relationsOf[place] ?? [];
    // The last cell must balance all that is not in balance.
    if (moved.size === size - 1) {
      if (relations.length !== unbalanced.size) return false;
      for (const relation of relations) {
        if (unbalanced.get(relation) !== (place === relation.total ? difference : -difference)) return false;
      }
    }
    if (attacker !== undefined && this.#linked.cells[place]?.owner === attacker) return false;
    return difference > 0 || -difference <= roomBelow(this.#linked, place, attacker) + (before.get(place) ?? 0);
  }

  #move({ moved, unbalanced }: Attempt, place: number, difference: number): void {
    moved.set(place, difference);
    for (const relation of this.#linked.relationsOf[place] ?? []) {
      const excess = (unbalanced.get(relation) ?? 0) + (place === relation.total ? -difference : difference);
      if (excess === 0) unbalanced.delete(relation);
      else unbalanced.set(relation, excess);
    }
  }
}
