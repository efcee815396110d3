import { type EntityProfile, JusoError, type Text } from "@juso/model";
import { codeLists, entityProfiles, specVersion } from "@juso/schemas";
import { carriedSentences, carryRefusal, carrySubmission } from "@juso/templates";
import type { CommandIo } from "../cli-io.ts";
import { submissionAt, validateCommand } from "../input/submission-at.ts";
import type { CommonOptions } from "../options/options.ts";
import { note } from "./emit.ts";

/**
 * The entry workbook filled with the submission at a path. Says on stderr what is in it that must stay inside, and what was left out.
 *
 * @throws JusoError `data-not-accepted` when something would be lost.
 */
export async function filledWorkbook(
  path: string,
  profiles: readonly EntityProfile[],
  options: CommonOptions & { readonly nextYear: boolean; readonly isOpen: boolean },
  io: CommandIo,
): Promise<Uint8Array> {
  const sources = await submissionAt([path], options, io);
  const standard = { profiles: entityProfiles, codeLists, specVersion };
  const { nextYear: isNextYear, isOpen, together: isTogether = false } = options;
  const carried = await carrySubmission(sources, { profiles, standard, isNextYear, isOpen, isTogether });
  if (carried.kind !== "filled") throw refused(carryRefusal(carried), validateCommand(path, options));
  for (const sentence of carriedSentences(carried)) note(sentence[options.lang], options, io);
  return carried.bytes;
}

function refused({ ja, en }: Text, command: string): JusoError {
  return new JusoError("data-not-accepted", {
    ja: `${ja}「${command}」で内容を確かめて直してください。`,
    en: `${en} See "${command}" and mend it.`,
  });
}
