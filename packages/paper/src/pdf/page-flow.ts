import type { Content } from "pdfmake";

/** A part of a form that is set from top to bottom and may go on over pages between its units. Measures in points. */
export interface FlowBlock {
  readonly units: readonly FlowUnit[];
  /** Space above it and below it. */
  readonly above: number;
  readonly below: number;
  /** Height of what stands above its units when a page shows it from this unit on: titles of columns, a heading that goes on. */
  headHeight(from: number): number;
  /** The units of a part as pdfmake sets them, with these spaces around them. */
  content(part: { readonly from: number; readonly to: number }, spaces: PartSpaces): Content;
}

/** Spaces above and below a part, in points. */
export interface PartSpaces {
  readonly above: number;
  readonly below: number;
}

/** What is never broken: a line of a paragraph, a row of a table. */
export interface FlowUnit {
  readonly height: number;
  /** Lines of text in it, to tell an almost empty page. */
  readonly lines: number;
  /**
   * Does the next unit stand on the same page? `must`: whatever it costs; `should`: if that leaves something on the page before; `whole`, of what
   * is short enough to be seen at once: if that leaves little of the page before white.
   */
  readonly keeps?: "must" | "should" | "whole";
}

/** The units of a block that stand on one page. */
export interface BlockPart {
  readonly block: FlowBlock;
  readonly from: number;
  readonly to: number;
}

/** Fewer lines than this do not stand alone at the end of a form. */
const fewestLines = 3;

/** A page that ends early, so that what follows is seen at once, is filled at least to this share. */
const fullShare = 0.75;

/** Room that is left for rounding. */
const spare = 0.5;

/**
 * Shares out blocks over pages. No page is empty, what belongs together is kept together where that is possible, and the last page holds more than
 * a line or two.
 *
 * @param room height of a page.
 */
export function paginate(blocks: readonly FlowBlock[], room: number): readonly (readonly BlockPart[])[] {
  const units = blocks.flatMap((block) => block.units.map((unit, index) => ({ block, index, ...unit })));
  const heightOf = (start: number, end: number): number => partsHeight(partsOf(units.slice(start, end)));
  const starts = [0];
  for (let start = 0; ; ) {
    const most = room - spare;
    let end = start + 1;
    while (end < units.length && heightOf(start, end + 1) <= most) end += 1;
    if (end >= units.length) break;
    const isFull = (at: number): boolean => heightOf(start, at) >= room * fullShare;
    start = breakBefore(units, { start, end, isFull });
    starts.push(start);
  }
  const last = starts.at(-1) ?? 0;
  if (starts.length > 1 && linesOf(units.slice(last)) < fewestLines) {
    const before = starts.at(-2) ?? 0;
    const better = fullerEnd(units, before, last, (start) => heightOf(start, units.length) <= room - spare);
    starts.splice(-1, 1, better);
  }
  return starts.map((start, page) => partsOf(units.slice(start, starts[page + 1])));
}

interface PlacedUnit extends FlowUnit {
  readonly block: FlowBlock;
  readonly index: number;
}

/** Where the next page begins, at `end` or before: where nothing that belongs together is torn apart. */
function breakBefore(
  units: readonly PlacedUnit[],
  page: { readonly start: number; readonly end: number; readonly isFull: (at: number) => boolean },
): number {
  for (const kept of [["must", "should", "whole"], ["must", "should"], ["must"]]) {
    for (let at = page.end; at > page.start; at -= 1) {
      const { keeps } = units[at - 1] ?? {};
      if (keeps !== undefined && kept.includes(keeps)) continue;
      if (kept.includes("whole") && !page.isFull(at)) break;
      return at;
    }
  }
  return page.end;
}

/** A start of the last page before `last` that puts enough on it, or `last` when there is none. */
function fullerEnd(
  units: readonly PlacedUnit[],
  before: number,
  last: number,
  fits: (start: number) => boolean,
): number {
  for (const kept of [["must", "should", "whole"], ["must", "should"], ["must"]]) {
    for (let at = last - 1; at > before && fits(at); at -= 1) {
      const { keeps } = units[at - 1] ?? {};
      if (keeps !== undefined && kept.includes(keeps)) continue;
      if (linesOf(units.slice(at)) >= fewestLines && linesOf(units.slice(before, at)) >= fewestLines) return at;
    }
  }
  return last;
}

function linesOf(units: readonly FlowUnit[]): number {
  return units.reduce((sum, { lines }) => sum + lines, 0);
}

function partsOf(units: readonly PlacedUnit[]): readonly BlockPart[] {
  const parts: { block: FlowBlock; from: number; to: number }[] = [];
  for (const { block, index } of units) {
    const part = parts.at(-1);
    if (part?.block === block) part.to = index + 1;
    else parts.push({ block, from: index, to: index + 1 });
  }
  return parts;
}

/** Height of parts, without the space below the last of them. */
function partsHeight(parts: readonly BlockPart[]): number {
  return parts.reduce((sum, { block, from, to }, at) => {
    const spaces = (from === 0 ? block.above : 0) + (at === parts.length - 1 ? 0 : block.below);
    return block.units
      .slice(from, to)
      .reduce((height, unit) => height + unit.height, sum + spaces + block.headHeight(from));
  }, 0);
}

/** The parts of one page as pdfmake sets them: no space above what goes on, and none at the foot, which would begin a page of its own. */
export function pageContent(parts: readonly BlockPart[]): readonly Content[] {
  return parts.map(({ block, from, to }, at) => {
    const above = from === 0 ? block.above : 0;
    return block.content({ from, to }, { above, below: at === parts.length - 1 ? 0 : block.below });
  });
}
