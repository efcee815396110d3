import { emptyHash } from "@juso/model";
import { type CsvProblem, CsvRow, cellKind } from "./csv-row.ts";

const QUOTE = 34;
const COMMA = 44;
const LF = 10;
const CR = 13;
const separator = 128;
const { beyondAscii, control, digit, letterO, unescaped } = cellKind;

/** What each byte adds to the kind of its cell; `separator` ends an unquoted cell. These bytes are never part of a character in UTF-8 or CP932. */
const kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === COMMA || byte === LF || byte === CR) return separator;
  if (byte >= 128) return beyondAscii;
  if (byte < 32 || byte === 127) return control;
  if (byte === 0x4f || byte === 0x6f) return letterO;
  return byte >= 48 && byte <= 57 ? digit : 0;
});

const incomplete = -1;
const broken = -2;

/**
 * Splits the bytes of a CSV file (RFC 4180; UTF-8 or CP932) into records without decoding them, chunk by chunk. LF, CRLF and CR end a
 * record, mixed as they come. A quotation mark inside an unquoted cell is text. A record that breaks the quoting or is too long is
 * reported and given up at its first newline, so that one stray mark costs one record. The result does not depend on the chunks.
 */
export class ByteScanner {
  readonly row: CsvRow = new CsvRow();
  /** Records given up so far. */
  problems = 0;
  readonly #longest: number;
  #line: number;
  #rowNumber: number;
  #rest = new Uint8Array(0);
  #restLength = 0;
  /** So many bytes must wait before they are looked at again. */
  #due = 0;
  #isSkipping = false;
  #problem: CsvProblem = "quoteOpen";

  /**
   * @param longest bytes of the longest record.
   * @param first line and row of the first record, when it is not the first of its file.
   */
  constructor(longest: number, first: { readonly line: number; readonly row: number } = { line: 1, row: 1 }) {
    this.#longest = longest;
    this.#line = first.line;
    this.#rowNumber = first.row;
  }

