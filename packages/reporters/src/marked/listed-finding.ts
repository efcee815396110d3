import { type Report, type ReportFinding, type RowRange, readRows } from "@juso/model";
import type { MarkPlace, PlaceFinder } from "./mark-place.ts";

/** A finding with its number on the list and its places. */
export interface ListedFinding {
  readonly number: number;
  readonly finding: ReportFinding;
  /** The first is the one that the list leads to. */
  readonly places: readonly MarkPlace[];
  /** The rows of the column of the first place that it is about, when it stands for many; they are coloured, but only places are noted. */
  readonly rows: readonly RowRange[];
}

/** Which findings a list shows, by the file that they are about; `undefined` for those about the whole submission. */
export type IsListed = (file: string | undefined) => boolean;

/** The findings that a list shows, in the order of the work that the report gives: what must be mended first comes first. */
export function listedFindings(report: Report, isListed: IsListed, placeOf: PlaceFinder): readonly ListedFinding[] {
  const order = new Map(report.summary.tasks.map(({ ruleId }, index) => [ruleId, index]));
  const rank = ({ ruleId }: ReportFinding): number => order.get(ruleId) ?? order.size;
  return report.findings
    .filter(({ location }) => isListed(location.file))
    .toSorted((one, other) => rank(one) - rank(other))
    .map((finding, index) => ({
      number: index + 1,
      finding,
      places: placesOf(finding, placeOf),
      rows: readRows(finding.rows ?? ""),
    }));
}

function placesOf(finding: ReportFinding, placeOf: PlaceFinder): readonly MarkPlace[] {
  const places = new Map<string, MarkPlace>();
  for (const location of [finding.location, ...(finding.places ?? [])]) {
    const place = placeOf(location);
    if (place !== undefined) places.set(`${place.sheet}\n${place.row},${place.column}`, place);
  }
  return [...places.values()];
}
