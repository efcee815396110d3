/** A list as it was read: its items, and whether they stood there in the plain form, between `;` without spaces. */
export interface ListReading<T> {
  readonly items: readonly T[];
  readonly isPlain: boolean;
}

/** What people type between items instead of `;`. */
export const otherSeparators: RegExp = /[、,，､\n\r]+/;

/**
 * Splits the text of a cell that holds a list. Items stand between `;`. Where an item is unknown as it stands, `、`, commas and line breaks
 * separate too, provided that at least one of the pieces is known then: titles of codes may hold `、` themselves.
 *
 * @param read the item that a text means; `undefined` when it is unknown.
 * @param unknown what becomes of an unknown text.
 */
export function readList<T>(
  text: string,
  read: (item: string) => T | undefined,
  unknown: (item: string) => T,
): ListReading<T> {
  const parts = text.split(/[;；]/);
  const written = parts.map((part) => part.trim()).filter((part) => part !== "");
  let isPlain =
    !text.includes("；") && written.length === parts.length && written.every((item, at) => item === parts[at]);
  const items = written.flatMap((item): T[] => {
    const known = read(item);
    if (known !== undefined) return [known];
    const pieces = otherSeparators.test(item) ? readPieces(item, read) : undefined;
    if (pieces === undefined) return [unknown(item)];
    isPlain = false;
    return pieces.map((piece) => (typeof piece === "string" ? unknown(piece) : piece.known));
  });
  return { items, isPlain };
}

/** The pieces of an item, the longest known ones first; `undefined` when none is known. */
function readPieces<T>(
  item: string,
  read: (item: string) => T | undefined,
): readonly (string | { readonly known: T })[] | undefined {
  const tokens = item.split(/([、,，､\n\r]+)/);
  const pieces: (string | { readonly known: T })[] = [];
  let isKnown = false;
  for (let at = 0; at < tokens.length; ) {
    let end = at;
    let known: T | undefined;
    for (let last = Math.min(tokens.length - 1, at + longestTitle); last >= at && known === undefined; last -= 2) {
      known = read(
        tokens
          .slice(at, last + 1)
          .join("")
          .trim(),
      );
      end = last;
    }
    const token = (tokens[at] as string).trim();
    if (known !== undefined) {
      pieces.push({ known });
      isKnown = true;
    } else if (token !== "") pieces.push(token);
    at = (known === undefined ? at : end) + 2;
  }
  return isKnown ? pieces : undefined;
}

/** Tokens beyond the first that one title may hold: two separators and what follows them. */
const longestTitle = 4;
