import type { FontDescription, StyleDescription } from "@juso/workbook";
import { templateFont } from "./template-font.ts";

/** Colours with a meaning: yellow is for cells that are typed into and for nothing else. */
export const colors = {
  required: "FFF2B3",
  optional: "FFFBE6",
  heading: "D6DEE8",
  requiredHeading: "AFC0D6",
  example: "F2F2F2",
};

const hair = { line: "hair", color: "BFBFBF" } as const;

/** A text of the template in its font. */
export function font(rest: Partial<FontDescription> = {}): FontDescription {
  return { name: templateFont, size: 11, ...rest };
}

/** The look of a cell to be typed into. */
export function inputStyle(isRequired: boolean, rest: StyleDescription = {}): StyleDescription {
  return {
    font: font(),
    fill: isRequired ? colors.required : colors.optional,
    borders: { top: hair, bottom: hair, left: hair, right: hair },
    vertical: "top",
    ...rest,
  };
}
