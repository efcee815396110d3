import type { LinkedCells } from "./linked-cells.ts";

/** The places for which `isIn` holds, in groups: what is connected by relations is in one group. Nothing can pass between groups. */
export function connectedPlaces(
  { cells, relationsOf }: LinkedCells,
  isIn: (place: number) => boolean,
): readonly (readonly number[])[] {
  const seen = new Set<number>();
  const groups: number[][] = [];
  for (const start of cells.keys()) {
    if (seen.has(start) || !isIn(start)) continue;
    seen.add(start);
    const group = [start];
    const walked = new Set<object>();
    for (const place of group) {
      for (const relation of relationsOf[place] ?? []) {
        if (walked.has(relation)) continue;
        walked.add(relation);
        for (const next of [relation.total, ...relation.parts]) {
          if (seen.has(next) || !isIn(next)) continue;
          seen.add(next);
          group.push(next);
        }
      }
    }
    groups.push(group.toSorted((a, b) => a - b));
  }
  return groups;
}
