import type { LinkedCells } from "./linked-cells.ts";

/**
 * Another table that fits what is published: by how much each cell differs from the true one, by place; cells that do not differ are not
 * in it. One such table shows that its cells can be told no closer than the difference.
 */
export type Movement = ReadonlyMap<number, number>;

/** Smaller differences are those of the solver's arithmetic. */
export const negligible = 1e-6;

/** Which way a cell is moved: up or down. */
export type Direction = 1 | -1;

/** Nobody, or a municipality that knows its own parts. */
export type Attacker = string | undefined;

/** How far a cell can go down for an attacker before it meets what he knows of it. */
export function roomBelow({ cells }: LinkedCells, place: number, attacker: Attacker): number {
  const cell = cells[place];
  if (!cell) return 0;
  if (attacker !== undefined && cell.owner === attacker) return 0;
  const own = attacker === undefined ? 0 : (cell.parts.get(attacker) ?? 0);
  return cell.value - Math.max(cell.floor, own);
}

/** How far a cell should be open in a direction: the interval, or as far down as there is room. */
export function demandOf(linked: LinkedCells, place: number, direction: Direction, attacker: Attacker): number {
  return direction === 1 ? linked.interval : Math.min(linked.interval, roomBelow(linked, place, attacker));
}

/** Does a movement contradict nothing that everybody knows: does every cell stay at or above its floor? */
export function isPossible(linked: LinkedCells, movement: Movement, factor: number): boolean {
  for (const [place, difference] of movement) {
    if (-difference * factor > roomBelow(linked, place, undefined) + negligible) return false;
  }
  return true;
}

/** Does a movement contradict nothing that a municipality knows of its parts, and take the cell as far as demanded of it? */
export function convinces(linked: LinkedCells, place: number, movement: Movement, attacker: string): boolean {
  const difference = movement.get(place) ?? 0;
  if (Math.abs(difference) + negligible < demandOf(linked, place, difference < 0 ? -1 : 1, attacker)) return false;
  return [...movement].every(([moved, by]) => fits(linked, moved, by, attacker));
}

/** The municipalities that know that a movement is not so, however far it goes; but for the one whose figure the cell is. */
export function unconvinced(linked: LinkedCells, place: number, movement: Movement, factor = 1): Set<string> {
  const found = new Set<string>();
  const owner = linked.cells[place]?.owner;
  for (const [moved, difference] of movement) {
    const cell = linked.cells[moved];
    // What goes up contradicts nobody's part but that of its owner.
    const codes = difference * factor > 0 ? (cell?.owner ?? []) : (cell?.parts.keys() ?? []);
    for (const code of typeof codes === "string" ? [codes] : codes) {
      if (code !== owner && !found.has(code) && !fits(linked, moved, difference * factor, code)) found.add(code);
    }
  }
  return found;
}

function fits(linked: LinkedCells, moved: number, difference: number, attacker: string): boolean {
  return linked.cells[moved]?.owner !== attacker && -difference <= roomBelow(linked, moved, attacker) + negligible;
}
