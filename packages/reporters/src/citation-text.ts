import { type Citation, citedDocuments, type Language } from "@juso/model";

/** A place in the law or in a notice as people cite it: the title of the document and the section. */
export function citationText({ document, section }: Citation, language: Language): string {
  return `${citedDocuments[document]?.[language] ?? document} ${section}`.trim();
}
