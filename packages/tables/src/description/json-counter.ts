import type { CodeList, EntityProfile } from "@juso/model";
import type { CellContent } from "../cells/cell-reader.ts";
import { ColumnCounter } from "./column-counter.ts";
import type { TableDescription } from "./description.ts";

/** More keys than this are passed over: no record of the standard comes near. */
const mostKeys = 1000;

/** Counts what the values of JSON records are like, by key. */
export class JsonCounter {
  readonly #profile: EntityProfile | undefined;
  readonly #codeLists: ReadonlyMap<string, CodeList>;
  readonly #columns = new Map<string, ColumnCounter>();
  #rows = 0;
  #broken = 0;

  constructor(profile: EntityProfile | undefined, codeLists: ReadonlyMap<string, CodeList>) {
    this.#profile = profile;
    this.#codeLists = codeLists;
  }

  /** Counts the text of one record. */
  add(text: string): void {
    const record = parsed(text);
    if (record === undefined) {
      this.#broken += 1;
      return;
    }
    this.#rows += 1;
    for (const [key, value] of Object.entries(record)) this.#columnOf(key)?.add(value as CellContent | object);
  }

  /** Ends the table. */
  end(): Pick<TableDescription, "headerRow" | "rows" | "brokenRows" | "columns"> {
    const columns = [...this.#columns.values()].map((column, index) => column.describe(index + 1, this.#rows));
    return { headerRow: null, rows: this.#rows, brokenRows: this.#broken, columns };
  }

  #columnOf(key: string): ColumnCounter | undefined {
    const known = this.#columns.get(key);
    if (known !== undefined || this.#columns.size >= mostKeys) return known;
    const field = this.#profile?.fields.find((each) => each.key === key);
    const column = field ?? (key.startsWith("x_") ? { echo: key } : ("reported" as const));
    const counter = new ColumnCounter(key, column, this.#codeLists, true);
    this.#columns.set(key, counter);
    return counter;
  }
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
