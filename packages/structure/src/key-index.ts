import { hashBytes, type RecordPosition, spreadHash } from "@juso/model";
import { KeyArena, type KeyArenaParts } from "./key-arena.ts";

/** The record that holds a key: file and sheet, and line. */
export interface KeyHolder {
  readonly place: string;
  readonly line: number;
}

/** The keys of an index as plain data. */
export interface SharedKeys {
  readonly slots: Uint32Array<ArrayBuffer>;
  readonly numberBits: number;
  readonly arena: KeyArenaParts;
  readonly halves: readonly string[];
}

/** A table of 2³⁰ slots takes 4 GB: no file that a person has needs more. */
const mostBits = 30;
/** An estimate may be far off: no more than 64 MB are taken on its word. */
const mostReservedBits = 24;

const encoder = new TextEncoder();
/** Halves of a pair, which JSON can hold: UTF-8 has no bytes for them, so that two keys would become one. */
const half = /\p{Surrogate}/u;

/**
 * The keys of the records of one entity, with the place where each was first seen. A hash only finds the slot: the bytes of two keys are
 * compared, so the answer is exact.
 */
export class KeyIndex {
  readonly arena: KeyArena;
  /**
   * 0, or the number of a key + 1 in as many low bits as the table's size has, and bits of its hash above them: most keys that are not
   * the one that is looked for are told apart without a look at their bytes.
   */
  #slots = new Uint32Array(64);
  #numberBits = 6;
  readonly #places: { readonly from: number; readonly place: string }[] = [];
  /** Keys that no UTF-8 can write. */
  readonly #halves = new Map<string, KeyHolder>();

  constructor(arena: KeyArena = new KeyArena()) {
    this.arena = arena;
  }

  /**
   * Takes a key in.
   *
   * @returns the first record that has it, when the key is taken already.
   */
  add(key: string, position: Pick<RecordPosition, "file" | "sheet" | "line">): KeyHolder | undefined {
    this.startPlace(position);
    if (half.test(key)) return this.#addHalf(key, position.line);
    const bytes = encoder.encode(key);
    const first = this.addBytes(bytes, 0, bytes.length, hashBytes(bytes, 0, bytes.length), position.line);
    return first === -1 ? undefined : this.holder(first);
  }

  /** Keys that follow stand in this file and sheet. */
  startPlace({ file, sheet }: Pick<RecordPosition, "file" | "sheet">): void {
    const place = sheet === undefined ? file : `${file} [${sheet}]`;
    if (this.#places.at(-1)?.place !== place) this.#places.push({ from: this.arena.count, place });
  }

  /** Makes room for so many more keys beforehand, so that the table need not grow step by step. */
  reserve(more: number): void {
    const keys = this.arena.count + more;
    let bits = this.#numberBits;
    while (keys * 4 > 2 ** bits * 3 && bits < mostReservedBits) bits += 1;
    if (bits > this.#numberBits) this.#resize(bits);
  }

  /**
   * Takes in a key of the current place as UTF-8 bytes.
   *
   * @param hash `hashBytes` of them.
   * @returns the number of the first key that equals it, or -1 when it is new.
   */
  addBytes(bytes: Uint8Array, start: number, end: number, hash: number, line: number): number {
    const spread = spreadHash(hash);
    const slot = this.#slot(bytes, start, end, spread);
    const known = this.#numberAt(slot);
    if (known !== -1) return known;
    const number = this.arena.push(bytes, start, end, line);
    this.#slots[slot] = this.#entry(number, spread);
    if (this.arena.count * 4 > this.#slots.length * 3) this.#resize(this.#numberBits + 1);
    return -1;
  }

  /** The keys as plain data, to be looked up by another thread. */
  get shared(): SharedKeys {
    return {
      slots: this.#slots,
      numberBits: this.#numberBits,
      arena: this.arena.parts,
      halves: [...this.#halves.keys()],
    };
  }

  /** An index over keys that another thread collected; where they stand is not known. */
  static of({ slots, numberBits, arena, halves }: SharedKeys): KeyIndex {
    const index = new KeyIndex(KeyArena.of(arena));
    index.#slots = slots;
    index.#numberBits = numberBits;
    for (const key of halves) index.#halves.set(key, { place: "", line: 0 });
    return index;
  }

  /** Forgets the keys that came after the first `count`. */
  truncate(count: number): void {
    this.arena.truncate(count);
    while (this.#places.length > 1 && (this.#places.at(-1)?.from ?? 0) > count) this.#places.pop();
    this.#resize(this.#numberBits);
  }

  has(key: string): boolean {
    if (half.test(key)) return this.#halves.has(key);
    const bytes = encoder.encode(key);
    return this.hasBytes(bytes, 0, bytes.length, hashBytes(bytes, 0, bytes.length));
  }

  /** Is a key with these UTF-8 bytes among them? */
  hasBytes(bytes: Uint8Array, start: number, end: number, hash: number): boolean {
    return this.#slots[this.#slot(bytes, start, end, spreadHash(hash))] !== 0;
  }

  /** Where the key with this number was first seen. */
  holder(number: number): KeyHolder {
    let index = this.#places.length - 1;
    while (index > 0 && (this.#places[index]?.from ?? 0) > number) index -= 1;
    return { place: this.#places[index]?.place ?? "", line: this.arena.lineOf(number) };
  }

  /** The slot of a key, or the free one that it would take. */
  #slot(bytes: Uint8Array, start: number, end: number, spread: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const tag = spread >>> this.#numberBits;
    let slot = spread & mask;
    for (;;) {
      const entry = slots[slot] as number;
      if (entry === 0) return slot;
      if (entry >>> this.#numberBits === tag && this.arena.equals((entry & mask) - 1, bytes, start, end)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #numberAt(slot: number): number {
    return ((this.#slots[slot] as number) & (this.#slots.length - 1)) - 1;
  }

  #entry(number: number, spread: number): number {
    return (((spread >>> this.#numberBits) << this.#numberBits) | (number + 1)) >>> 0;
  }

  #resize(bits: number): void {
    if (bits > mostBits) throw new RangeError("an entity cannot have so many records");
    const slots = new Uint32Array(2 ** bits);
    const mask = slots.length - 1;
    this.#slots = slots;
    this.#numberBits = bits;
    for (let number = 0; number < this.arena.count; number += 1) {
      const { piece, start, end } = this.arena.view(number);
      const spread = spreadHash(hashBytes(piece, start, end));
      let slot = spread & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = this.#entry(number, spread);
    }
  }

  #addHalf(key: string, line: number): KeyHolder | undefined {
    const known = this.#halves.get(key);
    if (known === undefined) this.#halves.set(key, { place: this.#places.at(-1)?.place ?? "", line });
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
