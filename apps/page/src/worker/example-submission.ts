import { type ByteSource, memorySource } from "@juso/model";
import { base64Bytes } from "./base64-bytes.ts";

/** The files of the example and its day, put here by `build-page.ts`. */
declare const exampleData: readonly { readonly path: string; readonly text?: string; readonly base64?: string }[];
declare const exampleDay: string;

/** The day by which the example is judged: what is found is the same on every day on which somebody opens the page. */
export const dayOfExample: string = exampleDay;

/** The submission of the fictional municipality, as if its folder had been chosen. */
export function exampleSources(): readonly ByteSource[] {
  return exampleData.map(({ base64, path, text = "" }) =>
    memorySource(path, base64 === undefined ? text : base64Bytes(base64)),
  );
}
