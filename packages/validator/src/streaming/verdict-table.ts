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
  /** The texts, one behind the other, and where each ends. */
  #texts = new Uint8Array(256);
  readonly #ends: number[] = [];
  readonly #hashes: number[] = [];
  readonly #verdicts: Verdict[] = [];

  /** @param refuse asked first for texts that are not remembered; its verdicts are not, because it is as quick. */
  constructor(judge: BytesJudge, refuse?: BytesRefusal) {
    this.#judge = judge;
    this.#refuse = refuse;
  }

  /** The verdict on the bytes from `start` to `end`, whose hash is `hash`. */
  find(bytes: Uint8Array, start: number, end: number, hash: number, kind: number): Verdict {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = spreadHash(hash) & mask;
    for (;;) {
      const entry = (slots[slot] as number) - 1;
      if (entry === -1) break;
      if (this.#hashes[entry] === hash && this.#equals(entry, bytes, start, end))
        return this.#verdicts[entry] as Verdict;
      slot = (slot + 1) & mask;
    }
    const refused = this.#refuse?.(bytes, start, end, kind, hash);
    if (refused !== undefined) return refused;
    const verdict = this.#judge(bytes, start, end);
    if (this.#verdicts.length < largest && end - start <= longest) {
      this.#remember(bytes, start, end, hash, verdict);
      slots[slot] = this.#verdicts.length;
      if (this.#verdicts.length * 2 > slots.length) this.#grow();
    }
    return verdict;
  }

  #remember(bytes: Uint8Array, start: number, end: number, hash: number, verdict: Verdict): void {
    const from = this.#ends.at(-1) ?? 0;
    const to = from + end - start;
    if (to > this.#texts.length) {
      const grown = new Uint8Array(2 * to);
      grown.set(this.#texts.subarray(0, from));
      this.#texts = grown;
    }
    this.#texts.set(bytes.subarray(start, end), from);
    this.#ends.push(to);
    this.#hashes.push(hash);
    this.#verdicts.push(verdict);
  }

  #equals(entry: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = entry === 0 ? 0 : (this.#ends[entry - 1] as number);
    if ((this.#ends[entry] as number) - from !== end - start) return false;
    for (let index = start; index < end; index += 1) {
      if (this.#texts[from + index - start] !== bytes[index]) return false;
    }
    return true;
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
