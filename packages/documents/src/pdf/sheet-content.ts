import type { Content } from "pdfmake";
import { cellText } from "../layout/cell-text.ts";
import type { FormBlock, FormSheet, ItemListBlock, ParagraphBlock, ParagraphRole } from "../model/form-document.ts";
import { textWidthOf } from "./page-geometry.ts";
import { roomIn, type SetText } from "./pdf-text.ts";
import { tableContent } from "./table-content.ts";

/** The content of one form, beginning on a page of its own. */
export function sheetContent(sheet: FormSheet, isFirst: boolean, set: SetText, breaks: ReadonlySet<string>): Content {
  const stack = sheet.blocks.flatMap((block, index) => {
    if (block.kind === "table") return tableContent(block, { sheet, index, set, breaks });
    if (block.kind === "items") return [itemsContent(block, sheet, set)];
    return [paragraphContent(block, sheet, set, sheet.blocks[index - 1])];
  });
  return {
    stack: [...stack],
    pageOrientation: sheet.orientation,
    font: sheet.isCover ? "mincho" : "gothic",
    fontSize: textSizeOf(sheet),
    ...(isFirst ? {} : { pageBreak: "before" }),
  };
}

/** Size of the text outside tables, in points. */
function textSizeOf(sheet: FormSheet): number {
  return sheet.isCover ? 11 : 9;
}

interface ParagraphLook {
  readonly alignment: "left" | "center" | "right";
  /** Space above and below in points. */
  readonly space: readonly [number, number];
  readonly fontSize?: number;
  readonly lineHeight?: number;
}

const letterLooks: Readonly<Record<ParagraphRole, ParagraphLook>> = {
  formNumber: { alignment: "left", space: [0, 10], fontSize: 10 },
  right: { alignment: "right", space: [2, 2] },
  addressee: { alignment: "left", space: [26, 22] },
  applicant: { alignment: "left", space: [2, 2] },
  title: { alignment: "center", space: [40, 34], fontSize: 13, lineHeight: 1.4 },
  body: { alignment: "left", space: [0, 6], lineHeight: 1.7 },
  center: { alignment: "center", space: [18, 18] },
  heading: { alignment: "left", space: [8, 4] },
  note: { alignment: "left", space: [2, 6], fontSize: 9 },
};

const formLooks: Readonly<Record<ParagraphRole, ParagraphLook>> = {
  ...letterLooks,
  formNumber: { alignment: "left", space: [0, 0], fontSize: 9 },
  title: { alignment: "center", space: [0, 8], fontSize: 13 },
  body: { alignment: "left", space: [0, 6], lineHeight: 1.3 },
  note: { alignment: "left", space: [0, 6], fontSize: 8, lineHeight: 1.2 },
};

/** What a paragraph is called where it has to be named. */
const roleTitles: Readonly<Record<ParagraphRole, string>> = {
  formNumber: "様式番号",
  right: "文書番号・日付・担当",
  addressee: "宛先",
  applicant: "申請者",
  title: "標題",
  body: "本文",
  center: "記",
  heading: "見出し",
  note: "注",
};

function paragraphContent(
  block: ParagraphBlock,
  sheet: FormSheet,
  set: SetText,
  previous: FormBlock | undefined,
): Content {
  const look = (sheet.isCover ? letterLooks : formLooks)[block.role];
  const left = block.role === "applicant" ? textWidthOf(sheet.orientation) * 0.56 : 0;
  // The first line of the applicant stands apart from what is above; the next ones follow closely.
  const isFollowing = previous?.kind === "paragraph" && previous.role === block.role;
  const above = block.role === "applicant" && !isFollowing ? 10 : look.space[0];
  const isTitle = block.role === "title";
  const room = roomIn(textWidthOf(sheet.orientation) - left, look.fontSize ?? textSizeOf(sheet));
  return {
    text: set(cellText(block.cell), {
      isBold: isTitle && !sheet.isCover,
      place: `${sheet.name}「${roleTitles[block.role]}」`,
      room,
    }),
    alignment: look.alignment,
    margin: [left, above, 0, look.space[1]],
    ...(look.fontSize === undefined ? {} : { fontSize: look.fontSize }),
    ...(look.lineHeight === undefined ? {} : { lineHeight: look.lineHeight }),
    ...(isTitle ? { outline: true, outlineText: sheet.name } : {}),
  };
}

/** How far the items of a letter stand in, in points. */
const itemIndent = 12;

function itemsContent(block: ItemListBlock, sheet: FormSheet, set: SetText): Content {
  const width = textWidthOf(sheet.orientation);
  const labelWidth = width * 0.34;
  const room = roomIn(width - itemIndent - labelWidth, textSizeOf(sheet));
  return {
    stack: block.items.map(({ label, cell }) => ({
      columns: [
        { text: set(label, { place: `${sheet.name}「${label}」` }), width: labelWidth },
        { text: set(cellText(cell), { place: `${sheet.name}「${label}」`, room }), width: "*" },
      ],
      lineHeight: 1.5,
      margin: [itemIndent, 0, 0, 6],
    })),
  };
}
