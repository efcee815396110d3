import { type PropertyLedgerRow, propertyLedger } from "@juso/grant";
import { codeTitle, componentTitles, fiscalYearOf, formatJapaneseDate } from "@juso/model";
import { count, fixedText, inputText, label, paragraph, row } from "@juso/paper";
import type { Form } from "./form.ts";
import { type GrantDocumentInput, recordsOf } from "./form-input.ts";
import { siteNameOf } from "./records/site-name.ts";
import { paperStep, sumOfGiven } from "./steps/given-steps.ts";
import { givenStep } from "./steps/shown-calculation.ts";
import { fixedCell, stepCell } from "./steps/step-cells.ts";

/** 取得財産明細: what was bought in the year and must not be disposed of without approval. Source: 適化法22条 (the form is not confirmed). */
export const propertyListForm: Form = {
  title: () => "取得財産明細",
  orientation: "landscape",
  grid: [28, 28, 28, 20, 8, 15, 15, 17, 18],
  isNeeded: (input) => ledgerOf(input).length > 0,
  blocks: (input) => [
    {
      kind: "table",
      unit: "円",
      columns: [
        { title: "事業" },
        { title: "設置場所" },
        { title: "品名" },
        { title: "規格" },
        { title: "数量" },
        { title: "単価" },
        { title: "金額" },
        { title: "取得日", align: "center" },
        { title: "処分制限の最終日", align: "center" },
      ],
      rows: [
        ...ledgerOf(input).map(({ item, restrictedUntilDate }) =>
          row(
            "item",
            label(codeTitle(componentTitles, item.componentCode).ja),
            inputText(siteNameOf(input, item)),
            fixedText(item.itemName),
            inputText(item.specification),
            count(item.quantity),
            fixedCell(input, `unitPrice.${item.propertyItemId}`),
            fixedCell(input, `property.${item.propertyItemId}`),
            fixedText(formatJapaneseDate(item.acquiredDate), { align: "center" }),
            fixedText(restrictedUntilDate === null ? "（期間が空欄です）" : formatJapaneseDate(restrictedUntilDate), {
              align: "center",
            }),
          ),
        ),
        row(
          "total",
          label("合計"),
          ...Array.from({ length: 5 }, () => label("")),
          stepCell(input, "property.total"),
          label(""),
          label(""),
        ),
      ],
    },
    paragraph(
      "note",
      "（注）単価が基準の額以上の財産です。処分制限の最終日までは、承認を受けないで、交付の目的に反する使用、譲渡、交換、貸付け、担保に供する処分をすることができません（補助金等に係る予算の執行の適正化に関する法律22条）。",
    ),
  ],
  steps: (input) => [
    ...ledgerOf(input).flatMap(({ item, totalYen }) => [
      givenStep(`unitPrice.${item.propertyItemId}`, `${item.itemName}の単価`, item.unitPriceYen),
      givenStep(`property.${item.propertyItemId}`, `${item.itemName}の金額`, totalYen),
    ]),
    paperStep(
      "property.total",
      "取得財産の金額の合計",
      "取得財産明細",
      sumOfGiven(ledgerOf(input).map(({ item }) => `property.${item.propertyItemId}`)),
    ),
  ],
};

function ledgerOf(input: GrantDocumentInput): readonly PropertyLedgerRow[] {
  const ledger = propertyLedger(recordsOf(input, "propertyItem"), input.parameters);
  return ledger.filter(({ item }) => fiscalYearOf(item.acquiredDate) === input.result.fiscalYear);
}
