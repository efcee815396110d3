import { hashBytes, type RecordPosition, spreadHash } from "@juso/model";
import { KeyArena, longestKey } from "./key-arena.ts";

/** The record that holds a key: file and sheet, and line. */
export interface KeyHolder {
  readonly place: string;
  readonly line: number;
}

const encoder = new TextEncoder();
/** Halves of a pair, which JSON can hold: UTF-8 has no bytes for them, so that two keys would become one. */
const half = /\p{Surrogate}/u;

/**
 * The keys of the records of one entity, with the place where each was first seen. A hash only finds the slot: the bytes of two keys are
 * compared, so the answer is exact.
 */
export class KeyIndex {
  readonly arena: KeyArena = new KeyArena();
  /** Number of the key + 1, or 0. */
  #slots = new Int32Array(64);
  readonly #places: { readonly from: number; readonly place: string }[] = [];
  /** Keys that the arena cannot hold; an id is not one, but what stands in its place may be. */
  readonly #long = new Map<string, KeyHolder>();

  /**
   * Takes a key in.
   *
   * @returns the first record that has it, when the key is taken already.
   */
  add(key: string, position: Pick<RecordPosition, "file" | "sheet" | "line">): KeyHolder | undefined {
    this.startPlace(position);
    const bytes = encoder.encode(key);
    if (bytes.length > longestKey || half.test(key)) return this.#addLong(key, position.line);
    const first = this.addBytes(bytes, 0, bytes.length, hashBytes(bytes, 0, bytes.length), position.line);
    return first === -1 ? undefined : this.holder(first);
  }

  /** Keys that follow stand in this file and sheet. */
  startPlace({ file, sheet }: Pick<RecordPosition, "file" | "sheet">): void {
    const place = sheet === undefined ? file : `${file} [${sheet}]`;
    if (this.#places.at(-1)?.place !== place) this.#places.push({ from: this.arena.count, place });
  }

  /**
   * Takes in a key of the current place as UTF-8 bytes, at most `longestKey`.
   *
   * @param hash `hashBytes` of them.
   * @returns the number of the first key that equals it, or -1 when it is new.
   */
  addBytes(bytes: Uint8Array, start: number, end: number, hash: number, line: number): number {
    const slot = this.#slot(bytes, start, end, hash);
    const known = this.#slots[slot] as number;
    if (known !== 0) return known - 1;
    this.#slots[slot] = this.arena.push(bytes, start, end, line) + 1;
    if (this.arena.count * 4 > this.#slots.length * 3) this.#grow();
    return -1;
  }

  has(key: string): boolean {
    const bytes = encoder.encode(key);
    if (bytes.length > longestKey || half.test(key)) return this.#long.has(key);
    return this.hasBytes(bytes, 0, bytes.length, hashBytes(bytes, 0, bytes.length));
  }

  /** Is a key with these UTF-8 bytes, at most `longestKey`, among them? */
  hasBytes(bytes: Uint8Array, start: number, end: number, hash: number): boolean {
    return this.#slots[this.#slot(bytes, start, end, hash)] !== 0;
  }

  /** Where the key with this number was first seen. */
  holder(number: number): KeyHolder {
    let index = this.#places.length - 1;
    while (index > 0 && (this.#places[index]?.from ?? 0) > number) index -= 1;
    return { place: this.#places[index]?.place ?? "", line: this.arena.lineOf(number) };
  }

  /** The slot of a key, or the free one that it would take. */
  #slot(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = spreadHash(hash) & mask;
    for (;;) {
      const known = slots[slot] as number;
      if (known === 0 || this.arena.equals(known - 1, bytes, start, end)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < this.arena.count; number += 1) {
      const { piece, start, end } = this.arena.view(number);
      let slot = spreadHash(hashBytes(piece, start, end)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }

  #addLong(key: string, line: number): KeyHolder | undefined {
    const known = this.#long.get(key);
    if (known === undefined) this.#long.set(key, { place: this.#places.at(-1)?.place ?? "", line });
    return known;
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
