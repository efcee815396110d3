/** Why a piece of a CSV file is not a record. */
export type CsvProblem = "quoteOpen" | "textAfterQuote" | "tooLong";

/** What a cell's bytes hold, added up. */
export const cellKind = {
  beyondAscii: 1,
  /** Control bytes, tab and newlines among them. */
  control: 2,
  digit: 4,
  /** The letter that every label of a total in Latin letters has. */
  letterO: 16,
  /** Its bytes stand in `unescaped`, because it held doubled quotation marks. */
  unescaped: 8,
} as const;

/** One record of a CSV file as places in bytes. One object serves all records: what is to be kept is copied. */
export class CsvRow {
  /** Physical line and spreadsheet row on which it starts, 1-based. */
  line = 0;
  row = 0;
  /** Why it could not be read; it then has no cells. */
  problem: CsvProblem | undefined;
  bytes: Uint8Array = new Uint8Array(0);
  /** The record's bytes without its newline. */
  start = 0;
  end = 0;
  /** Behind its newline; a record that could not be read is given up at its first byte, and its line skipped. */
  next = 0;
  /** Number of cells. */
  count = 0;
  /** Of each cell: first byte, the one behind its last, `hashBytes` of them, and `cellKind`. */
  from: Int32Array = new Int32Array(64);
  to: Int32Array = new Int32Array(64);
  hash: Int32Array = new Int32Array(64);
  kind: Uint8Array = new Uint8Array(64);
  /** Cells without their doubled quotation marks. */
  unescaped: Uint8Array = new Uint8Array(0);

  /** The bytes in which the places of a cell count. */
  bytesOf(cell: number): Uint8Array {
    return ((this.kind[cell] as number) & cellKind.unescaped) === 0 ? this.bytes : this.unescaped;
  }

  /** Makes room for one more cell. */
  grow(): void {
    const length = this.from.length * 2;
    const grown = <T extends Int32Array | Uint8Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    this.from = grown(this.from, new Int32Array(length));
    this.to = grown(this.to, new Int32Array(length));
    this.hash = grown(this.hash, new Int32Array(length));
    this.kind = grown(this.kind, new Uint8Array(length));
  }
}

/** The texts of a record's cells, as tables of text hold them. */
export function cellTexts(row: CsvRow, decoder: CellDecoder): string[] {
  const texts: string[] = [];
  for (let cell = 0; cell < row.count; cell += 1) {
    texts.push(decoder.text(row.bytesOf(cell), row.from[cell] as number, row.to[cell] as number));
  }
  return texts;
}

/** Decodes the bytes of single cells. */
export class CellDecoder {
  readonly #decoder: TextDecoder;

  constructor(encoding: "utf-8" | "shift_jis") {
    // A byte order mark inside the file is text.
    this.#decoder = new TextDecoder(encoding, { ignoreBOM: true });
  }

  /** The text of the bytes from `start` to `end`. */
  text(bytes: Uint8Array, start: number, end: number): string {
    if (end - start > shortText) return this.#decoder.decode(bytes.subarray(start, end));
    let text = "";
    let index = start;
    for (; index < end; index += 1) {
      const byte = bytes[index] as number;
      if (byte >= 128) return this.#decoder.decode(bytes.subarray(start, end));
      text += String.fromCharCode(byte);
    }
    return text;
  }
}

/** A decoder takes longer than a loop for so few bytes. */
const shortText = 32;
