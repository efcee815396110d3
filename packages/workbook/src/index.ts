/**
 * The one room that knows zip and workbooks.
 *
 * @module
 */

export { DamagedEntryError, type OpenedZip, openZip, type ZipEntrySource } from "./zip/open-zip.ts";
export { resetZipTimes } from "./zip/reset-zip-times.ts";
