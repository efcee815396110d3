import type { Alignment, Borders, Fill, Font, Style } from "exceljs";
import { isRightAligned, numberFormat } from "../layout/cell-text.ts";
import type { CellLook, PlacedCell } from "../layout/layout-sheet.ts";

const thin = { style: "thin", color: { argb: "FF404040" } } as const;
const ruled: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };
const tableLooks: readonly CellLook[] = ["columnTitle", "tableHeading", "tableCell", "subtotal", "total"];

/** Names under which Windows installs the fonts. A PC without them shows its own default font. */
const faces = { gothic: "BIZ UDゴシック", mincho: "BIZ UD明朝 Medium" } as const;

/**
 * Styles of one workbook. Cells that look the same share one object, because exceljs compares every object that it has not met, which
 * costs more than the cells themselves.
 */
export class WorkbookStyles {
  readonly #known = new Map<string, Partial<Style>>();

  /** The style of a placed cell. */
  styleOf(placed: PlacedCell, isCover: boolean): Partial<Style> {
    const { cell, look } = placed;
    const type = typeof cell.value;
    const key = [
      look,
      isCover,
      cell.style,
      cell.isUnverified,
      type,
      cell.format,
      cell.align,
      placed.align,
      placed.isContinued,
    ].join();
    const style = this.#known.get(key) ?? newStyle(placed, isCover);
    this.#known.set(key, style);
    return style;
  }
}

function newStyle(placed: PlacedCell, isCover: boolean): Partial<Style> {
  const { cell } = placed;
  const border = bordersOf(placed);
  const fill = fillOf(placed, isCover);
  const format = typeof cell.value === "string" ? undefined : numberFormat(cell);
  return {
    font: fontOf(placed, isCover),
    alignment: alignmentOf(placed),
    protection: { locked: cell.style !== "input" },
    ...(format === undefined ? {} : { numFmt: format }),
    ...(fill === undefined ? {} : { fill }),
    ...(border === undefined ? {} : { border }),
  };
}

/** Font of a placed cell: Mincho for letters, Gothic for forms. */
function fontOf(placed: PlacedCell, isCover: boolean): Partial<Font> {
  const isBold = ["title", "tableHeading", "subtotal", "total", "tableTitle", "heading"].includes(placed.look);
  const size = placed.look === "title" ? 14 : placed.look === "note" ? 9 : isCover ? 11 : 10;
  return { name: isCover ? faces.mincho : faces.gothic, size, ...(isBold ? { bold: true } : {}) };
}

/** Rules around the cells of a table; none elsewhere. */
function bordersOf(placed: PlacedCell): Partial<Borders> | undefined {
  return tableLooks.includes(placed.look) ? ruled : undefined;
}

/** Colour: yellow where the clerk may type, grey for titles, orange for what is not verified (in a letter the words say it). */
function fillOf(placed: PlacedCell, isCover: boolean): Fill | undefined {
  if (placed.cell.isUnverified === true && !isCover) return solid("FFFCE4D6");
  if (placed.cell.style === "input") return solid("FFFFF9DB");
  if (placed.look === "columnTitle" || placed.look === "tableHeading") return solid("FFEDEDED");
  if (placed.look === "total") return solid("FFF5F5F5");
  return undefined;
}

/** Alignment: amounts right, titles centred, everything wrapped. */
function alignmentOf(placed: PlacedCell): Partial<Alignment> {
  const isTable = tableLooks.includes(placed.look);
  return {
    wrapText: placed.look !== "unit",
    vertical: placed.isContinued !== true && (isTable || isSpaced(placed.look)) ? "middle" : "top",
    horizontal: horizontal(placed),
  };
}

function isSpaced(look: CellLook): boolean {
  return ["title", "center", "addressee"].includes(look);
}

function horizontal(placed: PlacedCell): "left" | "center" | "right" {
  if (["title", "center", "columnTitle"].includes(placed.look)) return "center";
  if (["right", "unit"].includes(placed.look)) return "right";
  if (isRightAligned(placed.cell)) return "right";
  return placed.cell.align ?? placed.align ?? "left";
}

function solid(argb: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb } };
}
