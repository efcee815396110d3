import { ref, type Step, sum } from "@juso/grant";
import { formatJapaneseDate, type GrantReceipt } from "@juso/model";
import { fixedText, inputYen, label, row, type TableBlock } from "@juso/paper";
import { dayOf, type FormInput, type GrantDocumentInput, recordsOf } from "../form-input.ts";
import { givenStep } from "../steps/shown-calculation.ts";
import { stepCell } from "../steps/step-cells.ts";

/** What was received of a grant, by date, with its total. */
export function receiptTable(input: FormInput, receipts: readonly GrantReceipt[], totalStep: string): TableBlock {
  return {
    kind: "table",
    title: "受入れの状況",
    unit: "円",
    columns: [{ title: "受入日" }, { title: "受入額" }],
    rows: [
      ...receipts.map(({ amountYen, grantReceiptId, receivedDate }) =>
        row(
          "item",
          fixedText(receivedDate === undefined ? "（まだ受け入れていません）" : formatJapaneseDate(receivedDate)),
          inputYen(`receipt.${grantReceiptId}`, amountYen),
        ),
      ),
      row("total", label("合計"), stepCell(input, totalStep)),
    ],
  };
}

/** The receipts of the payer, by date. */
export function receiptsOf(input: GrantDocumentInput): readonly GrantReceipt[] {
  return recordsOf(input, "grantReceipt")
    .filter(({ payer }) => payer === input.payer)
    .sort((left, right) => ((left.receivedDate ?? "") < (right.receivedDate ?? "") ? -1 : 1));
}

/** The receipts of the payer before the day of the document. */
export function receiptsUntilThen(input: GrantDocumentInput): readonly GrantReceipt[] {
  const day = dayOf(input);
  return receiptsOf(input).filter(({ receivedDate }) => receivedDate !== undefined && receivedDate < day);
}

/** 受入済額 on the day of the document: the sum of the receipts before it; none yet is 0. */
export function receivedThenSteps(input: GrantDocumentInput): readonly Step[] {
  const receipts = receiptsUntilThen(input).map(({ amountYen, grantReceiptId }) =>
    givenStep(`receipt.${grantReceiptId}`, `受入 ${grantReceiptId}`, amountYen),
  );
  return [
    ...receipts,
    {
      id: "receivedThen",
      title: { ja: "受入済額", en: "received by then" },
      basis: "補助金等に係る予算の執行の適正化に関する法律施行令10条",
      expression: sum(...receipts.map(({ id }) => ref(id))),
    },
  ];
}
