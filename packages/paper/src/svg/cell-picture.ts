import { textWidth } from "@juso/model";
import { cellText, isRightAligned } from "../layout/cell-text.ts";
import type { CellLook, PlacedCell } from "../layout/placed-cell.ts";
import { brokenLines } from "../pdf/broken-lines.ts";
import { SvgElement } from "./svg-element.ts";

/** Units of the picture that a half-width character of the usual size takes: a little more than half the size, for fonts whose digits are wide. */
export const halfWidth = 5.6;

/** Size of the usual text. */
const usualSize = 10;

/** Height of a line as a multiple of the size of its text. */
const lineHeight = 1.4;

/** Space between a rule and the text. */
const padding = 3;

const colors = {
  ink: "#1a1a1a",
  rule: "#404040",
  title: "#ededed",
  total: "#f5f5f5",
  input: "#fff9db",
  unverified: "#fce4d6",
  link: "#00468c",
} as const;

const ruledLooks: readonly CellLook[] = ["columnTitle", "tableHeading", "tableCell", "subtotal", "total"];
const boldLooks: readonly CellLook[] = [
  "title",
  "emphasis",
  "tableHeading",
  "subtotal",
  "total",
  "tableTitle",
  "heading",
];
const centeredLooks: readonly CellLook[] = ["title", "center", "columnTitle"];

/** Where a cell stands in the picture. */
export interface CellBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A cell whose text is broken into the lines that its width has room for. */
export class CellPicture {
  readonly placed: PlacedCell;
  readonly #lines: readonly string[];
  readonly #size: number;
  readonly #width: number;

  constructor(placed: PlacedCell, width: number) {
    this.placed = placed;
    this.#width = width;
    this.#size = ["title", "emphasis"].includes(placed.look) ? 14 : placed.look === "note" ? 9 : usualSize;
    const text = cellText(placed.cell);
    const isWhole = typeof placed.cell.value === "number" || placed.look === "unit";
    this.#lines =
      text === "" ? [] : isWhole ? [text] : brokenLines(text, this.#room(), (character) => this.#widthOf(character));
  }

  /** Is it part of a table? */
  get isRuled(): boolean {
    return ruledLooks.includes(this.placed.look);
  }

  /** What the lines need with the space above and below. */
  get height(): number {
    return this.#lines.length * this.#size * lineHeight + 2 * padding;
  }

  /** Ground, rules and text; with an address the text is a link. */
  draw(box: CellBox, isLetter: boolean, href: string | undefined): readonly SvgElement[] {
    const { isRuled } = this;
    const fill = this.#fill(isLetter);
    const ground = new SvgElement("rect", { ...box, fill: fill ?? "none", stroke: isRuled ? colors.rule : undefined });
    const text = this.#text(box, href !== undefined);
    const drawn = href === undefined || text === undefined ? text : new SvgElement("a", { href }, [text]);
    return [...(isRuled || fill !== undefined ? [ground] : []), ...(drawn === undefined ? [] : [drawn])];
  }

  #text({ height, width, x, y }: CellBox, isLink: boolean): SvgElement | undefined {
    if (this.#lines.length === 0) return undefined;
    const align = this.#align();
    const anchor = { left: "start", center: "middle", right: "end" }[align];
    const at = { left: x + padding, center: x + width / 2, right: x + width - padding }[align];
    const step = this.#size * lineHeight;
    const isTop = this.placed.isContinued === true || !this.isRuled;
    const top = isTop ? y + padding : y + (height - this.#lines.length * step) / 2;
    const attributes = {
      fill: isLink ? colors.link : colors.ink,
      "font-size": this.#size === usualSize ? undefined : this.#size,
      "font-weight": boldLooks.includes(this.placed.look) ? "bold" : undefined,
      "text-anchor": anchor === "start" ? undefined : anchor,
      "text-decoration": isLink ? "underline" : undefined,
    };
    const [first = ""] = this.#lines;
    const place = (index: number): { readonly x: number; readonly y: number } => ({
      x: at,
      y: top + (index + 0.76) * step,
    });
    if (this.#lines.length === 1) {
      const isTooWide = this.#widthOf(first) > this.#room();
      const fitted = isTooWide ? { textLength: this.#room(), lengthAdjust: "spacingAndGlyphs" } : {};
      return new SvgElement("text", { ...place(0), ...attributes, ...fitted }, [first]);
    }
    const lines = this.#lines.map((line, index) => new SvgElement("tspan", place(index), [line]));
    return new SvgElement("text", attributes, lines);
  }

  #align(): "left" | "center" | "right" {
    const { align, cell, look } = this.placed;
    if (centeredLooks.includes(look)) return "center";
    if (look === "right" || look === "unit" || isRightAligned(cell)) return "right";
    return cell.align ?? align ?? "left";
  }

  /** As in the workbook: yellow where a clerk may type, grey for titles, orange for what is not verified. */
  #fill(isLetter: boolean): string | undefined {
    const { cell, look } = this.placed;
    if (cell.isUnverified === true && !isLetter) return colors.unverified;
    if (cell.style === "input" && this.isRuled) return colors.input;
    if (look === "columnTitle" || look === "tableHeading") return colors.title;
    return look === "total" ? colors.total : undefined;
  }

  #room(): number {
    return this.#width - 2 * padding;
  }

  #widthOf(text: string): number {
    return (textWidth(text) * halfWidth * this.#size) / usualSize;
  }
}
