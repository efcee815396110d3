import type { CheckDefinition, MessageTemplate, Severity, Text, WhoFixes } from "@juso/model";

/** What a reading check says about itself; the rest is the same for all of them. */
export interface CheckOutline {
  readonly severity: Severity;
  readonly whoFixes?: WhoFixes;
  /** Section of the standard's own documentation. */
  readonly section: string;
  readonly title: Text;
  readonly messages: Readonly<Record<string, MessageTemplate>>;
}

/** A reading check. Errors stop acceptance. */
export function defineCheck(id: string, outline: CheckOutline): CheckDefinition {
  return {
    id,
    since: "0.1.0",
    severity: outline.severity,
    blocking: outline.severity === "error",
    whoFixes: outline.whoFixes ?? "municipality",
    requirements: [],
    citations: [{ document: "juso", section: outline.section }],
    title: outline.title,
    messages: outline.messages,
  };
}

/** A message: the sentence and its remedy, Japanese and English. */
export function message(ja: string, fixJa: string, en: string, fixEn: string): MessageTemplate {
  return { text: { ja, en }, fix: { ja: fixJa, en: fixEn } };
}
