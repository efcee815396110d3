/** ExcelJS without what the page never asks of it: the readers and writers of streams. */
// @ts-expect-error it has no types of its own
export { default } from "exceljs/lib/exceljs.bare.js";
