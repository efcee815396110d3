import type { TextShape } from "./text-shape.ts";

/**
 * How a submission is built, without anything that stands in it: what was written by people is told by length and kind of characters, or by
 * the word of the standard that it is. No type here has a place for a free text.
 */
export interface SubmissionDescription {
  readonly manifest: ManifestDescription | null;
  /** In the order of their paths. */
  readonly files: readonly FileDescription[];
  /**
   * Things among the files that cannot be read as files, and what lies outside the folder of the manifest.
   *
   * @TJS-type integer
   */
  readonly unreadable: number;
}

/** What a manifest has. */
export interface ManifestDescription {
  /** @TJS-type integer */
  readonly bytes: number;
  readonly isJson: boolean;
  /** The keys of the standard that it has. */
  readonly keys: readonly ("specVersion" | "municipalityCode" | "fiscalYear" | "level" | "author" | "documents")[];
  /** @TJS-type integer */
  readonly otherKeys: number;
  /** The version that it names, beside that of the tool; `null` when it names none. */
  readonly specVersion: "supported" | "newer" | "older" | "invalid" | null;
  /** @TJS-type integer */
  readonly documents: number;
  /** @TJS-type integer */
  readonly documentsWithHash: number;
}

/** A name: the word of the standard that it is, or else what it is made of. */
export type NameDescription = { readonly standard: string } | { readonly shape: TextShape };

/** One file. */
export interface FileDescription {
  /**
   * Position among the files, from 1.
   *
   * @TJS-type integer
   */
  readonly number: number;
  /**
   * Folders above it.
   *
   * @TJS-type integer
   */
  readonly depth: number;
  /** The name without its extension. */
  readonly name: NameDescription;
  /** The extension, when it is one that a submission may have. */
  readonly extension: string | null;
  /** @TJS-type integer */
  readonly bytes: number;
  /** What the first bytes show. */
  readonly content: "csv" | "json" | "workbook" | "zip" | "webPage" | "pdf" | "binary" | "empty" | "unreadable";
  /** How its text is encoded; of text only. */
  readonly encoding?: "UTF-8" | "UTF-8 (BOM)" | "CP932" | "utf-16" | "unknown";
  /** Ends of lines; of text only. */
  readonly lineEnds?: LineEnds;
  /** What parts the cells of the first line most often; of CSV only. */
  readonly separator?: "comma" | "tab" | "semicolon" | "none";
  /** The entity that the name of the file or its place in the manifest tells. */
  readonly entity: string | null;
  /** Why a workbook could not be opened. */
  readonly notOpened?: string;
  readonly tables: readonly TableDescription[];
}

/** How often each end of a line stands in a file. */
export interface LineEnds {
  /** @TJS-type integer */
  readonly crlf: number;
  /** @TJS-type integer */
  readonly lf: number;
  /** @TJS-type integer */
  readonly cr: number;
}

/** One table: a file of rows, or a sheet. */
export interface TableDescription {
  /** Of a workbook only. */
  readonly sheet?: NameDescription;
  readonly visibility?: "visible" | "hidden" | "veryHidden";
  /** The entity that the file or the sheet is taken for. */
  readonly entity: string | null;
  /** Spreadsheet row of the header; `null` when none was found. */
  readonly headerRow: number | null;
  /**
   * Rows below the header that hold something, or all rows where there is no header.
   *
   * @TJS-type integer
   */
  readonly rows: number;
  /**
   * Records that could not be taken apart.
   *
   * @TJS-type integer
   */
  readonly brokenRows: number;
  /**
   * Rows that are hidden; of a workbook only.
   *
   * @TJS-type integer
   */
  readonly hiddenRows?: number;
  /**
   * Merged ranges; of a workbook only.
   *
   * @TJS-type integer
   */
  readonly mergedRanges?: number;
  /** True when reading ended before the end of the table. */
  readonly isCutShort: boolean;
  readonly columns: readonly ColumnDescription[];
}

/** One column of a table, or one key of JSON records. */
export interface ColumnDescription {
  /**
   * From 1.
   *
   * @TJS-type integer
   */
  readonly number: number;
  /** The field of the standard, or what the header is made of. `own` begins with `x_`. */
  readonly header:
    | { readonly field: string }
    | { readonly own: TextShape }
    | { readonly unknown: TextShape }
    | "blank"
    | "none";
  /** @TJS-type integer */
  readonly filled: number;
  /** @TJS-type integer */
  readonly blank: number;
  /** What the filled cells look like; together they are `filled`. */
  readonly looks: Looks;
  /** What kind of value the cells are, where cells have kinds: workbooks and JSON. */
  readonly kinds?: CellKinds;
  /** Of filled cells, in characters; `null` when none is. */
  readonly length: {
    /** @TJS-type integer */ readonly shortest: number /** @TJS-type integer */;
    readonly longest: number;
  } | null;
  readonly traits: Traits;
  /** Of a field with a code list: how many cells are a code of it, a title of it, or neither. */
  readonly codes?: CodeCounts;
}

/** What cells look like. */
export interface Looks {
  /** @TJS-type integer */
  readonly date: number;
  /** @TJS-type integer */
  readonly wholeNumber: number;
  /** @TJS-type integer */
  readonly decimal: number;
  /** @TJS-type integer */
  readonly yesNo: number;
  /**
   * Latin letters, digits, `-` and `_` without a blank.
   *
   * @TJS-type integer
   */
  readonly code: number;
  /**
   * Several values, separated by `;`.
   *
   * @TJS-type integer
   */
  readonly list: number;
  /**
   * Such as `#REF!`.
   *
   * @TJS-type integer
   */
  readonly calculationError: number;
  /**
   * Anything else.
   *
   * @TJS-type integer
   */
  readonly text: number;
}

/** What kind of value cells are. */
export interface CellKinds {
  /** @TJS-type integer */
  readonly text: number;
  /** @TJS-type integer */
  readonly number: number;
  /** @TJS-type integer */
  readonly date: number;
  /** @TJS-type integer */
  readonly boolean: number;
  /**
   * Lists and objects of JSON.
   *
   * @TJS-type integer
   */
  readonly other: number;
}

/** What often goes wrong in cells: how many have it. */
export interface Traits {
  /** @TJS-type integer */
  readonly blankAtEdge: number;
  /** @TJS-type integer */
  readonly lineBreak: number;
  /** @TJS-type integer */
  readonly controlCharacter: number;
  /** @TJS-type integer */
  readonly fullWidthDigit: number;
  /** @TJS-type integer */
  readonly halfWidthKana: number;
}

/** How cells of a field with a code list fit it. */
export interface CodeCounts {
  /** @TJS-type integer */
  readonly code: number;
  /** @TJS-type integer */
  readonly title: number;
  /** @TJS-type integer */
  readonly neither: number;
}
