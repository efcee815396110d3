import { type Citation, citedDocuments, type Language } from "@juso/model";

/** What a finding rests on, as people cite it: the document by its title, and the section. */
export function describeBasis({ document, section }: Citation, language: Language): string {
  return `${citedDocuments[document]?.[language] ?? document} ${section}`.trim();
}
