import {
  type CheckDefinition,
  type Finding,
  inNumber,
  type Language,
  type Location,
  type MessageData,
  type ReportFinding,
  withoutIndividualNumbers,
} from "@juso/model";

/** How findings are put into words. */
export interface RenderOptions {
  readonly language: Language;
  /** Print the values of case records; otherwise a note stands in their place. */
  readonly showValues: boolean;
  /** The finding is on records under a duty of secrecy: nothing of them is printed, whatever is asked for. */
  readonly isConfidential?: boolean;
}

const hidden = { ja: "［値は非表示］", en: "[value hidden]" } as const;

/**
 * A finding in words: the message and the fix of its check with the placeholders filled in. What may be a 個人番号 is told nowhere,
 * whatever is asked for.
 *
 * @throws Error when the check has no such message, which is a fault of the program.
 */
export function renderFinding(finding: Finding, check: CheckDefinition, options: RenderOptions): ReportFinding {
  const template = check.messages[finding.messageId];
  if (!template) throw new Error(`check ${check.id} has no message ${finding.messageId}`);
  const isHidden = options.isConfidential || (finding.isPersonal && !options.showValues);
  const values = isHidden ? hide(finding.values, options.language) : finding.values;
  const facts = withoutNumbers({ ...finding.data, ...values });
  const words = (sentence: string): string =>
    fill(values === finding.values ? sentence : withoutAsides(sentence, values), facts);
  return {
    ruleId: check.id,
    messageId: finding.messageId,
    severity: check.severity,
    blocking: check.blocking,
    message: words(template.text[options.language]),
    fix: words(template.fix[options.language]),
    whoFixes: check.whoFixes,
    location: options.isConfidential ? withoutId(finding.location) : finding.location,
    citations: check.citations,
    ...(finding.echo === undefined || options.isConfidential ? {} : { echo: echoed(finding.echo) }),
    ...(finding.rows === undefined ? {} : { rows: finding.rows }),
  };
}

/** Amounts are numbers, and stay. */
function withoutNumbers(facts: MessageData): MessageData {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === "string" ? withoutIndividualNumbers(fact) : fact,
    ]),
  );
}

/** The beginning of a number at the end of a text that was cut says nearly all of it. */
const cutNumber = /[0-9\uFF10-\uFF19][^\p{L}]*\u2026$/u;

function echoed(echo: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(echo).map(([column, text]) => [
      column.startsWith("x_") ? `x_${withoutIndividualNumbers(column.slice(2))}` : column,
      withoutIndividualNumbers(text).replace(cutNumber, "\u2026"),
    ]),
  );
}

function withoutId({ recordId, ...place }: Location): Location {
  return place;
}

function hide(values: MessageData, language: Language): MessageData {
  return Object.fromEntries(Object.keys(values).map((name) => [name, hidden[language]]));
}

/** Leaves out what stands in brackets and names nothing but hidden values: it would say nothing. */
function withoutAsides(sentence: string, hiddenValues: MessageData): string {
  return sentence.replace(/ ?[（(]([^（）()]*)[）)]/g, (aside, inside: string) => {
    const names = [...inside.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
    return names.length > 0 && names.every((name) => Object.hasOwn(hiddenValues, name)) ? "" : aside;
  });
}

function fill(sentence: string, facts: MessageData): string {
  return inNumber(sentence, facts).replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(facts, name) ? String(facts[name]) : placeholder,
  );
}
