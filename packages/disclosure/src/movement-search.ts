import type { Column, LinearProgram, LinearSolver, OpenProgram } from "./linear-solver.ts";
import type { LinkedCells } from "./linked-cells.ts";
import { type Attacker, type Direction, type Movement, negligible, roomBelow } from "./movement.ts";

const stays: Column = { lower: 0, upper: 0, cost: 0 };

/**
 * Searches for the cheapest movements among some cells: two columns for each, how far it goes up and how far down, and for each relation
 * that its total moves as its parts do.
 */
export class MovementSearch {
  readonly #linked: LinkedCells;
  readonly #places: readonly number[];
  readonly #indexOf: ReadonlyMap<number, number>;
  readonly #open: OpenProgram;
  readonly #costs: Float64Array;

  private constructor(
    linked: LinkedCells,
    places: readonly number[],
    costOf: (place: number) => number,
    open: OpenProgram,
  ) {
    this.#linked = linked;
    this.#places = places;
    this.#indexOf = new Map(places.map((place, index) => [place, index]));
    this.#open = open;
    this.#costs = Float64Array.from(places, costOf);
  }

  /** Opens a search among these places, which a unit of movement costs so much, for as long as `work` takes. */
  static open<T>(
    linked: LinkedCells,
    places: readonly number[],
    costOf: (place: number) => number,
    solver: LinearSolver,
    work: (search: MovementSearch) => T,
  ): Promise<T> {
    return solver.withProgram(movementProgram(linked, places, costOf), (open) =>
      work(new MovementSearch(linked, places, costOf, open)),
    );
  }

  /** From now on a unit of movement of this cell costs so much. */
  setCost(place: number, cost: number): void {
    const index = this.#indexOf.get(place);
    if (index === undefined) return;
    this.#costs[index] = cost;
    this.#set(index, undefined);
  }

  /** The cheapest movement that takes a cell so far in a direction and contradicts nothing that the attacker knows; nothing if there is none. */
  find(place: number, direction: Direction, distance: number, attacker: Attacker): Movement | undefined {
    const exactly = { lower: distance, upper: distance, cost: 0 };
    return this.#as(attacker, place, direction, exactly, () => {
      const values = this.#open.minimise();
      if (!values || values === "unbounded") return undefined;
      const movement = new Map<number, number>();
      for (const [index, moved] of this.#places.entries()) {
        const difference = (values[2 * index] ?? 0) - (values[2 * index + 1] ?? 0);
        if (Math.abs(difference) > negligible) movement.set(moved, difference);
      }
      return movement;
    });
  }

  /** The farthest, in whole numbers and up to `distance`, that a cell goes in a direction for an attacker. */
  reach(place: number, direction: Direction, distance: number, attacker: Attacker): number {
    // So gainful that no movement of other cells is too dear for it.
    const gainful = { lower: 0, upper: distance, cost: -1e6 };
    return this.#as(attacker, place, direction, gainful, () => {
      const values = this.#open.minimise();
      const column = this.#column(place, direction);
      return values && values !== "unbounded" ? Math.floor((values[column] ?? 0) + negligible) : 0;
    });
  }

  #column(place: number, direction: Direction): number {
    return 2 * (this.#indexOf.get(place) ?? 0) + (direction === 1 ? 0 : 1);
  }

  #as<T>(attacker: Attacker, place: number, direction: Direction, target: Column, ask: () => T): T {
    const known = attacker === undefined ? [] : (this.#linked.placesOf.get(attacker) ?? []);
    const changed = known.flatMap((moved) => this.#indexOf.get(moved) ?? []);
    for (const index of changed) this.#set(index, attacker);
    this.#open.change(this.#column(place, direction), target);
    this.#open.change(this.#column(place, direction === 1 ? -1 : 1), stays);
    try {
      return ask();
    } finally {
      for (const index of changed) this.#set(index, undefined);
      this.#set(this.#indexOf.get(place) ?? 0, undefined);
    }
  }

  #set(index: number, attacker: Attacker): void {
    const place = this.#places[index] ?? 0;
    const [up, down] = columnsOf(this.#linked, place, this.#costs[index] ?? 0, attacker);
    this.#open.change(2 * index, up);
    this.#open.change(2 * index + 1, down);
  }
}

function columnsOf(linked: LinkedCells, place: number, cost: number, attacker: Attacker): readonly [Column, Column] {
  if (attacker !== undefined && linked.cells[place]?.owner === attacker) return [stays, stays];
  return [
    { lower: 0, upper: Infinity, cost },
    { lower: 0, upper: roomBelow(linked, place, attacker), cost },
  ];
}

function movementProgram(
  linked: LinkedCells,
  places: readonly number[],
  costOf: (place: number) => number,
): LinearProgram {
  const indexOf = new Map(places.map((place, index) => [place, index]));
  const touched = new Set(places.flatMap((place) => linked.relationsOf[place] ?? []));
  const terms = (place: number, sign: number): (readonly [number, number])[] => {
    const index = indexOf.get(place);
    return index === undefined
      ? []
      : [
          [2 * index, sign],
          [2 * index + 1, -sign],
        ];
  };
  return {
    columns: places.flatMap((place) => columnsOf(linked, place, costOf(place), undefined)),
    rows: [...touched].map(({ total, parts }) => ({
      terms: [...terms(total, -1), ...parts.flatMap((place) => terms(place, 1))],
      constant: 0,
    })),
  };
}
