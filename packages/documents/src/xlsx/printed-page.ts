import type { FormSheet, PlacedSheet } from "@juso/paper";
import { columnWidths } from "./column-widths.ts";

/** Margins of a printed sheet in inches. */
export const printMargins = { left: 0.5, right: 0.5, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 } as const;

const papers = { A4: { short: 595.28, long: 841.89 }, A3: { short: 841.89, long: 1190.55 } } as const;

/** Width of a column beside that of its characters, and of a character, in points. */
const column = { padding: 3.75, character: 5.25 } as const;

/** Below this share of its size, text is printed smaller than 7 points. */
const smallestScale = 0.7;

/** What is left free, because programs measure differently. */
const spareShare = 0.04;

/** The paper a sheet is printed on, as wide as the page, and the height of the rows that a page holds, in points as on the screen. */
export interface PrintedPage {
  readonly paper: keyof typeof papers;
  readonly height: number;
}

/** A4, or A3 where the text would be too small. */
export function printedPage(layout: PlacedSheet, sheet: FormSheet): PrintedPage {
  const width = columnWidths(layout, sheet.grid).reduce(
    (sum, characters) => sum + characters * column.character + column.padding,
    0,
  );
  const pages = (["A4", "A3"] as const).map((paper) => {
    const { long, short } = papers[paper];
    const [across, down] = sheet.orientation === "portrait" ? [short, long] : [long, short];
    const scale = Math.min(1, (across - (printMargins.left + printMargins.right) * 72) / width);
    const room = down - (printMargins.top + printMargins.bottom) * 72;
    return { paper, scale, height: (room / scale) * (1 - spareShare) };
  });
  const { height, paper } = pages.find(({ scale }) => scale >= smallestScale) ??
    pages.at(-1) ?? { paper: "A4", height: 0 };
  return { paper, height };
}
