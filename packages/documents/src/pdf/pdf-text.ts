import type { Content } from "pdfmake";
import { unverifiedMark } from "../layout/cell-text.ts";
import type { FontRunSplitter } from "./font-runs.ts";

/** Sets a text in runs of fonts: `place` names it in the message when a character cannot be printed. */
export type SetText = (text: string, options: { readonly isBold?: boolean; readonly place: string }) => Content;

/** A setter of texts in one face, which must be the font of the content around them. */
export function textSetter(splitter: FontRunSplitter, face: "gothic" | "mincho"): SetText {
  return (text, { isBold = false, place }) => {
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
