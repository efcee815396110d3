import type { Report, ReportFinding, Severity } from "@juso/model";
import type { MarkPlace, PlaceFinder } from "./mark-place.ts";

/** A finding with its number on the list and its places. */
export interface ListedFinding {
  readonly number: number;
  readonly finding: ReportFinding;
  /** The first is the one that the list leads to. */
  readonly places: readonly MarkPlace[];
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * The findings that the list of a file shows, the gravest first, else in the order of the report: those about the file, and those about no
 * file, which concern the whole submission.
 *
 * @param file as the report names it.
 */
export function listedFindings(report: Report, file: string, placeOf: PlaceFinder): readonly ListedFinding[] {
  return report.findings
    .filter(({ location }) => location.file === undefined || location.file === file)
    .toSorted((one, other) => rank(one) - rank(other))
    .map((finding, index) => ({ number: index + 1, finding, places: placesOf(finding, file, placeOf) }));
}

function rank({ blocking, severity }: ReportFinding): number {
  return ranks[severity] * 2 + (blocking ? 0 : 1);
}

function placesOf(finding: ReportFinding, file: string, placeOf: PlaceFinder): readonly MarkPlace[] {
  const places = new Map<string, MarkPlace>();
  for (const location of [finding.location, ...(finding.places ?? [])]) {
    const place = location.file === file ? placeOf(location) : undefined;
    if (place !== undefined) places.set(`${place.sheet}\n${place.row},${place.column}`, place);
  }
  return [...places.values()];
}
