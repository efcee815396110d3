import { spreadHash } from "@juso/model";
import type { Verdict } from "./verdict.ts";

/** Distinct texts of a column that are remembered; a column of codes or dates has far fewer. */
const largest = 8192;
/** Longest text, in bytes, that is remembered. */
const longest = 256;

/** Judges a text that is not remembered. */
export type BytesJudge = (bytes: Uint8Array, start: number, end: number) => Verdict;

/** The verdict on a text that is surely refused, told from its bytes; `kind` is the sum of what they hold. */
export type BytesRefusal = (
  bytes: Uint8Array,
  start: number,
  end: number,
  kind: number,
  hash: number,
) => Verdict | undefined;

/** The verdicts of one column by the bytes of the text. Bounded: what does not fit is judged each time anew. */
export class VerdictTable {
  readonly #judge: BytesJudge;
  readonly #refuse: BytesRefusal | undefined;
  /** Number of the entry + 1, or 0. */
  #slots = new Int32Array(64);
  readonly #texts: Uint8Array[] = [];
  readonly #hashes: number[] = [];
  readonly #verdicts: Verdict[] = [];

  /** @param refuse asked first for texts that are not remembered; its verdict need not be. */
  constructor(judge: BytesJudge, refuse?: BytesRefusal) {
    this.#judge = judge;
    this.#refuse = refuse;
  }

  /** The verdict on the bytes from `start` to `end`, whose hash is `hash`. */
  find(bytes: Uint8Array, start: number, end: number, hash: number, kind: number): Verdict {
    // In a storm of texts that are each another one, looking for them is in vain.
    const isFull = this.#verdicts.length >= largest;
    const refused = isFull ? this.#refuse?.(bytes, start, end, kind, hash) : undefined;
    if (refused !== undefined) return refused;
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = spreadHash(hash) & mask;
    for (;;) {
      const entry = (slots[slot] as number) - 1;
      if (entry === -1) break;
      if (this.#hashes[entry] === hash && isEqual(this.#texts[entry] as Uint8Array, bytes, start, end)) {
        return this.#verdicts[entry] as Verdict;
      }
      slot = (slot + 1) & mask;
    }
    const verdict = this.#refuse?.(bytes, start, end, kind, hash) ?? this.#judge(bytes, start, end);
    if (this.#verdicts.length < largest && end - start <= longest) {
      this.#texts.push(bytes.slice(start, end));
      this.#hashes.push(hash);
      this.#verdicts.push(verdict);
      slots[slot] = this.#verdicts.length;
      if (this.#verdicts.length * 2 > slots.length) this.#grow();
    }
    return verdict;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    this.#hashes.forEach((hash, entry) => {
      let slot = spreadHash(hash) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry + 1;
    });
    this.#slots = slots;
  }
}

function isEqual(text: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] !== bytes[start + index]) return false;
  }
  return true;
}
