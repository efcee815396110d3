import { continuedTitle, type FormBlock, type FormSheet, layoutSheet, paragraph, printedSheets } from "@juso/paper";
import type { FormDocument } from "../model/form-document.ts";
import { printedPage } from "./printed-page.ts";
import { rowHeights } from "./row-heights.ts";

/**
 * The sheets of the workbook. A spreadsheet program repeats one range of rows on the pages of a sheet, so a form that takes more than a page is
 * divided: a table longer than a page has a sheet of its own, where its titles are repeated; others share one as long as a page holds them.
 */
export function workbookSheets(document: FormDocument): readonly FormSheet[] {
  return printedSheets(document).flatMap((sheet) => (sheet.isCover ? [sheet] : divided(sheet)));
}

function divided(sheet: FormSheet): readonly FormSheet[] {
  const groups: FormBlock[][] = [];
  for (const part of partsOf(sheet.blocks)) {
    const last = groups.at(-1);
    if (last !== undefined && isOnePage({ ...sheet, blocks: [...last, ...part] })) last.push(...part);
    else groups.push(groups.length === 0 ? [...part] : [paragraph("formNumber", continuedTitle(sheet)), ...part]);
  }
  return groups.map((blocks, index) => {
    return index === 0 ? { ...sheet, blocks } : { ...sheet, name: numberedName(sheet.name, index + 1), blocks };
  });
}

/** The blocks cut before every table but the first, headings staying with it; what stands below a table belongs to it. */
function partsOf(blocks: readonly FormBlock[]): readonly (readonly FormBlock[])[] {
  const parts: FormBlock[][] = [[]];
  let hasTable = false;
  blocks.forEach((block, index) => {
    const isHeading = block.kind === "paragraph" && block.role === "heading" && blocks[index + 1]?.kind === "table";
    const previous = blocks[index - 1];
    const isHeaded = previous?.kind === "paragraph" && previous.role === "heading";
    if (hasTable && (isHeading || (block.kind === "table" && !isHeaded))) parts.push([]);
    parts.at(-1)?.push(block);
    hasTable ||= block.kind === "table";
  });
  return parts;
}

function isOnePage(sheet: FormSheet): boolean {
  const layout = layoutSheet(sheet);
  const height = rowHeights(layout, sheet.isCover).reduce((sum, each) => sum + each, 0);
  return height <= printedPage(layout, sheet).height;
}

/** Excel's limit for the name of a sheet. */
const longestName = 31;

function numberedName(name: string, number: number): string {
  const suffix = `（${number}）`;
  return `${name.slice(0, longestName - suffix.length)}${suffix}`;
}
