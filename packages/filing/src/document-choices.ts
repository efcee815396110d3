import { documentKind, documentKinds } from "@juso/documents/kinds";
import type { DocumentKindCode, PayerCode } from "@juso/model";
import type { ValidationResult } from "@juso/validator";
import { changeVersionOf } from "./change-version.ts";
import type { DocumentChoice } from "./document-choice.ts";

/** Whose documents are asked for. */
export type AskedPayer = PayerCode | "both";

/** What the documents to make are chosen by. */
export interface ChoiceOfDocuments extends Pick<ValidationResult, "fiscalYear" | "records"> {
  /** What was filed, where rows of the data may be unreadable and only that can be made; else nothing. */
  readonly filed: readonly DocumentChoice[];
}

const payers: readonly PayerCode[] = ["national", "prefectural"];

/** The documents that have a row, in the order in which they are sent in a year; every change of the year is one of its own. */
export function namedDocuments(of: ChoiceOfDocuments, payer: AskedPayer): readonly DocumentChoice[] {
  const named = [...rowsOf(of), ...of.filed];
  return documentKinds
    .flatMap(({ code: kind }) => {
      const ofKind = named.filter((each) => each.kind === kind);
      const numbers = [...new Set(ofKind.map(({ changeVersion }) => changeVersion))].sort(
        (left, right) => left - right,
      );
      return numbers.flatMap((changeVersion) =>
        payers
          .filter((each) => ofKind.some((row) => row.payer === each && row.changeVersion === changeVersion))
          .map((each) => ({ kind, payer: each, changeVersion })),
      );
    })
    .filter((choice) => [choice.payer, "both"].includes(payer));
}

/** The documents of one kind, one for each payer that is asked for; of several changes or requests the last. */
export function documentsOfKind(
  kind: DocumentKindCode,
  of: ChoiceOfDocuments,
  payer: AskedPayer,
): readonly DocumentChoice[] {
  const { isRepeated, needs } = documentKind(kind) ?? {};
  const known = [...rowsOf(of), ...of.filed].filter((each) => each.kind === kind);
  const asked = payer === "both" ? payers : [payer];
  const named = asked.filter((each) => known.some((row) => row.payer === each));
  // What a document needs of its own row cannot be had for a payer without one.
  const chosen = needs !== undefined && named.length > 0 ? named : asked;
  return chosen.map((each) => {
    const versions = known.filter((row) => row.payer === each).map(({ changeVersion }) => changeVersion);
    return { kind, payer: each, changeVersion: Math.max(isRepeated === true ? 1 : 0, ...versions) };
  });
}

function rowsOf({ fiscalYear, records }: ChoiceOfDocuments): readonly DocumentChoice[] {
  return (records.grantDocument ?? [])
    .map(({ value }) => value)
    .filter((row) => row.fiscalYear === fiscalYear)
    .map((row) => ({ kind: row.documentKind, payer: row.payer, changeVersion: changeVersionOf(row) }));
}
