import type { DataRecord } from "@juso/model";
import { sha256 } from "@noble/hashes/sha2.js";

/** What of a record must be the same in every form. */
export type Content = Pick<DataRecord, "value" | "echo">;

const bytesOfMark = 12;
const encoder = new TextEncoder();

/**
 * A mark of each record of a table, in their order: the beginning of a hash of what the record holds. Two readings of a table are compared by
 * them, so that neither needs to be kept.
 */
export class RecordMarks {
  readonly #keepsEmpty: boolean;
  #marks = new Uint8Array(64 * bytesOfMark);
  /** Records so far. */
  count = 0;

  /** @param keepsEmpty tells empty texts and lists from blank. */
  constructor(keepsEmpty: boolean) {
    this.#keepsEmpty = keepsEmpty;
  }

  add(record: Content): void {
    const start = this.count * bytesOfMark;
    if (start === this.#marks.length) {
      const grown = new Uint8Array(start * 2);
      grown.set(this.#marks);
      this.#marks = grown;
    }
    this.#marks.set(this.#markOf(record), start);
    this.count += 1;
  }

  /** Is this the record that was added at the index, counted from 0? */
  isSame(index: number, record: Content): boolean {
    if (index >= this.count) return false;
    const start = index * bytesOfMark;
    return this.#markOf(record).every((byte, at) => byte === this.#marks[start + at]);
  }

  #markOf({ value, echo = {} }: Content): Uint8Array {
    const held = (from: Readonly<Record<string, unknown>>) =>
      Object.entries(from)
        .filter(([, content]) => this.#keepsEmpty || !isEmpty(content))
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return sha256(encoder.encode(JSON.stringify([held(value), held(echo)]))).subarray(0, bytesOfMark);
  }
}

/** An empty text or list, which the standard does not tell from blank. */
export function isEmpty(content: unknown): boolean {
  return content === "" || (Array.isArray(content) && content.length === 0);
}

/** The first field or own column in which two records differ. */
export function differingField(a: Content, b: Content, keepsEmpty: boolean): string | undefined {
  const all = (content: Content): Readonly<Record<string, unknown>> => ({ ...content.value, ...content.echo });
  const text = (content: unknown) => (!keepsEmpty && isEmpty(content) ? undefined : JSON.stringify(content));
  const [left, right] = [all(a), all(b)];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].find(
    (key) => text(left[key]) !== text(right[key]),
  );
}
