import type { EntityMap, RecordsByEntity } from "@juso/model";

const documentEntities = [
  "municipality",
  "programme",
  "component",
  "operator",
  "site",
  "costLine",
  "incomeLine",
  "grantLine",
  "grantSetting",
  "impactAmount",
  "categoryCap",
  "grantDecision",
  "grantReceipt",
  "grantDocument",
  "discontinuedWork",
  "budgetLine",
  "communityEvaluation",
  "propertyItem",
] as const;

/** An entity that documents may hold: none of them is about a person who seeks help. */
export type DocumentEntity = (typeof documentEntities)[number];

/** Records of those entities, without their places. */
export type DocumentRecords = { readonly [E in DocumentEntity]?: readonly EntityMap[E][] };

/** The records of a submission that documents may hold; an entity that was not handed over stays absent. */
export function documentRecords(records: RecordsByEntity): DocumentRecords {
  return Object.fromEntries(
    documentEntities.flatMap((entity) => {
      const rows: readonly { readonly value: unknown }[] | undefined = records[entity];
      return rows === undefined ? [] : [[entity, rows.map(({ value }) => value)]];
    }),
  );
}
