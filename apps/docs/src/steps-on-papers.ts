import type { DocumentKindCode } from "@juso/model";
import { cellsOfBlock, type FormCell } from "@juso/paper";
import type { ExampleCity } from "./example-city.ts";
import { paperPath } from "./page-paths.ts";

/** A sheet of a document that shows the value of a step. */
export interface SheetOfStep {
  readonly document: DocumentKindCode;
  readonly name: string;
  /** Path within the site. */
  readonly path: string;
}

/** Ids of the steps whose value a cell may show: its own, or that of the cell that it repeats. */
export function stepsShown({ formula, id }: FormCell): readonly string[] {
  return [id, formula?.kind === "cell" ? formula.id : undefined].filter((each) => each !== undefined);
}

/** Where the picture of a sheet stands. @param at 0 is the first sheet. */
export function sheetPath(document: DocumentKindCode, at: number): string {
  return `${paperPath(document)}#sheet-${at + 1}`;
}

/** By the id of a step, the first sheet of each document that shows its value. */
export function stepsOnPapers({ papers }: ExampleCity): ReadonlyMap<string, readonly SheetOfStep[]> {
  const shown = new Map<string, SheetOfStep[]>();
  for (const [kind, { document }] of papers) {
    for (const [at, { blocks, name }] of document.sheets.entries()) {
      for (const id of blocks.flatMap(cellsOfBlock).flatMap(stepsShown)) {
        const sheets = shown.get(id) ?? [];
        if (sheets.some((each) => each.document === kind)) continue;
        shown.set(id, [...sheets, { document: kind, name, path: sheetPath(kind, at) }]);
      }
    }
  }
  return shown;
}
