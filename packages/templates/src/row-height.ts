import { textWidth } from "@juso/model";

/** Height of one line in points, and the greatest height that a row can have. */
const heights = { line: 15, most: 405 };

/** The height that a row needs so that its wrapped texts are seen; nothing when one line is enough. Spreadsheet programs do not always see to it. */
export function rowHeight(cells: readonly { readonly text: string; readonly width: number }[]): number | undefined {
  const lines = cells.map(({ text, width }) =>
    // A cell holds a little less than its width.
    text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / (width - 1.5))), 0),
  );
  const most = Math.max(1, ...lines);
  return most === 1 ? undefined : Math.min(most * heights.line, heights.most);
}
