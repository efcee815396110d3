import { LineCounter } from "./line-counter.ts";

/** One value of a JSON file: an element of its top-level array, or one value of a JSON Lines file. */
export interface JsonPiece {
  /** Empty when nothing stands between two commas, and when the value is too deep. */
  readonly text: string;
  /** Physical line of its first character, 1-based. */
  readonly line: number;
  /** Set when its brackets stand in each other deeper than the limit. */
  readonly isTooDeep?: true;
}

/** How a file of records ended: properly, before its brackets were closed, or at a record that is too long. */
export type JsonEnding = "complete" | "incomplete" | "tooLong" | "misplaced";

/** How long and how deep a value may be: UTF-16 units from its first character to its end, and brackets inside each other. */
export interface JsonLimits {
  readonly length: number;
  readonly depth: number;
}

const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const QUOTE = 34;
const COMMA = 44;
const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;

/**
 * Cuts JSON text into its records without parsing it, chunk by chunk: the elements of a top-level array, or values that stand one after
 * another (JSON Lines, also when a value spans lines). Whoever parses a piece finds what is wrong inside it. Each character is looked at
 * once, and the outcome does not depend on where the chunks are cut.
 */
export class JsonSplitter {
  readonly #limits: JsonLimits;
  readonly #lines = new LineCounter();
  /** What earlier chunks hold of the open value; empty when it is too deep to be of use. */
  #held = "";
  #heldLength = 0;
  #isOpen = false;
  #startLine = 1;
  #depth = 0;
  #isTooDeep = false;
  #isInString = false;
  #isEscaped = false;
  /** The next backslash of the chunk; behind its end when there is none. Looked for once, since most texts have none. */
  #backslash = -1;
  #isArray: boolean | undefined;
  #isClosed = false;
  #lastWasComma = false;
  #ending: JsonEnding = "complete";
  #endingLine: number | undefined;

  constructor(limits: JsonLimits) {
    this.#limits = limits;
  }

  /** True when the file is one array, false for JSON Lines. */
  get isArray(): boolean {
    return this.#isArray ?? false;
  }

  /** The line where reading stopped: of the value that is too long, of the text behind the array, or the last line. */
  get line(): number {
    return this.#endingLine ?? this.#lines.line;
  }

  /** True when nothing more can be read, because a record is too long or text follows the closed array. */
  get isStopped(): boolean {
    return this.#ending !== "complete";
  }

  /** Takes the next piece of text and returns the values that it completes. */
  push(chunk: string): JsonPiece[] {
    const pieces: JsonPiece[] = [];
    this.#lines.begin(chunk);
    this.#backslash = -1;
    let start = 0;
    let index = 0;
    while (index < chunk.length) {
      if (this.#isInString) {
        index = this.#skipString(chunk, index);
        continue;
      }
      const code = chunk.charCodeAt(index);
      if (this.#depth > 0) {
        if (code === QUOTE) this.#isInString = true;
        else if (code === OPEN_BRACE || code === OPEN_BRACKET) this.#open();
        else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
          this.#depth -= 1;
          if (this.#depth === 0 && !this.#isArray) {
            this.#emit(chunk, start, index + 1, pieces);
            if (this.isStopped) return pieces;
          }
        }
        index += 1;
        continue;
      }
      const isBlank = code === SPACE || code === LF || code === CR || code === TAB;
      if (this.#isClosed) {
        if (!isBlank) this.#stop("misplaced", this.#lines.lineAt(index));
      } else if (this.#isArray === undefined && !isBlank) {
        this.#isArray = code === OPEN_BRACKET;
        if (!this.#isArray) continue;
      } else if (this.#isEnd(code)) {
        this.#close(chunk, start, index, code, pieces);
      } else if (!isBlank) {
        if (!this.#isOpen) {
          this.#isOpen = true;
          this.#startLine = this.#lines.lineAt(index);
          this.#lastWasComma = false;
          start = index;
        }
        if (code === QUOTE) this.#isInString = true;
        else if (code === OPEN_BRACE || code === OPEN_BRACKET) this.#open();
      }
      if (this.isStopped) return pieces;
      index += 1;
    }
    if (this.#isOpen) this.#hold(chunk, start, chunk.length);
    this.#lines.finish();
    return pieces;
  }

  /** The last value, when nothing closed it, and how the file ended. */
  end(): { pieces: JsonPiece[]; ending: JsonEnding } {
    if (this.isStopped) return { pieces: [], ending: this.#ending };
    if (this.#depth > 0 || this.#isInString) return { pieces: [], ending: "incomplete" };
    const pieces: JsonPiece[] = [];
    if (this.#isOpen) this.#emit("", 0, 0, pieces);
    return { pieces, ending: this.#isArray && !this.#isClosed ? "incomplete" : this.#ending };
  }

  /** Behind the closing quote, or at the end of the chunk. */
  #skipString(chunk: string, from: number): number {
    let index = from;
    if (this.#isEscaped) {
      this.#isEscaped = false;
      index += 1;
    }
    let quote = chunk.indexOf('"', index);
    let backslash = this.#backslashFrom(chunk, index);
    while (backslash < chunk.length && (quote === -1 || backslash < quote)) {
      index = backslash + 2;
      if (index > chunk.length) this.#isEscaped = true;
      if (quote !== -1 && quote < index) quote = chunk.indexOf('"', index);
      backslash = this.#backslashFrom(chunk, index);
    }
    if (quote === -1) return chunk.length;
    this.#isInString = false;
    return quote + 1;
  }

  #backslashFrom(chunk: string, index: number): number {
    if (this.#backslash < index) {
      const found = chunk.indexOf("\\", index);
      this.#backslash = found === -1 ? chunk.length : found;
    }
    return this.#backslash;
  }

  #open(): void {
    this.#depth += 1;
    if (this.#depth <= this.#limits.depth) return;
    this.#isTooDeep = true;
    this.#held = "";
  }

  /** Does this character end a value that has no brackets open? */
  #isEnd(code: number): boolean {
    return this.#isArray ? code === COMMA || code === CLOSE_BRACKET : this.#isOpen && (code === LF || code === CR);
  }

  #close(chunk: string, start: number, index: number, code: number, pieces: JsonPiece[]): void {
    const isEmptyArray = code === CLOSE_BRACKET && !this.#isOpen && !this.#lastWasComma;
    if (this.#isOpen) this.#emit(chunk, start, index, pieces);
    else if (!isEmptyArray) pieces.push({ text: "", line: this.#lines.lineAt(index) });
    this.#lastWasComma = code === COMMA;
    this.#isClosed = code === CLOSE_BRACKET;
  }

  #hold(chunk: string, start: number, end: number): void {
    const from = this.#heldLength === 0 ? start : 0;
    this.#heldLength += end - from;
    if (this.#heldLength > this.#limits.length) this.#stop("tooLong", this.#startLine);
    else if (!this.#isTooDeep) this.#held += chunk.slice(from, end);
  }

  #emit(chunk: string, start: number, end: number, pieces: JsonPiece[]): void {
    this.#hold(chunk, start, end);
    const piece = { text: this.#held.trim(), line: this.#startLine };
    if (!this.isStopped) pieces.push(this.#isTooDeep ? { ...piece, isTooDeep: true } : piece);
    this.#held = "";
    this.#heldLength = 0;
    this.#isOpen = false;
    this.#isTooDeep = false;
  }

  #stop(ending: JsonEnding, line: number): void {
    this.#ending = ending;
    this.#endingLine = line;
  }
}
