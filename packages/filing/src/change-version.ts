import { documentKind as definitionOf } from "@juso/documents/kinds";
import type { GrantDocument } from "@juso/model";

/** Which of its kind in the year a row of 交付金の文書 is, from 1; 0 for kinds of which a year has one. */
export function changeVersionOf({ changeVersion, documentKind }: GrantDocument): number {
  return definitionOf(documentKind)?.isRepeated === true ? (changeVersion ?? 1) : 0;
}
