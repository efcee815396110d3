/**
 * The reference site of the standard.
 *
 * @module
 */

export { buildSite } from "./build-site.ts";
export { loadStandard } from "./load-standard.ts";
