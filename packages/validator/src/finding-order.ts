import type { Finding, Location } from "@juso/model";

/**
 * The order of findings: files and sheets in the order they were read, then line, column and check.
 * A finding about the whole submission comes first.
 */
export class FindingOrder {
  readonly #places = new Map<string, number>();
  #lastFile: string | undefined;
  #lastSheet: string | undefined;

  /** Remembers that this file, or this sheet of it, comes after everything seen so far. */
  see({ file, sheet }: Pick<Location, "file" | "sheet">): void {
    // Called once per record: the next record is nearly always in the same file and sheet.
    if (file === undefined || (file === this.#lastFile && sheet === this.#lastSheet)) return;
    this.#lastFile = file;
    this.#lastSheet = sheet;
    this.#place(file, undefined);
    if (sheet !== undefined) this.#place(file, sheet);
  }

  /** Negative when `a` is reported before `b`. */
  readonly compare = (a: Finding, b: Finding): number =>
    this.#rank(a.location, false) - this.#rank(b.location, false) ||
    this.#rank(a.location, true) - this.#rank(b.location, true) ||
    (a.location.line ?? 0) - (b.location.line ?? 0) ||
    (a.location.column ?? 0) - (b.location.column ?? 0) ||
    compareText(a.checkId, b.checkId) ||
    compareText(a.location.field ?? "", b.location.field ?? "") ||
    compareText(a.messageId, b.messageId);

  #rank({ file, sheet }: Location, bySheet: boolean): number {
    if (file === undefined || (bySheet && sheet === undefined)) return -1;
    return this.#place(file, bySheet ? sheet : undefined);
  }

  #place(file: string, sheet: string | undefined): number {
    const key = sheet === undefined ? file : `${file}\n${sheet}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.#places.size);
    return this.#places.size - 1;
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
