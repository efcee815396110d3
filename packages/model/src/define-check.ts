import type { CheckDefinition, MessageTemplate, Severity, WhoFixes } from "./finding.ts";
import type { Text } from "./text.ts";

/** What a check of the format says about itself; the rest is the same for all of them. */
export interface CheckOutline {
  /** The first release by default: a later check says in which it appeared. */
  readonly since?: string;
  /** An error unless it says otherwise. */
  readonly severity?: Severity;
  readonly whoFixes?: WhoFixes;
  /** Section of the standard's own documentation. */
  readonly section: string;
  readonly title: Text;
  readonly messages: Readonly<Record<string, MessageTemplate>>;
}

/** A check that rests on the standard itself and not on the law: of the files, of their form, of the values. Errors stop acceptance. */
export function defineCheck(id: string, outline: CheckOutline): CheckDefinition {
  const { since = "0.1.0", severity = "error", whoFixes = "municipality", section, title, messages } = outline;
  return {
    id,
    since,
    severity,
    blocking: severity === "error",
    whoFixes,
    requirements: [],
    citations: [{ document: "juso", section }],
    title,
    messages,
  };
}

/** A sentence and its remedy. Placeholders ending in `En` stand in English sentences for what Japanese ones name in Japanese. */
export function sentence(ja: string, fixJa: string, en: string, fixEn: string): MessageTemplate {
  return { text: { ja, en }, fix: { ja: fixJa, en: fixEn } };
}
