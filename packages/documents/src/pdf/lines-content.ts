import type { ContentText } from "pdfmake/interfaces.js";
import type { SetLine } from "./text-setter.ts";

/** Lines as pdfmake sets them: every one is given whole, so that pdfmake need not measure and draw each character by itself. */
export function linesContent(lines: readonly SetLine[], alignment: "left" | "center" | "right"): ContentText {
  const [first] = lines;
  if (first === undefined) return { text: "" };
  const text = lines.flatMap((line, index) => [
    ...line.runs.map((run) => ({ text: run.text, font: run.face, noWrap: true })),
    ...(index < lines.length - 1 ? [{ text: "\n", font: line.face }] : []),
  ]);
  return { text, alignment, font: first.face, fontSize: first.size, lineHeight: first.lineHeight };
}
