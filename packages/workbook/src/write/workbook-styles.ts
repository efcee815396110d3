import type { Border, Borders, Fill, Font, Style } from "exceljs";
import type { BorderDescription, BordersDescription, FontDescription, StyleDescription } from "./style-description.ts";

/**
 * Styles of one workbook, as the writing library takes them. Cells that look the same share one object, because the library compares
 * every object that it has not met, which costs more than the cells themselves.
 */
export class WorkbookStyles {
  readonly #met = new Map<StyleDescription, Partial<Style>>();
  readonly #byContent = new Map<string, Partial<Style>>();

  /** The style that a description names. */
  of(description: StyleDescription): Partial<Style> {
    const met = this.#met.get(description);
    if (met !== undefined) return met;
    const content = JSON.stringify(description);
    const style = this.#byContent.get(content) ?? styleFrom(description);
    this.#byContent.set(content, style);
    this.#met.set(description, style);
    return style;
  }
}

function styleFrom(description: StyleDescription): Partial<Style> {
  const { borders, fill, font, horizontal, isLocked, isWrapped, numberFormat, vertical } = description;
  const alignment = {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(isWrapped === undefined ? {} : { wrapText: isWrapped }),
  };
  return {
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
    ...(font === undefined ? {} : { font: fontFrom(font) }),
    ...(fill === undefined ? {} : { fill: fillFrom(fill) }),
    ...(borders === undefined ? {} : { border: bordersFrom(borders) }),
    ...(Object.keys(alignment).length === 0 ? {} : { alignment }),
    ...(isLocked === undefined ? {} : { protection: { locked: isLocked } }),
  };
}

function fontFrom({ color, isBold, isItalic, name, size }: FontDescription): Partial<Font> {
  return {
    name,
    size,
    ...(isBold === true ? { bold: true } : {}),
    ...(isItalic === true ? { italic: true } : {}),
    ...(color === undefined ? {} : { color: { argb: `FF${color}` } }),
  };
}

function fillFrom(color: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb: `FF${color}` } };
}

function bordersFrom({ bottom, left, right, top }: BordersDescription): Partial<Borders> {
  return {
    ...(top === undefined ? {} : { top: borderFrom(top) }),
    ...(left === undefined ? {} : { left: borderFrom(left) }),
    ...(bottom === undefined ? {} : { bottom: borderFrom(bottom) }),
    ...(right === undefined ? {} : { right: borderFrom(right) }),
  };
}

function borderFrom({ color, line }: BorderDescription): Partial<Border> {
  return { style: line, ...(color === undefined ? {} : { color: { argb: `FF${color}` } }) };
}
