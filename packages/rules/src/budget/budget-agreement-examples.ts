import type { BudgetRoleCode, BudgetSideCode, EntityRecords, SubmissionExamples } from "@juso/model";
import type { budgetAgreementMessages } from "./budget-agreement-messages.ts";

/**
 * Examples of a rule on the extract.
 *
 * @param source records whose sum is 1,000,000 yen planned or decided and 900,000 yen actual or received.
 */
export function budgetAgreementExamples(
  budgetRole: BudgetRoleCode,
  budgetSide: BudgetSideCode,
  source: EntityRecords,
): SubmissionExamples<keyof typeof budgetAgreementMessages> {
  const line = { budgetLineId: "Y1", fiscalYear: 2026, budgetSide, budgetRole } as const;
  const first = { ...line, relatedYen: 700_000, settledRelatedYen: 650_000 };
  const second = { ...line, budgetLineId: "Y2", relatedYen: 300_000, settledRelatedYen: 250_000 };
  const wrong = { ...second, relatedYen: 300_001, settledRelatedYen: 250_001 };
  const application = { grantDocumentId: "N1", fiscalYear: 2026, documentKind: "application" } as const;
  const report = { ...application, documentKind: "report" } as const;
  const records = { grantDocument: [application, report], budgetLine: [first, second], ...source };
  const { settledRelatedYen: _, ...unsettled } = second;
  return {
    pass: [
      records,
      { ...records, budgetLine: [first, { ...wrong, deviationReason: "当初予算の見込みによるため" }] },
      { ...records, grantDocument: [], budgetLine: [wrong] },
      { ...records, budgetLine: [] },
      { ...records, grantDocument: [application], budgetLine: [first, unsettled] },
    ],
    fail: [
      {
        records: { ...records, budgetLine: [first, wrong] },
        expect: [
          { messageId: "differs", field: "relatedYen" },
          { messageId: "differs", field: "settledRelatedYen" },
        ],
      },
      {
        records: { ...records, budgetLine: [first, unsettled] },
        expect: [{ messageId: "blank", field: "settledRelatedYen" }],
      },
      {
        records: { ...records, grantDocument: [report], budgetLine: [{ ...first, budgetRole: "other" }] },
        expect: [{ messageId: "noLine" }],
      },
      {
        records: { ...records, grantDocument: [application], budgetLine: [{ ...line, relatedYen: 1000 }] },
        expect: [{ messageId: "inThousands", field: "relatedYen" }],
      },
    ],
  };
}
