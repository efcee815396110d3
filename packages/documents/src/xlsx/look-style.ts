import { type CellLook, isRightAligned, numberFormat, type PlacedCell } from "@juso/paper";
import type { BordersDescription, FontDescription, StyleDescription } from "@juso/workbook";

const thin = { line: "thin", color: "404040" } as const;
const ruled: BordersDescription = { top: thin, left: thin, bottom: thin, right: thin };
const tableLooks: readonly CellLook[] = ["columnTitle", "tableHeading", "tableCell", "subtotal", "total"];

/** Names under which Windows installs the fonts. A PC without them shows its own default font. */
const faces = { gothic: "BIZ UDゴシック", mincho: "BIZ UD明朝 Medium" } as const;

/** How a placed cell looks in the workbook, and whether it is open for typing. */
export function lookStyle(placed: PlacedCell, isCover: boolean): StyleDescription {
  const { cell } = placed;
  const borders = tableLooks.includes(placed.look) ? ruled : undefined;
  const fill = fillOf(placed, isCover);
  const format = typeof cell.value === "string" ? undefined : numberFormat(cell);
  return {
    font: fontOf(placed, isCover),
    ...alignmentOf(placed),
    isLocked: cell.style !== "input",
    ...(format === undefined ? {} : { numberFormat: format }),
    ...(fill === undefined ? {} : { fill }),
    ...(borders === undefined ? {} : { borders }),
  };
}

/** Font of a placed cell: Mincho for letters, Gothic for forms. */
function fontOf(placed: PlacedCell, isCover: boolean): FontDescription {
  const isBold = ["title", "emphasis", "tableHeading", "subtotal", "total", "tableTitle", "heading"].includes(
    placed.look,
  );
  const size =
    placed.look === "title" || placed.look === "emphasis" ? 14 : placed.look === "note" ? 9 : isCover ? 11 : 10;
  return { name: isCover ? faces.mincho : faces.gothic, size, ...(isBold ? { isBold: true } : {}) };
}

/** Colour: yellow where the clerk may type, grey for titles, orange for what is not verified (in a letter the words say it). */
function fillOf(placed: PlacedCell, isCover: boolean): string | undefined {
  if (placed.cell.isUnverified === true && !isCover) return "FCE4D6";
  if (placed.cell.style === "input") return "FFF9DB";
  if (placed.look === "columnTitle" || placed.look === "tableHeading") return "EDEDED";
  if (placed.look === "total") return "F5F5F5";
  return undefined;
}

/** Alignment: amounts right, titles centred, everything wrapped. */
function alignmentOf(placed: PlacedCell): Pick<StyleDescription, "horizontal" | "vertical" | "isWrapped"> {
  const isTable = tableLooks.includes(placed.look);
  return {
    isWrapped: placed.look !== "unit",
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
