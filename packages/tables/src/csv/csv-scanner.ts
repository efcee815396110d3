/** Why a piece of text is not a record. */
export type CsvProblem = "quoteOpen" | "textAfterQuote" | "tooLong";

/** One record of a CSV file. `line` and `row` are 1-based; see `RecordPosition`. */
export interface CsvRecord {
  readonly line: number;
  readonly row: number;
  readonly fields: readonly string[];
  /** Set when the record could not be read; its fields are then empty, and reading goes on at the next newline. */
  readonly problem?: CsvProblem;
}

/** Longest record, in UTF-16 units. A quote that never closes would otherwise swallow the file. */
const maxRecordLength: number = 1 << 20;

const QUOTE = 34;
const COMMA = 44;
const LF = 10;
const CR = 13;

type Scan = { fields: string[]; end: number } | { problem: CsvProblem } | "incomplete";

/**
 * Splits decoded text into records (RFC 4180), chunk by chunk. LF, CRLF and CR end a record, mixed as they come.
 * A quote inside an unquoted field is text. A record that breaks the quoting is reported and given up at its first newline, so that one
 * stray quote costs one record.
 */
export class CsvScanner {
  #text = "";
  #line = 1;
  #row = 1;
  #isSkipping = false;
  #problems = 0;
  readonly #maxLength: number;

  constructor(maxLength: number = maxRecordLength) {
    this.#maxLength = maxLength;
  }

  /** Number of records given up so far. */
  get problems(): number {
    return this.#problems;
  }

  /** Takes the next piece of text and returns the records that it completes. */
  push(chunk: string): CsvRecord[] {
    this.#text += chunk;
    return this.#drain(false);
  }

  /** Returns what is left when there is no more text. */
  end(): CsvRecord[] {
    return this.#drain(true);
  }

  #drain(isLast: boolean): CsvRecord[] {
    const records: CsvRecord[] = [];
    const text = this.#text;
    const length = text.length;
    let position = 0;
    let nextQuote = text.indexOf('"');
    let nextLf = text.indexOf("\n");
    let nextCr = text.indexOf("\r");
    while (position < length) {
      if (nextQuote !== -1 && nextQuote < position) nextQuote = text.indexOf('"', position);
      if (nextLf !== -1 && nextLf < position) nextLf = text.indexOf("\n", position);
      if (nextCr !== -1 && nextCr < position) nextCr = text.indexOf("\r", position);
      const newline = nextLf === -1 ? nextCr : nextCr === -1 || nextLf < nextCr ? nextLf : nextCr;
      const isAtEnd = newline === -1;
      // A CR at the very end may be the first half of CRLF.
      const mustWait = !isLast && (isAtEnd || (newline === length - 1 && text.charCodeAt(newline) === CR));
      const lineEnd = isAtEnd ? length : newline;
      const afterLine = isAtEnd ? length : afterNewline(text, newline);
      if (this.#isSkipping) {
        if (mustWait) {
          position = isAtEnd ? length : newline;
          break;
        }
        this.#isSkipping = false;
        this.#line += 1;
        position = afterLine;
        continue;
      }
      const hasQuote = nextQuote !== -1 && nextQuote < lineEnd;
      if (!hasQuote) {
        if (lineEnd - position > this.#maxLength) {
          records.push(this.#giveUp("tooLong"));
          if (mustWait) {
            this.#isSkipping = true;
            position = isAtEnd ? length : newline;
            break;
          }
          this.#line += 1;
          position = afterLine;
          continue;
        }
        if (mustWait) break;
        records.push({ line: this.#line, row: this.#row, fields: text.slice(position, lineEnd).split(",") });
        this.#row += 1;
        this.#line += 1;
        position = afterLine;
        continue;
      }
      const scan = scanQuoted(text, position, isLast);
      if (scan === "incomplete" && length - position <= this.#maxLength) break;
      if (scan === "incomplete" || "problem" in scan) {
        records.push(this.#giveUp(scan === "incomplete" ? "quoteOpen" : scan.problem));
        if (mustWait) {
          this.#isSkipping = true;
          position = isAtEnd ? length : newline;
          break;
        }
        this.#line += 1;
        position = afterLine;
        continue;
      }
      records.push({ line: this.#line, row: this.#row, fields: scan.fields });
      this.#row += 1;
      this.#line += countLines(text, position, scan.end);
      position = scan.end;
    }
    this.#text = position === 0 ? text : text.slice(position);
    return records;
  }

  #giveUp(problem: CsvProblem): CsvRecord {
    this.#problems += 1;
    const record = { line: this.#line, row: this.#row, fields: [], problem };
    this.#row += 1;
    return record;
  }
}

function afterNewline(text: string, newline: number): number {
  return text.charCodeAt(newline) === CR && text.charCodeAt(newline + 1) === LF ? newline + 2 : newline + 1;
}

/** Reads one record that holds a quote, from its first character to behind its newline. */
function scanQuoted(text: string, start: number, isLast: boolean): Scan {
  const length = text.length;
  const fields: string[] = [];
  let position = start;
  for (;;) {
    if (text.charCodeAt(position) === QUOTE) {
      let close = position + 1;
      let hasEscape = false;
      for (;;) {
        close = text.indexOf('"', close);
        if (close === -1) return isLast ? { problem: "quoteOpen" } : "incomplete";
        if (text.charCodeAt(close + 1) !== QUOTE) break;
        hasEscape = true;
        close += 2;
      }
      const field = text.slice(position + 1, close);
      fields.push(hasEscape ? field.replaceAll('""', '"') : field);
      position = close + 1;
    } else {
      let end = position;
      while (end < length) {
        const code = text.charCodeAt(end);
        if (code === COMMA || code === LF || code === CR) break;
        end += 1;
      }
      fields.push(text.slice(position, end));
      position = end;
    }
    if (position >= length) return isLast ? { fields, end: length } : "incomplete";
    const code = text.charCodeAt(position);
    if (code === COMMA) {
      position += 1;
    } else if (code === LF) {
      return { fields, end: position + 1 };
    } else if (code === CR) {
      if (position + 1 >= length && !isLast) return "incomplete";
      return { fields, end: afterNewline(text, position) };
    } else {
      return { problem: "textAfterQuote" };
    }
  }
}

/** Line ends between two positions; CRLF is one. */
function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let index = from; index < to; index += 1) {
    const code = text.charCodeAt(index);
    if (code === LF) lines += 1;
    else if (code === CR && text.charCodeAt(index + 1) !== LF) lines += 1;
  }
  return lines;
}
