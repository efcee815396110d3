import { JusoError, type Language, payerTitles } from "@juso/model";
import type { DocumentChoice } from "./document-choice.ts";
import { documentTitle } from "./document-title.ts";

/** A document that was not made, and why. */
export interface RefusedDocument {
  readonly choice: DocumentChoice;
  readonly error: JusoError;
}

/** What is thrown when no document could be made: the one sentence, or each with the documents it is about. */
export function refusalOfAll(refused: readonly RefusedDocument[]): JusoError {
  const [first] = refused;
  const isOne = first !== undefined && refused.every(({ error }) => error.text.ja === first.error.text.ja);
  if (isOne) return first.error;
  return new JusoError("data-not-accepted", {
    ja: refusedText(refused, "ja"),
    en: refusedText(refused, "en"),
  });
}

/** The documents that were not made, those with one reason together, and the reason; as lines. */
export function refusedText(refused: readonly RefusedDocument[], language: Language): string {
  const reasons = [...new Set(refused.map(({ error }) => error.text[language]))];
  return reasons
    .map((reason) => {
      const choices = refused.filter(({ error }) => error.text[language] === reason).map(({ choice }) => choice);
      const names = choices.map((choice) => nameOf(choice, language));
      return language === "ja"
        ? `【作っていない文書】${names.join("、")}\n${reason}`
        : `Not made: ${names.join(", ")}\n${reason}`;
    })
    .join("\n");
}

function nameOf(choice: DocumentChoice, language: Language): string {
  const [title, payerTitle] = [documentTitle(choice, language), payerTitles[choice.payer][language]];
  return language === "ja" ? `${title}（${payerTitle}）` : `${title} (${payerTitle})`;
}

/** The refusal to make all documents of a year of which no row names one. */
export function noDocumentNamed(submission: string, fiscalYear: number): JusoError {
  return new JusoError("data-not-accepted", {
    ja: `「${submission}」には、${fiscalYear}年度に作る文書の行が「交付金の文書」（grantDocument）の表にないため、文書は作っていません。作りたい文書の種類と交付する者の行を加えてください。`,
    en: `"${submission}" has no row for fiscal year ${fiscalYear} in its table of grant documents (grantDocument), so no document was made. Add a row with the kind and the payer of each document you want.`,
  });
}
