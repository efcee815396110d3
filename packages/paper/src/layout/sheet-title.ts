import type { FormSheet, ParagraphRole } from "../model/paper.ts";
import { cellText } from "./cell-text.ts";

/** What is printed after a title, a caption or a heading that goes on from the page before. */
export const continuedMark = "（続き）";

/** 別紙番号 and title of a form on one line; its name where it has neither. */
export function formTitle(sheet: FormSheet): string {
  const words = [textOf(sheet, "formNumber"), textOf(sheet, "title")].filter((text) => text !== "");
  return words.length === 0 ? sheet.name : words.join("　");
}

/** The same as it stands where the form goes on. */
export function continuedTitle(sheet: FormSheet): string {
  return `${formTitle(sheet)}${continuedMark}`;
}

function textOf(sheet: FormSheet, role: ParagraphRole): string {
  const block = sheet.blocks.find((each) => each.kind === "paragraph" && each.role === role);
  return block?.kind === "paragraph" ? cellText(block.cell).replaceAll("\n", " ").trim() : "";
}
