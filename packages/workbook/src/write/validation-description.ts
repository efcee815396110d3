/** What may be typed into the cells of a range. Blank is allowed unless the rule is `isRequired`. */
export interface ValidationDescription {
  /** One rectangle, such as `C2:C5001`, or one cell. */
  readonly range: string;
  readonly rule: ValidationRule;
  readonly isRequired?: boolean;
  /** What a spreadsheet program says about anything else. Without it, anything can be typed. */
  readonly refusal?: {
    readonly title: string;
    readonly text: string;
    /** The value is kept when the user insists. */
    readonly isWarning?: boolean;
  };
}

/**
 * `list`: one of these texts, none with a comma, together at most 255 UTF-16 units. `listFrom`: one of the texts in a range, such as
 * `'_codes'!$A$2:$A$9` or what a formula such as `OFFSET(…)` gives. `whole`, `decimal`: a number from `minimum` to `maximum`, both with them.
 * `date`: a day from `first` to `last`, ISO. `textLength`: at most so many characters.
 */
export type ValidationRule =
  | { readonly kind: "list"; readonly choices: readonly string[] }
  | { readonly kind: "listFrom"; readonly range: string }
  | { readonly kind: "whole" | "decimal"; readonly minimum: number; readonly maximum: number }
  | { readonly kind: "date"; readonly first: string; readonly last: string }
  | { readonly kind: "textLength"; readonly maximum: number };
