import type { BorderDescription, StyleDescription } from "@juso/workbook";
import { type Colour, palette } from "../html/palette.ts";

const name = "BIZ UDゴシック";
const hair: BorderDescription = { line: "hair" };
const box = { top: hair, bottom: hair, left: hair, right: hair };

type Look =
  | "title"
  | "line"
  | "label"
  | "header"
  | "cell"
  | "typed"
  | "ordinal"
  | "count"
  | "number"
  | "red"
  | "amber"
  | "green";

/** How the cells of a report look. `typed` keeps what came from the submission a text, even when somebody edits the cell. */
export const looks: Readonly<Record<Look, StyleDescription>> = {
  title: { font: { name, size: 16, isBold: true, color: colour("head") } },
  line: { font: { name, size: 11 }, vertical: "top", isWrapped: true },
  label: { font: { name, size: 11, isBold: true } },
  header: {
    font: { name, size: 10, isBold: true },
    fill: colour("band"),
    vertical: "middle",
    isWrapped: true,
    borders: { ...box, bottom: { line: "thin" } },
  },
  cell: { font: { name, size: 10 }, vertical: "top", isWrapped: true, borders: box },
  typed: { font: { name, size: 10 }, vertical: "top", isWrapped: true, borders: box, numberFormat: "@" },
  ordinal: { font: { name, size: 10 }, vertical: "top", horizontal: "center", borders: box, numberFormat: "0" },
  count: { font: { name, size: 10 }, vertical: "top", horizontal: "center", borders: box, numberFormat: "#,##0" },
  number: { font: { name, size: 10 }, vertical: "top", horizontal: "right", borders: box, numberFormat: "#,##0" },
  red: marked("red", "redPaper"),
  amber: marked("amber", "amberPaper"),
  green: marked("green", "greenPaper"),
};

function marked(text: Colour, ground: Colour): StyleDescription {
  return {
    font: { name, size: 10, isBold: true, color: colour(text) },
    fill: colour(ground),
    vertical: "top",
    isWrapped: true,
    borders: box,
  };
}

function colour(named: Colour): string {
  return palette[named].slice(1).toUpperCase();
}
