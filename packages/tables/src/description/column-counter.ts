import type { Code, CodeList } from "@juso/model";
import type { CellContent } from "../cells/cell-reader.ts";
import { cellText } from "../table/cell-text.ts";
import type { HeaderColumn } from "../table/match-header.ts";
import type { ColumnDescription } from "./description.ts";
import { lookOf } from "./look-of-cell.ts";
import { textShape } from "./text-shape.ts";

type Counts<T> = { -readonly [K in keyof T]: number };

/** Counts what the cells of one column are like. It keeps numbers and nothing of the cells. */
export class ColumnCounter {
  readonly #header: ColumnDescription["header"];
  readonly #codes: readonly Code[] | undefined;
  readonly #hasKinds: boolean;
  readonly #looks: Counts<ColumnDescription["looks"]> = {
    date: 0,
    wholeNumber: 0,
    decimal: 0,
    yesNo: 0,
    code: 0,
    list: 0,
    calculationError: 0,
    text: 0,
  };
  readonly #kinds = { text: 0, number: 0, date: 0, boolean: 0, other: 0 };
  readonly #traits = { blankAtEdge: 0, lineBreak: 0, controlCharacter: 0, fullWidthDigit: 0, halfWidthKana: 0 };
  readonly #fits = { code: 0, title: 0, neither: 0 };
  #filled = 0;
  #shortest = Number.POSITIVE_INFINITY;
  #longest = 0;

  /**
   * @param label the header as it is written; nothing where there is no header.
   * @param column what the header was matched with.
   * @param hasKinds true where cells have kinds: in workbooks and JSON.
   */
  constructor(
    label: string | undefined,
    column: HeaderColumn | undefined,
    codeLists: ReadonlyMap<string, CodeList>,
    hasKinds: boolean,
  ) {
    this.#header = describeHeader(label, column);
    this.#hasKinds = hasKinds;
    const list = typeof column === "object" && "codeList" in column ? column.codeList : undefined;
    this.#codes = list === undefined ? undefined : codeLists.get(list)?.codes;
  }

  /** Counts one cell, of whatever kind; blanks only by what is missing of all rows. */
  add(content: CellContent | object): void {
    const isCell = typeof content !== "object" || content === null || content instanceof Date;
    const text = isCell ? cellText(content as CellContent) : JSON.stringify(content);
    if (text.trim() === "") return;
    this.#filled += 1;
    this.#kinds[kindOf(content)] += 1;
    this.#looks[content instanceof Date ? "date" : lookOf(text)] += 1;
    const length = [...text].length;
    this.#shortest = Math.min(this.#shortest, length);
    this.#longest = Math.max(this.#longest, length);
    for (const [trait, pattern] of traits) if (pattern.test(text)) this.#traits[trait] += 1;
    if (this.#codes !== undefined) this.#fits[fitOf(text, this.#codes)] += 1;
  }

  /** What was counted, of so many rows. */
  describe(number: number, rows: number): ColumnDescription {
    return {
      number,
      header: this.#header,
      filled: this.#filled,
      blank: rows - this.#filled,
      looks: this.#looks,
      ...(this.#hasKinds ? { kinds: this.#kinds } : {}),
      length: this.#filled === 0 ? null : { shortest: this.#shortest, longest: this.#longest },
      traits: this.#traits,
      ...(this.#codes === undefined ? {} : { codes: this.#fits }),
    };
  }
}

function describeHeader(label: string | undefined, column: HeaderColumn | undefined): ColumnDescription["header"] {
  if (label === undefined) return "none";
  if (label.trim() === "" || column === "blank") return "blank";
  if (typeof column === "object") return "echo" in column ? { own: textShape(label) } : { field: column.key };
  return { unknown: textShape(label) };
}

function kindOf(content: unknown): "text" | "number" | "date" | "boolean" | "other" {
  if (content instanceof Date) return "date";
  const kind = typeof content;
  if (kind === "string") return "text";
  return kind === "number" || kind === "boolean" ? kind : "other";
}

const traits: readonly (readonly [keyof ColumnDescription["traits"], RegExp])[] = [
  ["blankAtEdge", /^\s|\s$/],
  ["lineBreak", /[\r\n]/],
  ["controlCharacter", /[^\P{Cc}\r\n\t]/u],
  ["fullWidthDigit", /[０-９]/],
  ["halfWidthKana", /[ｦ-ﾟ]/],
];

/** Cells may hold several codes, separated by `;`: all of them count. */
function fitOf(text: string, codes: readonly Code[]): "code" | "title" | "neither" {
  const parts = text.split(";").map((part) => part.normalize("NFKC").trim());
  if (parts.every((part) => codes.some(({ code }) => code === part))) return "code";
  return parts.every((part) => codes.some(({ code, title }) => code === part || title.ja === part || title.en === part))
    ? "title"
    : "neither";
}
