import type { CheckDefinition, MessageTemplate, Severity, Text, WhoFixes } from "@juso/model";

/** What a structure check says about itself; the rest is the same for all of them. */
export interface StructureOutline {
  readonly severity?: Severity;
  readonly whoFixes?: WhoFixes;
  /** Section of the standard's documentation. */
  readonly section: string;
  readonly title: Text;
  readonly messages: Readonly<Record<string, MessageTemplate>>;
}

/** A structure check. An error stops acceptance, a warning does not. */
export function defineCheck(id: string, outline: StructureOutline): CheckDefinition {
  const severity = outline.severity ?? "error";
  return {
    id,
    since: "0.1.0",
    severity,
    blocking: severity === "error",
    whoFixes: outline.whoFixes ?? "municipality",
    requirements: [],
    citations: [{ document: "juso", section: outline.section }],
    title: outline.title,
    messages: outline.messages,
  };
}

/** A sentence and its remedy. Placeholders ending in `En` stand in English sentences for what Japanese ones name in Japanese. */
export function sentence(ja: string, fixJa: string, en: string, fixEn: string): MessageTemplate {
  return { text: { ja, en }, fix: { ja: fixJa, en: fixEn } };
}
