/**
 * The calculation alone, with the parameters that are built in. What reads a file of parameters, and the library that checks it, stay out:
 * a program that only calculates does not load them.
 *
 * @module
 */

export { calculateAmounts } from "./calculate-amounts.ts";
export { grantInputFrom } from "./grant-input.ts";
export { blockingNotices } from "./notices/blocking-notices.ts";
export { builtInParameters } from "./parameters/built-in-parameters.ts";
export type { ParameterSet } from "./parameters/parameter-set.ts";
