import { levelColors, type MarkLevel, markLevels } from "./mark-levels.ts";
import { xmlText } from "./xml-escape.ts";

/** The collections of a style sheet that marking adds to, in the order in which a style sheet has them. */
export const collections = ["fonts", "fills", "borders", "cellXfs", "dxfs"] as const;
/** One of them. */
export type Collection = (typeof collections)[number];

/** How the cells of an added sheet look. `plain`: as the workbook's own cells, and text whatever is typed. */
export type AddedStyle = "plain" | "title" | "note" | "heading" | "body" | "link" | MarkLevel;

const addedStyles: readonly AddedStyle[] = ["plain", "title", "note", "heading", "body", "link", ...markLevels];

/** How many items each collection already has. */
export type StyleCounts = Readonly<Record<Collection, number>>;

/** What the workbook's first font is called, and its size in points: what is added reads like the rest. */
export interface BaseFont {
  readonly name: string;
  readonly size: string;
}

/** Where the added styles stand: what cells and conditions name them by. */
export interface AddedStyles {
  readonly cells: Readonly<Record<AddedStyle, number>>;
  readonly marks: Readonly<Record<MarkLevel, number>>;
}

/** Where the styles stand when they are added to collections of so many items. */
export function addedStylesAt(counts: StyleCounts): AddedStyles {
  const cells = Object.fromEntries(addedStyles.map((style, index) => [style, counts.cellXfs + index]));
  const marks = Object.fromEntries(markLevels.map((level, index) => [level, counts.dxfs + index]));
  return { cells: cells as AddedStyles["cells"], marks: marks as AddedStyles["marks"] };
}

/**
 * The items that marking adds to each collection. Their attributes stand in single quotation marks, which no spreadsheet program writes: so
 * they are known again as long as nobody saved the file.
 *
 * @param p prefix of the elements.
 */
export function styleAdditions(
  p: string,
  counts: StyleCounts,
  base: BaseFont,
): Readonly<Record<Collection, readonly string[]>> {
  const font = (before: string, size: string, color: string): string =>
    `<${p}font>${before}<${p}sz val='${size}'/><${p}color rgb='${color}'/><${p}name val='${xmlText(base.name).replaceAll("'", "&apos;")}'/></${p}font>`;
  const fill = (color: string): string =>
    `<${p}fill><${p}patternFill patternType='solid'><${p}fgColor rgb='FF${color}'/><${p}bgColor indexed='64'/></${p}patternFill></${p}fill>`;
  const frame = (color: string): string =>
    ["left", "right", "top", "bottom"]
      .map((side) => `<${p}${side} style='thin'><${p}color rgb='FF${color}'/></${p}${side}>`)
      .join("");
  const [bold, title, link] = [counts.fonts, counts.fonts + 1, counts.fonts + 2];
  const line = counts.borders;
  const xf = (fontId: number, fillId: number, borderId: number, wraps: boolean): string =>
    `<${p}xf numFmtId='49' fontId='${fontId}' fillId='${fillId}' borderId='${borderId}' xfId='0' applyNumberFormat='1' applyFont='1' applyFill='1' applyBorder='1' applyAlignment='1'><${p}alignment vertical='top'${wraps ? " wrapText='1'" : ""}/></${p}xf>`;
  const cells: Readonly<Record<AddedStyle, string>> = {
    plain: xf(0, 0, 0, false),
    title: xf(title, 0, 0, false),
    note: xf(0, 0, 0, false),
    heading: xf(bold, counts.fills, line, true),
    body: xf(0, 0, line, true),
    link: xf(link, 0, line, true),
    error: xf(bold, counts.fills + 1, line, true),
    warning: xf(bold, counts.fills + 2, line, true),
    info: xf(bold, counts.fills + 3, line, true),
  };
  return {
    fonts: [
      font(`<${p}b/>`, base.size, "FF000000"),
      font(`<${p}b/>`, "14", "FF000000"),
      font(`<${p}u/>`, base.size, "FF0563C1"),
    ],
    fills: [fill("D9E1F2"), ...markLevels.map((level) => fill(levelColors[level].fill))],
    borders: [`<${p}border>${frame("BFBFBF")}<${p}diagonal/></${p}border>`],
    cellXfs: addedStyles.map((style) => cells[style]),
    dxfs: markLevels.map((level) => {
      const color = levelColors[level];
      return `<${p}dxf><${p}fill><${p}patternFill patternType='solid'><${p}bgColor rgb='FF${color.fill}'/></${p}patternFill></${p}fill><${p}border>${frame(color.frame)}</${p}border></${p}dxf>`;
    }),
  };
}
