import type { ContentStack, ContentText } from "pdfmake/interfaces.js";
import type { SetLine } from "./text-setter.ts";

/**
 * Lines as pdfmake sets them. Every line is given whole and by itself, so that pdfmake neither looks for breaks nor measures and draws each
 * character alone, which is most of the work of setting Japanese.
 *
 * @param first what the first line carries beside its text.
 */
export function linesContent(
  lines: readonly SetLine[],
  alignment: "left" | "center" | "right",
  first: Pick<ContentText, "outline" | "outlineText"> = {},
): ContentText | ContentStack {
  const [line, ...others] = lines;
  if (line === undefined) return emptyText();
  const { face: font, lineHeight, size: fontSize } = line;
  const look = { alignment, font, fontSize, lineHeight, noWrap: true } as const;
  if (others.length === 0) return { ...lineContent(line), ...look, ...first };
  return { ...look, stack: [{ ...lineContent(line), ...first }, ...others.map(lineContent)] };
}

/** No text, and no height: without a size it would be as high as a line of pdfmake's own. */
export function emptyText(): ContentText {
  return { text: "", fontSize: 0.1 };
}

function lineContent({ face, runs }: SetLine): ContentText {
  const [only] = runs;
  // A line without characters has the height of one.
  if (only === undefined) return { text: " " };
  if (runs.length === 1) return { text: only.text, font: only.face };
  return { text: runs.map((run) => (run.face === face ? run.text : { text: run.text, font: run.face })) };
}
