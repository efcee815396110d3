/**
 * The kinds of documents as definitions: what each is called, which amounts and forms it has, what it rests on. Loads no form.
 *
 * @module
 */

export type { ByPayer, CoverAmount, CoverFact, DocumentKind } from "./kinds/document-kind.ts";
export { documentKind, documentKinds } from "./kinds/document-kinds.ts";
export { letterAmounts } from "./kinds/letter-amounts.ts";
export type { TableNeed } from "./kinds/table-need.ts";
