import type { DocumentKindCode } from "@juso/model";
import { definitions } from "../generated/document-kinds.ts";
import type { DocumentKind } from "./document-kind.ts";

/** Every kind of document, in the order of the code list. */
export const documentKinds: readonly DocumentKind[] = Object.values(definitions);

/** The definition of a kind; `undefined` for what is no code of the list, as a document of a later release may hold. */
export function documentKind(code: DocumentKindCode): DocumentKind | undefined {
  return documentKinds.find((kind) => kind.code === code);
}
