import type { ReportView } from "../report-view.ts";
import { relativeUri } from "./relative-uri.ts";

/** Where the files of a report stand, for programs that open them. */
export interface SarifPlace {
  /** What the URIs of files begin from: by its name, what it is. */
  readonly bases: Readonly<Record<string, object>>;
  /** A file by its path in the submission. */
  location(file: string): object;
}

/**
 * The place of files: below the folder in which `juso` was run, where that is known, by the name that GitHub and editors have for the root
 * of what is checked; else below the submission, which whoever reads the log has to know. No path of a machine is written.
 */
export function sarifPlace({ folder }: Pick<ReportView, "folder">): SarifPlace {
  const base = folder === undefined ? "SUBMISSION" : "%SRCROOT%";
  const text =
    folder === undefined
      ? "The folder in which the files of the submission stand."
      : "The folder in which juso was run: for GitHub the root of the repository.";
  const before = folder === undefined || folder === "" ? "" : `${folder}/`;
  return {
    bases: { [base]: { description: { text } } },
    location: (file) => ({ uri: relativeUri(before + file), uriBaseId: base }),
  };
}
