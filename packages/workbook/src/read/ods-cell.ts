import type { CellFormat } from "./cell-format.ts";
import { odsDate, odsTime } from "./ods-date.ts";
import type { CellValue } from "./sheet-facts.ts";

/** Attributes of an element, by their names with prefixes. */
export type Attributes = Readonly<Record<string, string>>;

const formats: Readonly<Record<string, CellFormat>> = {
  date: "date",
  time: "time",
  percentage: "percent",
  currency: "number",
};

/** What a cell's number format shows, as far as the kind of its value says it. */
export function odsCellFormat(attributes: Attributes): CellFormat | undefined {
  return formats[attributes["office:value-type"] ?? ""];
}

/** A formula that has no stored result. */
export function isUncalculated(attributes: Attributes): boolean {
  return attributes["table:formula"] !== undefined && attributes["office:value-type"] === undefined;
}

/**
 * The value of a cell of an OpenDocument sheet.
 *
 * @param text the text that the cell shows, its paragraphs joined by line breaks.
 */
export function odsCellValue(attributes: Attributes, text: string): CellValue {
  const shown = text === "" ? null : text;
  switch (attributes["office:value-type"]) {
    case "float":
    case "currency":
    case "percentage": {
      const value = attributes["office:value"];
      const number = Number(value);
      return value === undefined || value === "" || Number.isNaN(number) ? shown : number;
    }
    case "date":
      return odsDate(attributes["office:date-value"] ?? "") ?? shown;
    case "time":
      return odsTime(attributes["office:time-value"] ?? "") ?? shown;
    case "boolean":
      return attributes["office:boolean-value"] === "true";
    case "string":
      // An error is stored as an empty text beside what the cell shows.
      if (attributes["calcext:value-type"] === "error") return shown;
      return attributes["office:string-value"] || shown;
    default:
      return shown;
  }
}
