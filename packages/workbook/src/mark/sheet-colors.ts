import { cellRanges } from "./cell-ranges.ts";
import { type MarkLevel, markLevels } from "./mark-levels.ts";
import { isMarkFormula, markFormula } from "./mark-names.ts";
import type { MarkedCell, MarkedRange } from "./marked-cell.ts";
import { placeFor } from "./sheet-order.ts";
import type { TextPatch } from "./text-patch.ts";
import { childOf, childrenOf, ownPrefix, type XmlElement } from "./xml-element.ts";

/** Ranges that one condition names. Some programs are slow with more. */
const rangesTogether = 400;

/**
 * Colours cells by conditions that are always true: their own formats stay as they are. Where levels meet, the gravest is shown, because
 * its condition comes first.
 */
export function colorCells(
  sheet: XmlElement,
  cells: readonly MarkedCell[],
  more: readonly MarkedRange[],
  formats: Readonly<Record<MarkLevel, number>>,
): readonly TextPatch[] {
  const p = ownPrefix(sheet);
  let priority = highestPriority(sheet);
  let xml = "";
  const all = [
    ...cells.map(({ column, level, row }) => ({ column, firstRow: row, lastRow: row, level })),
    ...more.filter(({ firstRow, lastRow }) => firstRow <= lastRow),
  ];
  for (const level of markLevels) {
    const ranges = cellRanges(all.filter((range) => range.level === level));
    for (let first = 0; first < ranges.length; first += rangesTogether) {
      const together = ranges.slice(first, first + rangesTogether).join(" ");
      priority += 1;
      xml += `<${p}conditionalFormatting sqref="${together}"><${p}cfRule type="expression" dxfId="${formats[level]}" priority="${priority}"><${p}formula>${markFormula}</${p}formula></${p}cfRule></${p}conditionalFormatting>`;
    }
  }
  const place = placeFor("conditionalFormatting", sheet);
  return xml === "" ? [] : [{ start: place, end: place, text: xml }];
}

/** Takes the colours of marks away, also where a program joined them with conditions of a person. */
export function removeColors(sheet: XmlElement): readonly TextPatch[] {
  return childrenOf(sheet, "conditionalFormatting").flatMap((formatting) => {
    const marks = childrenOf(formatting, "cfRule").filter((rule) =>
      isMarkFormula(childOf(rule, "formula")?.text ?? ""),
    );
    const removed = marks.length > 0 && marks.length === formatting.children.length ? [formatting] : marks;
    return removed.map(({ end, start }) => ({ start, end, text: "" }));
  });
}

/** The highest number that a condition of the sheet has, also of those that stand in extensions. */
function highestPriority(element: XmlElement): number {
  const own = /(?:^|:)cfRule$/.test(element.name) ? Number(element.attributes.priority) : 0;
  return element.children.reduce(
    (highest, child) => Math.max(highest, highestPriority(child)),
    Number.isInteger(own) ? own : 0,
  );
}
