import type { NamedBlob } from "@juso/validator";

/** The files of the example by their names, put here by `build-page.ts`. */
declare const exampleTexts: Readonly<Record<string, string>>;

/** The day by which the example is judged: it has its errors on every day on which somebody opens the page. */
export const exampleDay = "2026-04-09";

/** A fictional town with errors on purpose, as if it had been chosen. */
export function exampleFiles(): readonly NamedBlob[] {
  return Object.entries(exampleTexts).map(([name, text]) => Object.assign(new Blob([text]), { name }));
}
