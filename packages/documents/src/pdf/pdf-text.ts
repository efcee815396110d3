import type { Content } from "pdfmake";
import type { FontRunSplitter } from "./font-runs.ts";

/** Sets a text in runs of fonts: `place` names it in the message when a character cannot be printed. */
export type SetText = (text: string, options: { readonly isBold?: boolean; readonly place: string }) => Content;

/** A setter of texts in one face. */
export function textSetter(splitter: FontRunSplitter, face: "gothic" | "mincho"): SetText {
  return (text, { isBold = false, place }) => {
    const runs = splitter.split(text, face, isBold, place);
    return runs.map((run) => ({ text: run.text, font: run.face, bold: isBold && run.face !== "fallback" }));
  };
}
