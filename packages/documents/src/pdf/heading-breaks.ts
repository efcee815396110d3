/** A place in a table: the heading at this row of this table of this sheet. */
export function headingKey(sheet: string, table: number, row: number): string {
  return `${sheet}/${table}/${row}`;
}

const headingPrefix = "juso-heading:";
const followerPrefix = "juso-follower:";

/** Ids for the cell of a heading within a table and for the row below it. */
export function headingIds(key: string): { readonly heading: string; readonly follower: string } {
  return { heading: `${headingPrefix}${key}`, follower: `${followerPrefix}${key}` };
}

/** Thrown out of a layout that left a heading at the foot of a page, away from its rows. */
export class HeadingLeftBehind extends Error {
  readonly key: string;

  constructor(key: string) {
    super("a heading was left at the foot of a page");
    this.name = "HeadingLeftBehind";
    this.key = key;
  }
}

/** Watches, from the top of the document, where headings and the rows below them come to stand. */
export class HeadingWatch {
  readonly #pages = new Map<string, number>();

  /** Notes a node of a finished layout. @throws HeadingLeftBehind when a row stands on a later page than its heading. */
  note(node: { readonly id?: string | undefined; readonly startPosition: { readonly pageNumber: number } }): void {
    const { id, startPosition } = node;
    if (id?.startsWith(headingPrefix)) this.#pages.set(id.slice(headingPrefix.length), startPosition.pageNumber);
    if (!id?.startsWith(followerPrefix)) return;
    const key = id.slice(followerPrefix.length);
    const page = this.#pages.get(key);
    if (page !== undefined && page < startPosition.pageNumber) throw new HeadingLeftBehind(key);
  }
}
