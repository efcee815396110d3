/** Counts physical lines of text that comes in chunks: LF, CRLF and CR end one. Asked for places in rising order. */
export class LineCounter {
  #chunk = "";
  #nextLf = -1;
  #nextCr = -1;
  #lastWasCr = false;
  /** The line reached, 1-based. */
  line = 1;

  /** Takes the next chunk, after `finish` for the one before. */
  begin(chunk: string): void {
    this.#chunk = chunk;
    this.#nextLf = chunk.indexOf("\n");
    this.#nextCr = chunk.indexOf("\r");
  }

  /** The line of a place in the chunk. A newline belongs to the line that it ends. */
  lineAt(index: number): number {
    for (;;) {
      const isLf = this.#nextLf !== -1 && (this.#nextCr === -1 || this.#nextLf < this.#nextCr);
      const newline = isLf ? this.#nextLf : this.#nextCr;
      if (newline === -1 || newline >= index) return this.line;
      const isBehindCr = newline === 0 ? this.#lastWasCr : this.#chunk.charCodeAt(newline - 1) === 13;
      if (!isLf || !isBehindCr) this.line += 1;
      if (isLf) this.#nextLf = this.#chunk.indexOf("\n", newline + 1);
      else this.#nextCr = this.#chunk.indexOf("\r", newline + 1);
    }
  }

  /** Counts the rest of the chunk. */
  finish(): void {
    this.lineAt(this.#chunk.length);
    if (this.#chunk !== "") this.#lastWasCr = this.#chunk.charCodeAt(this.#chunk.length - 1) === 13;
  }
}
