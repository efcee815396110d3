import { findingEvent } from "../checks/reading-finding.ts";
import type { ReadEvent } from "./read-events.ts";
import type { SubmissionFile } from "./submission-files.ts";

/** So many files are named. */
const named = 5;

/** Says that there are files, but none of a kind that holds data. */
export function nothingToRead(files: readonly SubmissionFile[]): ReadEvent {
  const shown = files.slice(0, named).map(({ path }) => path);
  const more = files.length - shown.length;
  const data = {
    files: `${shown.map((path) => `「${path}」`).join("、")}${more > 0 ? `ほか${more}個` : ""}`,
    filesEn: `${shown.map((path) => `“${path}”`).join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
  };
  return findingEvent("manifest-present", "noData", {}, { data });
}
