import type { CheckDefinition } from "@juso/model";
import { recordChecks } from "./record-checks.ts";
import { valueChecks } from "./value-checks.ts";

/** Everything the structure check can find, with its words. */
export const structureChecks: readonly CheckDefinition[] = [...valueChecks, ...recordChecks];
