/** How a sheet is printed: as many pages long as it needs and one page wide. */
export interface PrintDescription {
  readonly orientation: "portrait" | "landscape";
  readonly isCentered?: boolean;
  /** Colours of cells are left out on paper. */
  readonly isBlackAndWhite?: boolean;
  /** In inches. */
  readonly margins?: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
  /** The only range that is printed, such as `A1:H40`. */
  readonly area?: string;
  /** A4 unless given. */
  readonly paper?: "A4" | "A3";
  /** First and last of the rows, counted from 1, that stand at the top of every later page. */
  readonly repeatedRows?: readonly [from: number, to: number];
  /** Text with the codes of spreadsheet programs: `&L`, `&C`, `&R`, `&P`, `&N`, `&8` … */
  readonly header?: string;
  readonly footer?: string;
}
