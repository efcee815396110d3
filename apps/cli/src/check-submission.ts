import { isSea } from "node:sea";
import type { ParameterSet } from "@juso/grant";
import { type ByteSource, counted, type DataLevel, type EntityKey, JusoError } from "@juso/model";
import { entityProfiles } from "@juso/schemas";
import { type ValidationResult, validate } from "@juso/validator";
import { tableThreads } from "@juso/validator/node";
import type { CommandIo } from "./cli-io.ts";
import { databaseFiles } from "./input/database-files.ts";
import { submissionAt } from "./input/submission-at.ts";
import type { CommonOptions } from "./options/options.ts";
import { openProgress } from "./output/progress-display.ts";
import { toolVersion } from "./tool-version.ts";

/** What a command asks of the validation beyond the common options. */
export interface CheckRequest {
  readonly level?: DataLevel | undefined;
  readonly maxFindings?: number;
  readonly showValues?: boolean;
  readonly specVersion?: string | undefined;
  readonly keepEntities?: ReadonlySet<EntityKey>;
  /** The parameters of the year, where a file of them was named. */
  readonly parameters?: ParameterSet | undefined;
  /** The table of exceptions that was named beside the submission. */
  readonly exceptions?: ByteSource | undefined;
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
  const sources = await submissionAt([path], options, io);
  return checkSubmission(sources, options, request, io);
}

/** Reads and validates a submission with the standard that is installed with the program. */
export async function checkSubmission(
  given: readonly ByteSource[],
  options: CommonOptions,
  request: CheckRequest,
  io: CommandIo,
): Promise<ValidationResult> {
  const { sources } = await databaseFiles(given);
  // What reads the file is loaded only for those who have one.
  const { loadRegister } = options.register === undefined ? {} : await import("./input/load-register.ts");
  const register = await loadRegister?.(options.register as string, io);
  const progress = openProgress(options, io, request.label ?? "", request.since);
  // One executable file has no second one for threads to start from.
  const threads = isSea() ? undefined : tableThreads(sources);
  const work = validate(sources, {
    tool: toolVersion(),
    asOf: asOf(options, io),
    language: options.lang,
    maxFindings: request.maxFindings ?? 0,
    showValues: request.showValues ?? false,
    ...(options.together ? { isTogether: true } : {}),
    ...(request.level === undefined ? {} : { level: request.level }),
    ...(request.specVersion === undefined ? {} : { specVersion: request.specVersion }),
    ...(register === undefined ? {} : { register }),
    ...(request.parameters === undefined ? {} : { parameters: request.parameters }),
    ...(request.exceptions === undefined ? {} : { exceptions: request.exceptions }),
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

/**
 * What a command says when the submission was not accepted.
 *
 * @param command what a person types to see the errors.
 * @param count how many errors there are.
 * @param consequence what was therefore not done, a whole sentence.
 */
export function notAccepted(
  command: string,
  count: number,
  consequence: { readonly ja: string; readonly en: string },
): JusoError {
  return new JusoError("data-not-accepted", {
    ja: `提出物に、直す必要のあるエラーが${count}件あります。${consequence.ja}「${command}」で内容を確かめて直してください。`,
    en: `The submission has ${counted(count, "error")} to mend. ${consequence.en} See ${count === 1 ? "it" : "them"} with "${command}".`,
  });
}
