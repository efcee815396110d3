import { codeTitle, type DocumentKindCode, documentKindTitles, type Language } from "@juso/model";

/** What a document is called in the code list, with its number where a year has several; `changeVersion` is 0 where it has one. */
export function documentTitle(
  { changeVersion, kind }: { readonly kind: DocumentKindCode; readonly changeVersion: number },
  language: Language,
): string {
  const title = codeTitle(documentKindTitles, kind)[language];
  return changeVersion === 0 ? title : `${title} ${changeVersion}`;
}
