/** How a cell looks and whether it may be typed into. Colours are `RRGGBB`. */
export interface StyleDescription {
  /** Format as spreadsheet programs write it, such as `#,##0`; `@` keeps what is typed as text. */
  readonly numberFormat?: string;
  readonly font?: FontDescription;
  /** Colour of the background. */
  readonly fill?: string;
  readonly borders?: BordersDescription;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly isWrapped?: boolean;
  /** In a protected sheet the cell can be typed into when this is `false`; cells are locked when it is absent. */
  readonly isLocked?: boolean;
}

/** A font: its name as Windows installs it, its size in points. */
export interface FontDescription {
  readonly name: string;
  readonly size: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** `RRGGBB`; black when absent. */
  readonly color?: string;
}

/** The rules around a cell. */
export interface BordersDescription {
  readonly top?: BorderDescription;
  readonly left?: BorderDescription;
  readonly bottom?: BorderDescription;
  readonly right?: BorderDescription;
}

/** One rule; of the colour of the text when none is given. */
export interface BorderDescription {
  readonly line: "thin" | "hair";
  readonly color?: string;
}
