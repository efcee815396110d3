import { coloured, type Tone } from "./text-colour.ts";
import { visibleText } from "./visible-text.ts";

/** A line of a report in words, with what it is where a terminal colours it. */
export type ReportLine = string | readonly [line: string, tone: Tone];

/** A line as it is printed: its control characters shown. */
export function printedLine(line: ReportLine, isColoured: boolean): string {
  if (typeof line === "string") return visibleText(line);
  const [text, tone] = line;
  return isColoured ? coloured(visibleText(text), tone) : visibleText(text);
}
