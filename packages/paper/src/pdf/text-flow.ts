import type { Content } from "pdfmake";
import { cellText } from "../layout/cell-text.ts";
import type { FormSheet, ItemListBlock, ParagraphBlock } from "../model/paper.ts";
import { linesContent } from "./lines-content.ts";
import type { FlowBlock, FlowUnit } from "./page-flow.ts";
import { textWidthOf } from "./page-geometry.ts";
import { paragraphLook, roleTitles, textSizes } from "./paragraph-look.ts";
import { heightOf, type SetLine, type TextSetter } from "./text-setter.ts";

/** What a text needs to know of its place. */
export interface TextPlace {
  readonly sheet: FormSheet;
  readonly setter: TextSetter;
  /** Share of the usual white space. */
  readonly spacing: number;
  /** Does what follows stand on the same page? */
  readonly keeps: FlowUnit["keeps"] | undefined;
}

/** Where an applicant's name begins, as a share of the width. */
const applicantShare = 0.56;

/** A paragraph. */
export function paragraphFlow(block: ParagraphBlock, place: TextPlace & { readonly isFollowing: boolean }): FlowBlock {
  const { setter, sheet } = place;
  const look = paragraphLook(block.role, sheet, place);
  const width = textWidthOf(sheet.orientation);
  const left = block.role === "applicant" ? width * applicantShare : 0;
  const face = sheet.isCover
    ? "minchoRegular"
    : ["title", "emphasis"].includes(block.role)
      ? "gothicBold"
      : "gothicRegular";
  const lines = setter.lines(cellText(block.cell), width - left, {
    face,
    size: look.size,
    lineHeight: look.lineHeight,
    place: `${sheet.name}「${roleTitles[block.role]}」`,
  });
  return {
    units: keptTogether(
      lines.map((line) => ({ height: line.height, lines: 1 })),
      place.keeps,
    ),
    above: look.above,
    below: look.below,
    headHeight: () => 0,
    content: ({ from, to }, { above, below }) => ({
      ...linesContent(
        lines.slice(from, to),
        look.align,
        block.role === "title" && from === 0 ? { outline: true, outlineText: sheet.name } : {},
      ),
      margin: [left, above, 0, below],
    }),
  };
}

/** How far the items of a letter stand in, and the space below each, in points. */
const itemIndent = 12;
const itemSpace = 6;
const itemLabelShare = 0.34;
const itemLineHeight = 1.5;

/** Numbered items: the label at the left of its value. */
export function itemsFlow(block: ItemListBlock, { keeps, setter, sheet, spacing }: TextPlace): FlowBlock {
  const width = textWidthOf(sheet.orientation);
  const labelWidth = width * itemLabelShare;
  const valueWidth = width - itemIndent - labelWidth;
  const look = {
    face: sheet.isCover ? "minchoRegular" : "gothicRegular",
    size: sheet.isCover ? textSizes.letter : textSizes.form,
    lineHeight: 1 + (itemLineHeight - 1) * spacing,
  } as const;
  const units = block.items.flatMap(({ cell, label }, item): readonly ItemUnit[] => {
    const place = `${sheet.name}「${label}」`;
    const labels = setter.lines(label, labelWidth, { ...look, place });
    const values = setter.lines(cellText(cell), valueWidth, { ...look, place });
    const count = Math.max(labels.length, values.length);
    const rows = Array.from({ length: count }, (_, at) => {
      const pair = { label: labels.slice(at, at + 1), value: values.slice(at, at + 1) };
      const below = at === count - 1 ? itemSpace * spacing : 0;
      const height = Math.max(heightOf(pair.label), heightOf(pair.value)) + below;
      return { item, ...pair, below, height, lines: 1 };
    });
    return keptTogether(rows, item === block.items.length - 1 ? keeps : undefined);
  });
  return {
    units,
    above: 0,
    below: 0,
    headHeight: () => 0,
    content: ({ from, to }, { below }) => {
      const items = [...byItem(units.slice(from, to)).values()];
      return { stack: items.map((rows) => itemContent(rows, labelWidth)), margin: [itemIndent, 0, 0, below] };
    },
  };
}

function itemContent(rows: readonly ItemUnit[], labelWidth: number): Content {
  const labels = rows.flatMap(({ label }) => label);
  const values = rows.flatMap(({ value }) => value);
  const space = rows.reduce((sum, { below }) => sum + below, 0);
  return {
    columns: [
      { ...linesContent(labels, "left"), width: labelWidth },
      { ...linesContent(values, "left"), width: "*" },
    ],
    margin: [0, 0, 0, space],
  };
}

interface ItemUnit extends FlowUnit {
  readonly item: number;
  readonly label: readonly SetLine[];
  readonly value: readonly SetLine[];
  /** Space below it. */
  readonly below: number;
}

function byItem(units: readonly ItemUnit[]): ReadonlyMap<number, readonly ItemUnit[]> {
  const items = new Map<number, ItemUnit[]>();
  for (const unit of units) items.set(unit.item, [...(items.get(unit.item) ?? []), unit]);
  return items;
}

/** A text up to this many lines is never broken; of a longer one, two lines at least stand on either page. */
const wholeLines = 4;

function keptTogether<U extends FlowUnit>(units: readonly U[], keeps: FlowUnit["keeps"]): readonly U[] {
  return units.map((unit, index) => {
    if (index === units.length - 1) return keeps === undefined ? unit : { ...unit, keeps };
    const isEdge = index === 0 || index === units.length - 2;
    return isEdge || units.length <= wholeLines ? { ...unit, keeps: "must" } : unit;
  });
}
