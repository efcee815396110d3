import type { DocumentKindCode, Language } from "@juso/model";
import { codeLists } from "@juso/schemas";

/** What a document is called in the code list, with its number where a year has several; `changeVersion` is 0 where it has one. */
export function documentTitle(
  { changeVersion, kind }: { readonly kind: DocumentKindCode; readonly changeVersion: number },
  language: Language,
): string {
  const title = codeLists.get("document-kind")?.codes.find(({ code }) => code === kind)?.title[language] ?? kind;
  return changeVersion === 0 ? title : `${title} ${changeVersion}`;
}
