import type { Content } from "pdfmake";
import { unverifiedMark } from "../layout/cell-text.ts";
import { certainLines } from "./certain-lines.ts";
import type { FontRunSplitter } from "./font-runs.ts";

/** How a text is set. */
export interface SetTextOptions {
  readonly isBold?: boolean;
  /** Names the text in the message when a character cannot be printed. */
  readonly place: string;
  /** Room on a line, in half-width characters of the text's size; when it is given, lines that are certain are set as a whole. */
  readonly room?: number;
}

/** Sets a text in runs of fonts. */
export type SetText = (text: string, options: SetTextOptions) => Content;

/** Room on a line of a width and a size, both in points. */
export function roomIn(width: number, fontSize: number): number {
  return (2 * width) / fontSize - 0.005;
}

/** A setter of texts in one face, which must be the font of the content around them. */
export function textSetter(splitter: FontRunSplitter, face: "gothic" | "mincho"): SetText {
  return (text, { isBold = false, place, room }) => {
    const lines = room === undefined || text === "" ? undefined : certainLines(text, room);
    // The mark of an unverified value has a rule of its own, below, about where its line ends.
    if (lines !== undefined && (lines.length === 1 || !text.endsWith(unverifiedMark))) {
      const set = lines.flatMap((line) => [
        ...splitter.split(line.text, face, isBold, place).map((run) => ({ ...run, isWhole: true })),
        ...(line.isEnded ? [{ text: "\n", face, isWhole: false }] : []),
      ]);
      return set.map((run) => ({
        text: run.text,
        font: run.face,
        bold: isBold && run.face !== "fallback",
        noWrap: run.isWhole,
      }));
    }
    // The mark of an unverified value is never broken: it goes to the next line as a whole.
    const hasMark = text.endsWith(unverifiedMark);
    const parts = hasMark ? [text.slice(0, -unverifiedMark.length), unverifiedMark] : [text];
    const runs = parts.flatMap((part, index) =>
      splitter.split(part, face, isBold, place).map((run) => ({ ...run, isMark: index === 1 })),
    );
    const [only] = runs;
    // Most texts are one plain run: a string is far cheaper to lay out than a list of runs.
    if (runs.length <= 1 && (only === undefined || (only.face === face && !isBold && !only.isMark))) return text;
    return runs.map((run) => ({
      text: run.text,
      font: run.face,
      bold: isBold && run.face !== "fallback",
      ...(run.isMark ? { noWrap: true } : {}),
    }));
  };
}
