import type { DocumentKindCode } from "@juso/model";
import { application } from "./application.ts";
import { change } from "./change.ts";
import type { DocumentKind } from "./document-kind.ts";
import { report } from "./report.ts";

/** Every kind of document that can be made, in the order in which a year calls for them. */
export const documentKinds: readonly DocumentKind[] = [application, change, report];

/** The definition of a kind. */
export function documentKind(code: DocumentKindCode): DocumentKind | undefined {
  return documentKinds.find((kind) => kind.code === code);
}
