/** Bytes of one piece of the arena; a longer key gets a piece of its own. */
const pieceBytes = 65_536;
const pieceNumbers = 65_536;
/** Bytes before each key that say how long it is. */
const lengthBytes = 3;

/** The arena's content, to be handed to another thread. */
export interface KeyArenaParts {
  readonly pieces: readonly Uint8Array[];
  readonly starts: readonly Uint32Array[];
  readonly lines: readonly Uint32Array[];
  readonly count: number;
}

/**
 * Keys as bytes, one behind the other, each with the line of its record: eleven bytes a key beside its text.
 * It grows piece by piece, so that nothing is ever copied.
 */
export class KeyArena {
  readonly #pieces: Uint8Array[] = [];
  readonly #starts: Uint32Array[] = [];
  readonly #lines: Uint32Array[] = [];
  #used = pieceBytes;
  #count = 0;

  /** Takes up what another thread collected. */
  static of({ pieces, starts, lines, count }: KeyArenaParts): KeyArena {
    const arena = new KeyArena();
    arena.#pieces.push(...pieces);
    arena.#starts.push(...starts);
    arena.#lines.push(...lines);
    arena.#count = count;
    return arena;
  }

  get count(): number {
    return this.#count;
  }

  get parts(): KeyArenaParts {
    return { pieces: this.#pieces, starts: this.#starts, lines: this.#lines, count: this.#count };
  }

  /** Keeps the bytes from `start` to `end`, fewer than 2²⁴, and gives the key's number. */
  push(bytes: Uint8Array, start: number, end: number, line: number): number {
    const length = end - start;
    const needed = length + lengthBytes;
    if (this.#used + needed > pieceBytes) {
      this.#pieces.push(new Uint8Array(Math.max(needed, pieceBytes)));
      this.#used = 0;
    }
    const number = this.#count;
    if (number % pieceNumbers === 0) {
      this.#starts.push(new Uint32Array(pieceNumbers));
      this.#lines.push(new Uint32Array(pieceNumbers));
    }
    const piece = this.#pieces.at(-1) as Uint8Array;
    const at = this.#used;
    piece[at] = length & 255;
    piece[at + 1] = (length >>> 8) & 255;
    piece[at + 2] = length >>> 16;
    for (let index = 0; index < length; index += 1) piece[at + lengthBytes + index] = bytes[start + index] as number;
    this.#used = at + needed;
    (this.#starts.at(-1) as Uint32Array)[number % pieceNumbers] = (this.#pieces.length - 1) * pieceBytes + at;
    (this.#lines.at(-1) as Uint32Array)[number % pieceNumbers] = line;
    this.#count += 1;
    return number;
  }

  /** Forgets the keys that came after the first `count`; their bytes stay behind, unused. */
  truncate(count: number): void {
    this.#count = count;
    const pieces = Math.ceil(count / pieceNumbers);
    this.#starts.length = pieces;
    this.#lines.length = pieces;
  }

  lineOf(number: number): number {
    return (this.#lines[Math.floor(number / pieceNumbers)] as Uint32Array)[number % pieceNumbers] as number;
  }

  /** Where a key's bytes stand. */
  view(number: number): { readonly piece: Uint8Array; readonly start: number; readonly end: number } {
    const at = this.#startOf(number);
    const piece = this.#pieces[Math.floor(at / pieceBytes)] as Uint8Array;
    const start = (at % pieceBytes) + lengthBytes;
    return { piece, start, end: start + lengthBefore(piece, start) };
  }

  /** Is the key with this number the bytes from `start` to `end`? Compared from behind: keys begin alike. */
  equals(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const at = this.#startOf(number);
    const piece = this.#pieces[Math.floor(at / pieceBytes)] as Uint8Array;
    const own = (at % pieceBytes) + lengthBytes;
    const length = end - start;
    if (lengthBefore(piece, own) !== length) return false;
    for (let index = length - 1; index >= 0; index -= 1) {
      if (piece[own + index] !== bytes[start + index]) return false;
    }
    return true;
  }

  #startOf(number: number): number {
    return (this.#starts[Math.floor(number / pieceNumbers)] as Uint32Array)[number % pieceNumbers] as number;
  }
}

/** The length that stands before a key. */
function lengthBefore(piece: Uint8Array, start: number): number {
  return (piece[start - 3] as number) + 256 * (piece[start - 2] as number) + 65_536 * (piece[start - 1] as number);
}
