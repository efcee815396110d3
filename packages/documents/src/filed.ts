/**
 * Documents as they were filed, from their workbooks: the versions of a year.
 *
 * @module
 */

export { type FiledDocument, inputOfFiled, isReproducible, versionOfFiled } from "./filed/filed-document.ts";
export { type ReadFiled, readFiled } from "./filed/read-filed.ts";
