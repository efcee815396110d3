import type { Requirement } from "@juso/model";
import type { GeneratedModule } from "./standard-module.ts";

/** The module `@juso/schemas/requirements`: the published list of requirements as data. */
export function requirementsModule(requirements: readonly Requirement[]): GeneratedModule {
  return {
    js: `export const requirements = ${JSON.stringify(requirements)};\n`,
    dts: `import type { Requirement } from "@juso/model";

/** Every requirement of the guideline that the standard knows, in the order of the ids. */
export declare const requirements: readonly Requirement[];
`,
  };
}
