import type { Content } from "pdfmake";
import { continuedTitle } from "../layout/sheet-title.ts";
import type { FormBlock, FormSheet } from "../model/paper.ts";
import { linesContent } from "./lines-content.ts";
import { type BlockPart, type FlowBlock, pageContent, paginate } from "./page-flow.ts";
import { textHeightOf } from "./page-geometry.ts";
import { tableFlow } from "./table-flow.ts";
import { itemsFlow, paragraphFlow, type TextPlace } from "./text-flow.ts";
import { heightOf, type TextSetter } from "./text-setter.ts";

/** Shares of the usual white space with which a letter is tried, so that one page holds it. */
const spacings = [1, 0.85, 0.7, 0.55, 0.4] as const;

/** Where a form goes on, its title stands so far above the text, in the margin: it takes no room from it. In points. */
const continuedTitleRise = 14;
const continuedTitleSize = 9;

/** What stands on one page. */
export interface PageStack {
  readonly orientation: FormSheet["orientation"];
  readonly stack: readonly Content[];
}

/** A form shared out over its pages; from the second on, its title stands above them. */
export function sheetPages(sheet: FormSheet, setter: TextSetter): readonly PageStack[] {
  const face = sheet.isCover ? "minchoRegular" : "gothicRegular";
  const title = setter.lines(continuedTitle(sheet), Number.POSITIVE_INFINITY, {
    face,
    size: continuedTitleSize,
    place: `${sheet.name}「標題」`,
  });
  const margin: [number, number, number, number] = [0, -continuedTitleRise, 0, continuedTitleRise - heightOf(title)];
  return sharedOut(sheet, setter).map((parts, index) => ({
    orientation: sheet.orientation,
    stack: [...(index === 0 ? [] : [{ ...linesContent(title, "left"), margin }]), ...pageContent(parts)],
  }));
}

/** A letter that would go on over a little is set closer first. */
function sharedOut(sheet: FormSheet, setter: TextSetter): readonly (readonly BlockPart[])[] {
  const room = textHeightOf(sheet.orientation);
  const usual = paginate(blocksOf(sheet, setter, 1), room);
  if (!sheet.isCover || usual.length === 1) return usual;
  for (const spacing of spacings.slice(1)) {
    const closer = paginate(blocksOf(sheet, setter, spacing), room);
    if (closer.length === 1) return closer;
  }
  return usual;
}

function blocksOf(sheet: FormSheet, setter: TextSetter, spacing: number): readonly FlowBlock[] {
  return sheet.blocks.map((block, index) => {
    if (block.kind === "table") return tableFlow(block, sheet, setter, block.title === undefined ? 0 : 4);
    const place: TextPlace = { sheet, setter, spacing, keeps: keepsOf(block, sheet, sheet.blocks[index + 1]) };
    if (block.kind === "items") return itemsFlow(block, place);
    const previous = sheet.blocks[index - 1];
    return paragraphFlow(block, {
      ...place,
      isFollowing: previous?.kind === "paragraph" && previous.role === block.role,
    });
  });
}

/** Titles stand with what they name, and what closes a letter with the end of its text. */
function keepsOf(block: FormBlock, sheet: FormSheet, next: FormBlock | undefined): TextPlace["keeps"] {
  if (next === undefined) return undefined;
  if (block.kind === "paragraph" && ["formNumber", "title", "heading", "center"].includes(block.role)) return "must";
  const isClosing = sheet.isCover && next.kind === "paragraph" && next.role === "right";
  return isClosing ? "should" : undefined;
}
