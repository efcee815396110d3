import { textWidth } from "@juso/model";

/** What one text may take of the page, in half-width characters: about three of its lines. */
const longest = 240;

/** The text, cut off with a sign that says so where it would take more of the page than one text may. */
export function shortened(text: string): string {
  let width = 0;
  let kept = "";
  for (const character of text) {
    width += textWidth(character);
    if (width > longest) return `${kept}…`;
    kept += character;
  }
  return text;
}
