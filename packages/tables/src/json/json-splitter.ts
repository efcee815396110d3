/** One value of a JSON file: an element of its top-level array, or one value of a JSON Lines file. */
export interface JsonPiece {
  readonly text: string;
  /** Physical line of its first character, 1-based. */
  readonly line: number;
}

/** How a file of records ended: properly, before its brackets were closed, or at a record that is too long. */
export type JsonEnding = "complete" | "incomplete" | "tooLong" | "misplaced";

const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const LF = 10;
const CR = 13;

/**
 * Cuts JSON text into its records without parsing it, chunk by chunk: the elements of a top-level array, or values that stand one after
 * another (JSON Lines, also when a value spans lines). Whoever parses a piece finds what is wrong inside it.
 */
export class JsonSplitter {
  readonly #maxLength: number;
  #rest = "";
  #position = 0;
  #start = -1;
  #startLine = 1;
  #line = 1;
  #lastWasCr = false;
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  #isArray: boolean | undefined;
  #isClosed = false;
  #lastWasComma = false;
  #ending: JsonEnding = "complete";

  constructor(maxLength: number) {
    this.#maxLength = maxLength;
  }

  /** True when the file is one array, false for JSON Lines. */
  get isArray(): boolean {
    return this.#isArray ?? false;
  }

  /** The line reached. */
  get line(): number {
    return this.#line;
  }

  /** True when nothing more can be read, because a record is too long or text follows the closed array. */
  get isStopped(): boolean {
    return this.#ending !== "complete";
  }

  /** Takes the next piece of text and returns the values that it completes. */
  push(chunk: string): JsonPiece[] {
    const pieces: JsonPiece[] = [];
    this.#rest += chunk;
    const text = this.#rest;
    let index = this.#position;
    for (; index < text.length && !this.isStopped; index += 1) {
      const code = text.charCodeAt(index);
      this.#countLine(code);
      if (this.#isInString) this.#readInString(code);
      else this.#readOutside(code, index, pieces);
    }
    const keepFrom = this.#start === -1 ? index : this.#start;
    this.#rest = text.slice(keepFrom);
    this.#position = index - keepFrom;
    if (this.#start !== -1) this.#start = 0;
    if (this.#rest.length > this.#maxLength) this.#ending = "tooLong";
    return pieces;
  }

  /** The last value, when nothing closed it, and how the file ended. */
  end(): { pieces: JsonPiece[]; ending: JsonEnding } {
    if (this.isStopped) return { pieces: [], ending: this.#ending };
    if (this.#depth > 0 || this.#isInString) return { pieces: [], ending: "incomplete" };
    const pieces = this.#start === -1 ? [] : [{ text: this.#rest.trim(), line: this.#startLine }];
    return { pieces, ending: this.#isArray && !this.#isClosed ? "incomplete" : "complete" };
  }

  #countLine(code: number): void {
    if (code === CR || (code === LF && !this.#lastWasCr)) this.#line += 1;
    this.#lastWasCr = code === CR;
  }

  #readInString(code: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (code === BACKSLASH) this.#isEscaped = true;
    else if (code === QUOTE) this.#isInString = false;
  }

  #readOutside(code: number, index: number, pieces: JsonPiece[]): void {
    const isBlank = code === 32 || code === LF || code === CR || code === 9;
    if (this.#isArray === undefined && !isBlank) {
      this.#isArray = code === OPEN_BRACKET;
      if (this.#isArray) return;
    }
    if (this.#isClosed) {
      if (!isBlank) this.#ending = "misplaced";
      return;
    }
    if (this.#depth === 0 && this.#endsScalar(code)) {
      this.#close(index, pieces, code);
      return;
    }
    if (isBlank) return;
    if (this.#start === -1) {
      this.#start = index;
      this.#startLine = this.#line;
      this.#lastWasComma = false;
    }
    if (code === QUOTE) this.#isInString = true;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) this.#depth += 1;
    else if ((code === CLOSE_BRACE || code === CLOSE_BRACKET) && this.#depth > 0) {
      this.#depth -= 1;
      if (this.#depth === 0 && !this.#isArray) this.#emit(index + 1, pieces);
    }
  }

  #endsScalar(code: number): boolean {
    return this.#isArray
      ? code === COMMA || code === CLOSE_BRACKET
      : (code === LF || code === CR) && this.#start !== -1;
  }

  #close(index: number, pieces: JsonPiece[], code: number): void {
    const isEmptyArray = code === CLOSE_BRACKET && this.#start === -1 && !this.#lastWasComma;
    if (this.#start !== -1) this.#emit(index, pieces);
    else if (!isEmptyArray) pieces.push({ text: "", line: this.#line });
    this.#lastWasComma = code === COMMA;
    this.#isClosed = code === CLOSE_BRACKET;
  }

  #emit(end: number, pieces: JsonPiece[]): void {
    pieces.push({ text: this.#rest.slice(this.#start, end).trim(), line: this.#startLine });
    this.#start = -1;
  }
}
