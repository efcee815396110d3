/** Bytes of one piece of the arena; a longer key gets a piece of its own. */
const pieceBytes = 65_536;
const pieceNumbers = 65_536;
/** What an arena begins with: most tables have few records. */
const firstBytes = 1024;
const firstNumbers = 64;
/** Bytes before each key that say how long it is; the highest bit, that it is written without what it shares. */
const lengthBytes = 3;
const sharingBit = 128;
/** Ids are short. Longer keys are mostly a mistake that was made for all of them alike, and most of what they hold is the same. */
const shortKey = 32;
const leastShared = 16;
const mostShared = 255;

/** The arena's content, to be handed to another thread. */
export interface KeyArenaParts {
  readonly pieces: readonly Uint8Array[];
  readonly starts: readonly Uint32Array[];
  readonly lines: readonly Uint32Array[];
  readonly count: number;
}

/**
 * Keys as bytes, one behind the other, each with the line of its record: eleven bytes a key beside its text. A long key that begins like
 * the first key of its piece is written without that beginning, and with one byte that says how long it is.
 * It grows piece by piece, so that nothing is copied but the first piece, which begins small.
 */
export class KeyArena {
  readonly #pieces: Uint8Array[] = [];
  readonly #starts: Uint32Array[] = [];
  readonly #lines: Uint32Array[] = [];
  #used = pieceBytes;
  #count = 0;
  /** A key that is written in two places, put together. */
  #whole = new Uint8Array(0);

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

  /** Keeps the bytes from `start` to `end`, fewer than 2²³, and gives the key's number. */
  push(bytes: Uint8Array, start: number, end: number, line: number): number {
    const length = end - start;
    let shared = length < shortKey ? 0 : this.#sharedLength(bytes, start, length);
    if (this.#used + neededBytes(length, shared) > pieceBytes) {
      shared = 0;
      const least = this.#pieces.length === 0 ? firstBytes : pieceBytes;
      this.#pieces.push(new Uint8Array(Math.max(length + lengthBytes, least)));
      this.#used = 0;
    }
    const number = this.#count;
    if (number % pieceNumbers === 0) {
      const size = number === 0 ? firstNumbers : pieceNumbers;
      this.#starts.push(new Uint32Array(size));
      this.#lines.push(new Uint32Array(size));
    } else if (number === this.#starts[0]?.length) {
      growLast(this.#starts);
      growLast(this.#lines);
    }
    let piece = this.#pieces.at(-1) as Uint8Array;
    while (this.#used + neededBytes(length, shared) > piece.length) piece = growLast(this.#pieces);
    const at = this.#used;
    piece[at] = length & 255;
    piece[at + 1] = (length >>> 8) & 255;
    piece[at + 2] = (length >>> 16) | (shared === 0 ? 0 : sharingBit);
    let to = at + lengthBytes;
    if (shared !== 0) {
      piece[to] = shared;
      to += 1;
    }
    for (let index = start + shared; index < end; index += 1) {
      piece[to] = bytes[index] as number;
      to += 1;
    }
    this.#used = to;
    (this.#starts.at(-1) as Uint32Array)[number % pieceNumbers] = (this.#pieces.length - 1) * pieceBytes + at;
    (this.#lines.at(-1) as Uint32Array)[number % pieceNumbers] = line;
    this.#count += 1;
    return number;
  }

  /** How many of its first bytes a key need not write again, because the first key of the piece begins with them. */
  #sharedLength(bytes: Uint8Array, start: number, length: number): number {
    const piece = this.#pieces.at(-1);
    if (piece === undefined || this.#used >= pieceBytes) return 0;
    const most = Math.min(length, lengthBefore(piece, lengthBytes), mostShared);
    let shared = 0;
    while (shared < most && piece[lengthBytes + shared] === bytes[start + shared]) shared += 1;
    return shared < leastShared ? 0 : shared;
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

  /** Where a key's bytes stand, until the next look at a key. */
  view(number: number): { readonly piece: Uint8Array; readonly start: number; readonly end: number } {
    const at = this.#startOf(number);
    const piece = this.#pieces[Math.floor(at / pieceBytes)] as Uint8Array;
    const start = (at % pieceBytes) + lengthBytes;
    const length = lengthBefore(piece, start);
    if (!isSharing(piece, start)) return { piece, start, end: start + length };
    const shared = piece[start] as number;
    if (this.#whole.length < length) this.#whole = new Uint8Array(length * 2);
    this.#whole.set(piece.subarray(lengthBytes, lengthBytes + shared));
    this.#whole.set(piece.subarray(start + 1, start + 1 + length - shared), shared);
    return { piece: this.#whole, start: 0, end: length };
  }

  /** Is the key with this number the bytes from `start` to `end`? Compared from behind: keys begin alike. */
  equals(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const at = this.#startOf(number);
    const piece = this.#pieces[Math.floor(at / pieceBytes)] as Uint8Array;
    const own = (at % pieceBytes) + lengthBytes;
    const length = end - start;
    if (lengthBefore(piece, own) !== length) return false;
    if (!isSharing(piece, own)) return isAlike(piece, own, bytes, start, length);
    const shared = piece[own] as number;
    return (
      isAlike(piece, own + 1, bytes, start + shared, length - shared) &&
      isAlike(piece, lengthBytes, bytes, start, shared)
    );
  }

  #startOf(number: number): number {
    return (this.#starts[Math.floor(number / pieceNumbers)] as Uint32Array)[number % pieceNumbers] as number;
  }
}

/** Puts an array of twice the length in place of the last one. */
function growLast<Numbers extends Uint8Array | Uint32Array>(arrays: Numbers[]): Numbers {
  const last = arrays.at(-1) as Numbers;
  const longer = new (last.constructor as new (length: number) => Numbers)(last.length * 2);
  longer.set(last);
  arrays[arrays.length - 1] = longer;
  return longer;
}

/** The length that stands before a key. */
function lengthBefore(piece: Uint8Array, start: number): number {
  const highest = (piece[start - 1] as number) & (sharingBit - 1);
  return (piece[start - 3] as number) + 256 * (piece[start - 2] as number) + 65_536 * highest;
}

function isSharing(piece: Uint8Array, start: number): boolean {
  return ((piece[start - 1] as number) & sharingBit) !== 0;
}

function neededBytes(length: number, shared: number): number {
  return lengthBytes + (shared === 0 ? length : 1 + length - shared);
}

function isAlike(piece: Uint8Array, own: number, bytes: Uint8Array, start: number, length: number): boolean {
  for (let index = length - 1; index >= 0; index -= 1) {
    if (piece[own + index] !== bytes[start + index]) return false;
  }
  return true;
}
