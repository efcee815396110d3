import type { Location, Text } from "@juso/model";
import type { ReportView } from "./report-view.ts";

/** A part of a place, as a column of a table of places. */
export interface PlaceColumn {
  readonly key: string;
  readonly title: Text;
  /** Nothing when the place has no such part. */
  read(location: Location, view: ReportView): string | number | undefined;
}

/** The parts of a place, in the order in which a person looks for it. */
const placeColumns: readonly PlaceColumn[] = [
  { key: "file", title: { ja: "ファイル", en: "File" }, read: ({ file }) => file },
  { key: "sheet", title: { ja: "シート", en: "Sheet" }, read: ({ sheet }) => sheet },
  { key: "line", title: { ja: "行", en: "Line" }, read: ({ line }) => line },
  { key: "cell", title: { ja: "セル", en: "Cell" }, read: ({ cell }) => cell },
  { key: "pointer", title: { ja: "JSONの位置", en: "Place in the JSON" }, read: ({ pointer }) => pointer },
  { key: "field", title: { ja: "項目", en: "Field" }, read: fieldName },
  { key: "recordId", title: { ja: "記録の番号", en: "Record" }, read: ({ recordId }) => recordId },
];

/** Those columns in which at least one of the places has something. */
export function filledColumns(locations: readonly Location[], view: ReportView): readonly PlaceColumn[] {
  return placeColumns.filter((column) => locations.some((location) => column.read(location, view) !== undefined));
}

function fieldName(location: Location, { fieldTitle, language }: ReportView): string | undefined {
  return fieldTitle(location)?.[language] ?? location.field;
}
