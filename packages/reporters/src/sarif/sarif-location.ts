import type { Location, ReportInput } from "@juso/model";
import { relativeUri } from "./relative-uri.ts";

/** By path: the number of a file among the artifacts of the run. */
export type ArtifactIndex = ReadonlyMap<string, number>;

/** Where each file that was read stands among the artifacts of the run. */
export function artifactIndex(inputs: readonly ReportInput[]): ArtifactIndex {
  return new Map(inputs.map(({ path }, index) => [path, index]));
}

/**
 * A place as a list of SARIF locations: one, or none for a finding about the whole submission.
 *
 * @param fieldTitle what people call the field; its key when absent.
 */
export function sarifLocations(location: Location, artifacts: ArtifactIndex, fieldTitle?: string): readonly object[] {
  const logical = logicalLocations(location, fieldTitle);
  const physical = physicalLocation(location, artifacts);
  if (physical === undefined && logical.length === 0) return [];
  return [
    {
      ...(physical === undefined ? {} : { physicalLocation: physical }),
      ...(logical.length === 0 ? {} : { logicalLocations: logical }),
    },
  ];
}

/** File and line. The column of a table is not one of its text, so it is no part of the region; the row of a sheet is no line of a text. */
function physicalLocation({ file, sheet, line }: Location, artifacts: ArtifactIndex): object | undefined {
  if (file === undefined) return undefined;
  const index = artifacts.get(file);
  return {
    artifactLocation: { uri: relativeUri(file), ...(index === undefined ? {} : { index }) },
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
