import type { Finding } from "@juso/model";
import { structureChecks } from "./structure-checks.ts";

/** Placeholders of a finding's sentences that it gives nothing for; the message itself when the catalogue lacks it. */
export function unfilled({ checkId, messageId, data, values }: Finding): readonly string[] {
  const message = structureChecks.find(({ id }) => id === checkId)?.messages[messageId];
  if (message === undefined) return [`${checkId}/${messageId}`];
  const sentences = [message.text, message.fix].flatMap(({ ja, en }) => [ja, en]);
  const names = sentences.flatMap((sentence) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ""));
  return names.filter((name) => !(name in data) && !(name in values));
}
