/**
 * Documents as workbooks. Loads no fonts and no PDF.
 *
 * @module
 */

export { renderXlsx } from "./xlsx/render-xlsx.ts";
