import { type DataLevel, type EntityKey, JusoError } from "@juso/model";
import { rules } from "@juso/rules";
import { codeLists, entityProfiles, specVersion } from "@juso/schemas";
import { municipalityRegister } from "@juso/schemas/municipalities";
import { checksOf, type ValidationResult, validateSubmission } from "@juso/validator";
import type { CliIo } from "./cli-io.ts";
import { openSubmission } from "./open-submission.ts";
import type { CommonOptions } from "./options.ts";
import { toolVersion } from "./tool-version.ts";

/** What a command asks of the validation beyond the common options. */
export interface CheckRequest {
  readonly level?: DataLevel | undefined;
  readonly maxFindings?: number;
  readonly showValues?: boolean;
  readonly specVersion?: string | undefined;
  readonly keepEntities?: ReadonlySet<EntityKey>;
}

/** Reads and validates what is at the paths with the standard that is installed with the program. */
export async function checkSubmission(
  paths: readonly string[],
  options: CommonOptions,
  request: CheckRequest,
  io: CliIo,
): Promise<ValidationResult> {
  return validateSubmission(await openSubmission(io.folder, paths), {
    tool: toolVersion(),
    asOf: asOf(options, io),
    language: options.lang,
    register: municipalityRegister,
    profiles: entityProfiles,
    codeLists,
    rules,
    standardVersion: specVersion,
    maxFindings: request.maxFindings ?? 0,
    showValues: request.showValues ?? false,
    ...(request.level === undefined ? {} : { level: request.level }),
    ...(request.specVersion === undefined ? {} : { specVersion: request.specVersion }),
    ...(request.keepEntities === undefined ? {} : { keepEntities: request.keepEntities }),
  });
}

/** All entities, for commands that compute from the records. */
export const allEntities: ReadonlySet<EntityKey> = new Set(entityProfiles.map(({ key }) => key));

/** The day a command judges by: `--as-of`, else today. */
export function asOf(options: CommonOptions, io: CliIo): string {
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
