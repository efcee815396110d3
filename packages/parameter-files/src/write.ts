/** The workbook of a year to fill in. */
export { parameterWorkbook } from "./workbook/parameter-workbook.ts";
