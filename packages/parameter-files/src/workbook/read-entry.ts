import type { Text } from "@juso/model";
import { headings } from "./sheet-names.ts";
import { type ReadRow, textOf } from "./sheet-reader.ts";

/** A value that was read from cells, with where each part of it stands. A blank one is `null`. */
export interface ReadEntry {
  readonly key: string;
  readonly value: unknown;
  readonly source: string;
  readonly status: unknown;
  /** Part of the entry, such as `value.0.from`, and its cell. */
  readonly places: readonly (readonly [part: string, cell: Text])[];
}

/** What one sheet holds, and what cannot become data. */
export interface ReadSheet {
  readonly entries: readonly ReadEntry[];
  readonly wrong: readonly Text[];
}

/** A row was filled in whose key was changed or removed. */
export function unknownKey({ placeOf, cellOf }: ReadRow): Text {
  const key = textOf(cellOf(headings.key));
  const place = placeOf(headings.key);
  return {
    ja: `${place.ja}: キー「${key}」の項目はありません。キーの列を元に戻すか、行の値を消してください。`,
    en: `${place.en}: there is no parameter "${key}". Restore the column of keys or clear the row.`,
  };
}
