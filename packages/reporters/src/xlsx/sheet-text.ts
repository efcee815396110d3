import { visibleText } from "../visible-text.ts";

/** UTF-16 units that a cell can hold, less the sign that something is missing. */
const longest = 32_000;

/** A text as a cell shows it: control characters are shown, and what a cell cannot hold is cut off with a sign that says so. */
export function sheetText(text: string): string {
  const shown = visibleText(text);
  // A pair of halves is not divided.
  return shown.length <= longest ? shown : `${shown.slice(0, longest).replace(/[\ud800-\udbff]$/, "")}…`;
}
