/**
 * The fonts of what is printed. Their bytes are files of this package, `@juso/fonts/<file>`.
 *
 * @module
 */

export { fontFiles } from "./font-files.ts";
