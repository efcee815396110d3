import type { EntityKey, Finding, Manifest, ReportInput } from "@juso/model";
import { type ReadEvent, readingChecks } from "@juso/tables";

/** Errors of reading under which every record was read as it stands. */
const harmless: ReadonlySet<string> = new Set(["column-present", "file-hash-matches", "table-without-totals"]);
/** Notices about what was left out because it is no data. */
const leavingOut: ReadonlySet<string> = new Set(["remark-left-out", "sheet-known", "total-row-left-out"]);

const errors: ReadonlySet<string> = new Set(
  readingChecks.filter(({ severity, id }) => severity === "error" && !harmless.has(id)).map(({ id }) => id),
);

/** What there is to say about a submission that was read by something that must lose nothing of it, beside its records. */
export class ReadingOutcome {
  /** What the submission says about itself; nothing when that cannot be read. */
  manifest: Manifest | undefined;
  readonly #findings: Finding[] = [];
  readonly #otherFiles: string[] = [];
  readonly #inputs: ReportInput[] = [];

  /** Takes in what came out of the submission; records are of no interest. */
  take(event: ReadEvent): void {
    if (event.kind === "manifest") this.manifest = event.manifest;
    else if (event.kind === "input") this.#inputs.push(event.input);
    else if (event.kind === "finding") this.#findings.push(event.finding);
    else if (event.kind === "skipped" && event.skipped.entity === undefined) this.#otherFiles.push(event.skipped.file);
  }

  /** Places that may hold data which was not read, or not as it stands. */
  get unread(): readonly Finding[] {
    return this.#findings.filter(({ checkId }) => errors.has(checkId));
  }

  /** Remarks, totals and memos, which are no data. */
  get remarks(): readonly Finding[] {
    return this.#findings.filter(({ checkId, messageId }) => leavingOut.has(checkId) && messageId !== "example");
  }

  /** Tables that are there and have no row, as far as files tell. */
  get emptyTables(): readonly EntityKey[] {
    return this.#inputs.flatMap(({ entity, records }) =>
      records === 0 && entity !== undefined ? [entity as EntityKey] : [],
    );
  }

  /** Files that are no data. */
  get otherFiles(): readonly string[] {
    return this.#otherFiles;
  }

  /** Files whose content is not that of which the manifest gives the hash. */
  get changedFiles(): readonly string[] {
    return this.#findings.flatMap(({ checkId, location: { file } }) =>
      checkId === "file-hash-matches" && file !== undefined ? [file] : [],
    );
  }
}
