import type { Location, ReportInput } from "@juso/model";
import type { SarifPlace } from "./sarif-place.ts";

/** The files of a run. */
export interface SarifFiles {
  readonly place: SarifPlace;
  /** By path: the number of a file among the artifacts of the run. */
  readonly index: ReadonlyMap<string, number>;
}

/** The files of a run: where they stand, and where each that was read stands among the artifacts. */
export function sarifFiles(inputs: readonly ReportInput[], place: SarifPlace): SarifFiles {
  return { place, index: new Map(inputs.map(({ path }, index) => [path, index])) };
}

/**
 * A place as a list of SARIF locations: one, or none for a finding about the whole submission.
 *
 * @param fieldTitle what people call the field; its key when absent.
 */
export function sarifLocations(location: Location, files: SarifFiles, fieldTitle?: string): readonly object[] {
  const logical = logicalLocations(location, fieldTitle);
  const physical = physicalLocation(location, files);
  if (physical === undefined && logical.length === 0) return [];
  return [
    {
      ...(physical === undefined ? {} : { physicalLocation: physical }),
      ...(logical.length === 0 ? {} : { logicalLocations: logical }),
    },
  ];
}

/** File and line. The column of a table is not one of its text, so it is no part of the region; the row of a sheet is no line of a text. */
function physicalLocation({ file, sheet, line }: Location, files: SarifFiles): object | undefined {
  if (file === undefined) return undefined;
  const index = files.index.get(file);
  return {
    artifactLocation: { ...files.place.location(file), ...(index === undefined ? {} : { index }) },
    ...(line === undefined || sheet !== undefined ? {} : { region: { startLine: line } }),
  };
}

/** Sheet, cell, place in JSON, field and record: the names by which people and programs look for it. */
function logicalLocations({ sheet, cell, pointer, field, recordId }: Location, title: string | undefined): object[] {
  return [
    ...(sheet === undefined ? [] : [{ name: sheet, kind: "sheet" }]),
    ...(cell === undefined
      ? []
      : [{ name: cell, ...(sheet === undefined ? {} : { fullyQualifiedName: `${sheet}!${cell}` }), kind: "cell" }]),
    ...(pointer === undefined ? [] : [{ fullyQualifiedName: pointer, kind: "value" }]),
    ...(field === undefined ? [] : [{ name: title ?? field, fullyQualifiedName: field, kind: "field" }]),
    ...(recordId === undefined ? [] : [{ name: recordId, kind: "record" }]),
  ];
}
