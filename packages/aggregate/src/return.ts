/**
 * What a prefecture gives back. Apart from the rest, because it prints and writes workbooks.
 *
 * @module
 */

export { isNotified, type NoticeOptions, noticePaper } from "./return/notice-paper.ts";
export { type ReturnFile, type ReturnOptions, returnFiles } from "./return/return-files.ts";
