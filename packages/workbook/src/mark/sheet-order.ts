import type { XmlElement } from "./xml-element.ts";

/** The elements of a sheet in the order that the format demands. Programs do not all keep it. */
const order = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
];

/**
 * Where an element goes that a sheet has not yet: behind the last of those that come before it or have its name, so that it is right as
 * far as the file keeps the order.
 */
export function placeFor(name: string, sheet: XmlElement): number {
  const rank = order.indexOf(name);
  const before = sheet.children.filter((child) => {
    const own = order.indexOf(child.name);
    return own >= 0 && own <= rank;
  });
  return before.at(-1)?.end ?? sheet.openEnd;
}
