import type { GrantDocument } from "@juso/model";

/** Which change of the year a row of 交付金の文書 is, from 1; 0 for every other kind. */
export function changeVersionOf({ changeVersion, documentKind }: GrantDocument): number {
  return documentKind === "change" ? (changeVersion ?? 1) : 0;
}