  /** The line and the row that the next record would have. */
  get next(): { readonly line: number; readonly row: number } {
    return { line: this.#line, row: this.#rowNumber };
  }

  /** Bytes that wait for more: of a record that is not complete or, before `settle`, was not looked at yet. */
  get waiting(): number {
    return this.#restLength;
  }

  /**
   * Takes the next bytes and shows the records that they complete. Where a long record comes in small pieces, some wait until its bytes
   * have doubled: each piece would otherwise have it read again from its start.
   *
   * @param isEnd true when no more bytes follow.
   * @param visit is given the same row again and again; it ends the reading by returning false.
   * @returns false when `visit` ended it.
   */
  push(chunk: Uint8Array, isEnd: boolean, visit: (row: CsvRow) => boolean): boolean {
    const bytes = this.#restLength === 0 ? chunk : this.#append(chunk);
    if (bytes.length < this.#due && !isEnd) return true;
    return this.#look(bytes, isEnd, visit);
  }

  /** Shows the records that are complete among the bytes that wait, where more bytes may follow but not to this scanner. */
  settle(visit: (row: CsvRow) => boolean): boolean {
    return this.#restLength === 0 || this.#look(this.#rest.subarray(0, this.#restLength), false, visit);
  }

  /** @returns the bytes that waited and the next ones behind them. */
  #append(chunk: Uint8Array): Uint8Array {
    const length = this.#restLength + chunk.length;
    if (this.#rest.length < length) {
      const grown = new Uint8Array(Math.max(length, this.#rest.length * 2));
      grown.set(this.#rest.subarray(0, this.#restLength));
      this.#rest = grown;
    }
    this.#rest.set(chunk, this.#restLength);
    this.#restLength = length;
    return this.#rest.subarray(0, length);
  }

  /** Shows the records in the bytes, and lets those behind them wait. */
  #look(bytes: Uint8Array, isEnd: boolean, visit: (row: CsvRow) => boolean): boolean {
    const consumed = this.#scan(bytes, isEnd, visit);
    this.#due = 0;
    if (consumed < 0) {
      this.#restLength = 0;
      return false;
    }
    const isWaiting = this.#restLength > 0;
    this.#restLength = bytes.length - consumed;
    if (this.#restLength === 0) return true;
    this.#due = Math.min(this.#restLength * 2, this.#longest + 1);
    if (isWaiting) {
      if (consumed > 0) this.#rest.copyWithin(0, consumed, bytes.length);
    } else {
      if (this.#rest.length < this.#restLength) this.#rest = new Uint8Array(this.#restLength * 2);
      this.#rest.set(bytes.subarray(consumed));
    }
    return true;
  }

  /** @returns how many bytes are done with, or a negative number when `visit` ended the reading. */
  #scan(bytes: Uint8Array, isEnd: boolean, visit: (row: CsvRow) => boolean): number {
    const { row } = this;
    row.bytes = bytes;
    let position = 0;
    while (position < bytes.length) {
      if (this.#isSkipping) {
        const newline = newlineFrom(bytes, position);
        if (newline === -1) return bytes.length;
        if (newline === bytes.length - 1 && bytes[newline] === CR && !isEnd) return newline;
        position = behindNewline(bytes, newline);
        this.#isSkipping = false;
        this.#line += 1;
        continue;
      }
      row.line = this.#line;
      row.row = this.#rowNumber;
      row.start = position;
      const next = this.#record(bytes, position, isEnd);
      if (next === incomplete) return position;
      this.#rowNumber += 1;
      if (next === broken) {
        this.problems += 1;
        row.problem = this.#problem;
        row.count = 0;
        row.end = position;
        row.next = position;
        this.#isSkipping = true;
      } else {
        row.problem = undefined;
        row.next = next;
        position = next;
      }
      if (!visit(row)) return -1;
    }
    return position;
  }

  /** Reads one record. @returns the place behind its newline, `incomplete` or `broken`. */
  #record(bytes: Uint8Array, start: number, isEnd: boolean): number {
    const { row } = this;
    const size = bytes.length;
    const window = Math.min(size, start + this.#longest + 1);
    let position = start;
    let count = 0;
    let hasQuotes = false;
    let unescapedLength = 0;
    for (;;) {
      if (count === row.from.length) row.grow();
      let from = position;
      let to = position;
      let hash: number = emptyHash;
      let kind = 0;
      if (position < window && bytes[position] === QUOTE) {
        hasQuotes = true;
        from = position + 1;
        let doubled = 0;
        for (position = from; ; position += 1) {
          if (position >= window) return this.#outOfBytes(position - start, isEnd, "quoteOpen");
          const byte = bytes[position] as number;
          if (byte === QUOTE) {
            if (position + 1 >= size && !isEnd) return incomplete;
            if (bytes[position + 1] !== QUOTE || position + 1 >= size) break;
            doubled += 1;
            position += 1;
          }
          hash = Math.imul(hash ^ byte, 16_777_619);
          kind |= kinds[byte] as number;
        }
        to = position;
        position += 1;
        // Inside quotation marks commas are text and newlines are control bytes.
        if ((kind & separator) !== 0) kind = (kind & ~separator) | control;
        if (doubled > 0) {
          const length = to - from - doubled;
          this.#unescape(bytes, from, to, unescapedLength, length);
          from = unescapedLength;
          to = from + length;
          unescapedLength = to;
          kind |= unescaped;
        }
      } else {
        while (position < window) {
          const byte = bytes[position] as number;
          const added = kinds[byte] as number;
          if (added === separator) break;
          hash = Math.imul(hash ^ byte, 16_777_619);
          kind |= added;
          position += 1;
        }
        to = position;
      }
      row.from[count] = from;
      row.to[count] = to;
      row.hash[count] = hash;
      row.kind[count] = kind;
      count += 1;
      if (position >= window) {
        if (position - start > this.#longest || !isEnd) return this.#outOfBytes(position - start, isEnd, "tooLong");
        return this.#complete(start, size, size, count, hasQuotes);
      }
      const byte = bytes[position] as number;
      if (byte === COMMA) position += 1;
      else if (byte === LF) return this.#complete(start, position, position + 1, count, hasQuotes);
      else if (byte === CR) {
        if (position + 1 >= size && !isEnd) return incomplete;
        return this.#complete(start, position, behindNewline(bytes, position), count, hasQuotes);
      } else {
        this.#problem = "textAfterQuote";
        return broken;
      }
    }
  }

  /** The bytes or the record's limit ended inside a cell. */
  #outOfBytes(length: number, isEnd: boolean, problem: CsvProblem): number {
    if (length <= this.#longest && !isEnd) return incomplete;
    this.#problem = problem;
    return broken;
  }

  #complete(start: number, end: number, next: number, count: number, hasQuotes: boolean): number {
    const { row } = this;
    row.end = end;
    row.count = count;
    this.#line += hasQuotes ? Math.max(1, countLines(row.bytes, start, next)) : 1;
    return next;
  }

  #unescape(bytes: Uint8Array, from: number, to: number, at: number, length: number): void {
    const { row } = this;
    if (row.unescaped.length < at + length) {
      const grown = new Uint8Array(2 * (at + length));
      grown.set(row.unescaped.subarray(0, at));
      row.unescaped = grown;
    }
    let target = at;
    for (let index = from; index < to; index += 1) {
      const byte = bytes[index] as number;
      row.unescaped[target] = byte;
      target += 1;
      if (byte === QUOTE) index += 1;
    }
  }
}

function newlineFrom(bytes: Uint8Array, start: number): number {
  for (let index = start; index < bytes.length; index += 1) {
    if (bytes[index] === LF || bytes[index] === CR) return index;
  }
  return -1;
}

function behindNewline(bytes: Uint8Array, newline: number): number {
  return bytes[newline] === CR && bytes[newline + 1] === LF ? newline + 2 : newline + 1;
}

/** Line ends between two places; CRLF is one. */
function countLines(bytes: Uint8Array, from: number, to: number): number {
  let lines = 0;
  for (let index = from; index < to; index += 1) {
    if (bytes[index] === LF) lines += 1;
    else if (bytes[index] === CR && bytes[index + 1] !== LF) lines += 1;
  }
  return lines;
}
