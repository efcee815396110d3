import type { DocumentKindCode, GrantDocument, Text } from "@juso/model";

/** A field without which a kind of document is not made. */
export interface NeededField {
  readonly id: string;
  readonly kind: DocumentKindCode;
  readonly field: "changeReason" | "plannedDate" | "requestedYen" | "spentUntilDate" | "taxCreditYen";
  readonly title: Text;
  readonly example: Partial<GrantDocument>;
}

const reason = { field: "changeReason", title: { ja: "変更の理由", en: "reason of the change" } } as const;

/** The fields, in the order of the kinds. */
export const neededFields: readonly NeededField[] = [
  {
    ...reason,
    id: "grant-document-discontinuation-reason-given",
    kind: "discontinuation",
    example: { changeReason: "運営法人の解散のため" },
  },
  {
    id: "grant-document-discontinuation-spent-until-given",
    kind: "discontinuation",
    field: "spentUntilDate",
    title: { ja: "支出済額の基準日", en: "day until which the amounts spent were counted" },
    example: { spentUntilDate: "2026-09-30" },
  },
  {
    ...reason,
    id: "grant-document-disposal-reason-given",
    kind: "propertyDisposal",
    example: { changeReason: "利用者が減り、使わなくなったため" },
  },
  {
    id: "grant-document-requested-amount-given",
    kind: "advancePayment",
    field: "requestedYen",
    title: { ja: "請求額", en: "amount requested" },
    example: { requestedYen: 30_000_000 },
  },
  {
    id: "grant-document-repayment-date-given",
    kind: "repayment",
    field: "plannedDate",
    title: { ja: "予定日", en: "planned date" },
    example: { plannedDate: "2027-07-31" },
  },
  {
    id: "grant-document-tax-credit-given",
    kind: "consumptionTax",
    field: "taxCreditYen",
    title: { ja: "仕入控除税額", en: "consumption tax credit" },
    example: { taxCreditYen: 0 },
  },
];
