import { visibleText } from "../visible-text.ts";

/**
 * A text as a cell of a CSV file may hold it: control characters are shown, and before what a program for tables would take for a formula
 * stands an apostrophe, which makes it a text.
 */
export function guardedText(text: string): string {
  const shown = visibleText(text);
  return /^[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(shown) ? `'${shown}` : shown;
}
