import { type ByteSource, type DataLevel, type EntityKey, JusoError } from "@juso/model";
import { rules } from "@juso/rules";
import { entityProfiles } from "@juso/schemas";
import { checksOf, type ValidationResult, validate } from "@juso/validator";
import { findSubmission, tableThreads } from "@juso/validator/node";
import type { CommandIo } from "./cli-io.ts";
import { note } from "./emit.ts";
import type { CommonOptions } from "./options.ts";
import { openProgress } from "./progress-display.ts";
import { toolVersion } from "./tool-version.ts";

/** What a command asks of the validation beyond the common options. */
export interface CheckRequest {
  readonly level?: DataLevel | undefined;
  readonly maxFindings?: number;
  readonly showValues?: boolean;
  readonly specVersion?: string | undefined;
  readonly keepEntities?: ReadonlySet<EntityKey>;
  /** What is being checked, for the display of progress, when there are several. */
  readonly label?: string;
  /** When the whole work began, by the clock of the display. */
  readonly since?: number | undefined;
}

/**
 * Reads and validates the one submission at a path.
 *
 * @throws JusoError `usage` when several submissions are there, `input-not-found` when there is none.
 */
export async function checkPath(
  path: string,
  options: CommonOptions,
  request: CheckRequest,
  io: CommandIo,
): Promise<ValidationResult> {
  const { sources, files, others } = await findSubmission(io.folder, [path]);
  for (const file of files) io.inputs.add(file);
  noteOthers(others, options, io);
  return checkSubmission(sources, options, request, io);
}

/** So many names stand in a note; the rest are counted. */
const namesShown = 5;

/** Says which files beside a submission belong to none. */
export function noteOthers(others: readonly string[], options: CommonOptions, io: CommandIo): void {
  if (others.length === 0) return;
  const names = others.slice(0, namesShown);
  const more = others.length - names.length;
  note(
    options.lang === "ja"
      ? `次のファイルはどの提出物にも入らないため、読んでいません：${names.join("、")}${more > 0 ? `、ほか${more}個` : ""}`
      : `These files belong to no submission and were not read: ${names.join(", ")}${more > 0 ? `, and ${more} more` : ""}`,
    options,
    io,
  );
}

/** Reads and validates a submission with the standard that is installed with the program. */
export async function checkSubmission(
  sources: readonly ByteSource[],
  options: CommonOptions,
  request: CheckRequest,
  io: CommandIo,
): Promise<ValidationResult> {
  const progress = openProgress(options, io, request.label ?? "", request.since);
  const threads = tableThreads(sources);
  const work = validate(sources, {
    tool: toolVersion(),
    asOf: asOf(options, io),
    language: options.lang,
    maxFindings: request.maxFindings ?? 0,
    showValues: request.showValues ?? false,
    ...(request.level === undefined ? {} : { level: request.level }),
    ...(request.specVersion === undefined ? {} : { specVersion: request.specVersion }),
    ...(request.keepEntities === undefined ? {} : { keepEntities: request.keepEntities }),
    ...(progress === undefined ? {} : { onProgress: progress.show }),
    ...(threads === undefined ? {} : { threads }),
  });
  return work.finally(async () => {
    progress?.close();
    await threads?.close();
  });
}

/** All entities, for commands that compute from the records. */
export const allEntities: ReadonlySet<EntityKey> = new Set(entityProfiles.map(({ key }) => key));

/** The day a command judges by: `--as-of`, else today. */
function asOf(options: CommonOptions, io: CommandIo): string {
  return options.asOf ?? io.today();
}

/** How many findings of a validation stop acceptance, or 0. */
export function blockingCount({ report }: ValidationResult): number {
  const blocking = new Set(
    checksOf(rules)
      .filter((check) => check.blocking)
      .map(({ id }) => id),
  );
  return Object.entries(report.summary.byRule).reduce((sum, [id, count]) => (blocking.has(id) ? sum + count : sum), 0);
}

/**
 * What a command says when the submission was not accepted.
 *
 * @param count how many errors there are.
 * @param consequence what was therefore not done, a whole sentence.
 */
export function notAccepted(
  path: string,
  count: number,
  consequence: { readonly ja: string; readonly en: string },
): JusoError {
  return new JusoError("data-not-accepted", {
    ja: `提出物に、直す必要のあるエラーが${count}件あります。${consequence.ja}「juso validate ${path}」で内容を確かめて直してください。`,
    en: `The submission has ${count} error(s) to mend. ${consequence.en} See them with "juso validate ${path}".`,
  });
}
