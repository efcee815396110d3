import type { RecordPosition } from "@juso/model";

/** Where a record was first seen, packed: number of the place (file and sheet) × 2³² + line. */
type PackedPlace = number;

const lineSpan = 2 ** 32;

/** The keys of the records of one entity, with the place where each was first seen. */
export class KeyIndex {
  readonly #places: string[] = [];
  readonly #first = new Map<string, PackedPlace>();

  /**
   * Takes a key in.
   *
   * @returns the first record's file and sheet, and line, when the key is taken already.
   */
  add(key: string, position: RecordPosition): { readonly place: string; readonly line: number } | undefined {
    const known = this.#first.get(key);
    if (known !== undefined) {
      return { place: this.#places[Math.floor(known / lineSpan)] ?? "", line: known % lineSpan };
    }
    this.#first.set(key, this.#placeNumber(position) * lineSpan + position.line);
    return undefined;
  }

  has(key: string): boolean {
    return this.#first.has(key);
  }

  #placeNumber({ file, sheet }: RecordPosition): number {
    const place = sheet === undefined ? file : `${file} [${sheet}]`;
    if (this.#places.at(-1) !== place) this.#places.push(place);
    return this.#places.length - 1;
  }
}

/** The key of a record as one text; nothing when one of its key fields is blank or not a plain value. */
export function keyOf(values: Readonly<Record<string, unknown>>, keyFields: readonly string[]): string | undefined {
  const parts: string[] = [];
  for (const field of keyFields) {
    const value = values[field];
    if (typeof value !== "number" && (typeof value !== "string" || value === "")) return undefined;
    parts.push(`${value}`);
  }
  return parts.length === 0 ? undefined : parts.join("\u0000");
}
