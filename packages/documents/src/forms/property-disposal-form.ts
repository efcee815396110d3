import { lineStepId, type PropertyLedgerRow, propertyLedger } from "@juso/grant";
import { codeTitle, componentTitles, disposalKindTitles, formatJapaneseDate, type PropertyItem } from "@juso/model";
import { count, dash, type FormRow, fixedText, label, paragraph, row, type TableBlock } from "@juso/paper";
import type { Form } from "./form.ts";
import { type FormInput, type GrantDocumentInput, payerTitle, recordsOf } from "./form-input.ts";
import { siteNameOf } from "./records/site-name.ts";
import { disposalSteps, isOfTheYear } from "./steps/disposal-steps.ts";
import { fixedCell, inputCell, stepCell } from "./steps/step-cells.ts";
import { numbered } from "./tables/numbered-tables.ts";
import { lineShareId, linesOfProperty } from "./tables/property-lines.ts";

/** 財産処分調書: the items, how and when they are disposed of, and what of the grant is paid back. Source: 適化法22条; the form is not confirmed. */
export const propertyDisposalForm: Form = {
  title: () => "財産処分調書",
  orientation: "landscape",
  grid: [30, 26, 17, 16, 16, 16, 16, 17, 17],
  blocks: (input) => [
    ...numbered([itemTable(input), rateTable(input), paymentTable(input)]),
    paragraph(
      "note",
      "（注）交付金相当額は、財産を取得した構成事業の算定行ごとに取得額に率を掛けた額の合計です。率のない国2号は、取得額×国2号の交付金の額÷その事業の交付基本額です。残存期間による額は交付金相当額×残りの年数÷処分制限期間（経過した年数は1年未満を切り捨て）、対価による額は対価×交付金相当額÷取得額で、いずれも1円未満を切り捨てています。納付見込額は、対価があるときは対価による額、ないときは残存期間による額です。厚生労働省所管一般会計補助金等に係る財産処分承認基準（平成20年会発第0417001号）の例によります（未確認）。",
    ),
  ],
  steps: (input) => disposalSteps(input, disposedOf(input)),
};

/** The restricted property that is to be disposed of. */
function disposedOf(input: GrantDocumentInput): readonly PropertyLedgerRow[] {
  const ledger = propertyLedger(recordsOf(input, "propertyItem"), input.parameters);
  return ledger.filter(({ item }) => item.disposalKind !== undefined);
}

function itemTable(input: FormInput): TableBlock {
  return {
    kind: "table",
    title: "処分する財産",
    columns: [
      { title: "品名" },
      { title: "設置場所" },
      { title: "取得日", align: "center" },
      { title: "数量" },
      { title: "処分制限期間（年）" },
      { title: "残りの年数" },
      { title: "処分の方法", align: "center", span: 2 },
      { title: "処分の予定日", align: "center" },
    ],
    rows: disposedOf(input).map(({ item }) =>
      row(
        "item",
        label(item.specification === undefined ? item.itemName : `${item.itemName}（${item.specification}）`),
        fixedText(siteNameOf(input, item) ?? codeTitle(componentTitles, item.componentCode).ja),
        fixedText(formatJapaneseDate(item.acquiredDate), { align: "center" }),
        count(item.quantity),
        count(yearsOf(input, `lifeYears.${item.propertyItemId}`), { id: `lifeYears.${item.propertyItemId}` }),
        count(yearsOf(input, `leftYears.${item.propertyItemId}`), { id: `leftYears.${item.propertyItemId}` }),
        fixedText(item.disposalKind && codeTitle(disposalKindTitles, item.disposalKind).ja, { align: "center" }),
        fixedText(item.disposalDate === undefined ? "（空欄です）" : formatJapaneseDate(item.disposalDate), {
          align: "center",
        }),
      ),
    ),
  };
}

/** 交付金の率: under which line each item was paid, and what of its price the line paid. */
function rateTable(input: FormInput): TableBlock {
  return {
    kind: "table",
    title: "交付金相当額の計算",
    unit: "円",
    columns: [
      { title: "品名" },
      { title: "構成事業の算定行", span: 3 },
      { title: "率", align: "center" },
      { title: "交付金の額（率のない行）" },
      { title: "交付基本額（率のない行）" },
      { title: "交付金相当額", span: 2 },
    ],
    rows: disposedOf(input).flatMap(({ item }) => rateRows(input, item)),
  };
}

function rateRows(input: FormInput, item: PropertyItem): readonly FormRow[] {
  const none = (words: string): readonly FormRow[] => [
    row("item", label(item.itemName), fixedText(words), dash(), dash(), dash(), dash()),
  ];
  if (!isOfTheYear(input, item)) return none("前の年度に取得したため、率が分かりません");
  const component = codeTitle(componentTitles, item.componentCode).ja;
  const lines = linesOfProperty(input, item);
  if (lines.length === 0) return none(`${component}には、${payerTitle(input.payer)}の交付金がありません`);
  return lines.map((line) => {
    const isShared = line.line === "N2";
    const isUnverified = (line.unverified ?? []).some((key) => !key.startsWith("rounding."));
    return row(
      "item",
      label(item.itemName),
      fixedText(line.title.ja),
      isShared ? dash() : fixedText(line.rateText, { align: "center", isUnverified }),
      isShared ? fixedCell(input, lineStepId(line)) : dash(),
      isShared ? fixedCell(input, `G.${line.items[0]}`) : dash(),
      stepCell(input, lineShareId(line, item)),
    );
  });
}

function yearsOf({ shown }: FormInput, id: string): number | null {
  const exact = shown.values.get(id)?.exact;
  return exact ? Number(exact.numerator) : null;
}

function paymentTable(input: FormInput): TableBlock {
  return {
    kind: "table",
    title: "納付額の計算",
    unit: "円",
    columns: [
      { title: "品名", span: 2 },
      { title: "取得額" },
      { title: "交付金相当額" },
      { title: "残存期間による額" },
      { title: "対価" },
      { title: "対価による額" },
      { title: "納付見込額", span: 2 },
    ],
    rows: [
      ...disposedOf(input).map(({ item: { itemName, propertyItemId } }) =>
        row(
          "item",
          label(itemName),
          fixedCell(input, `price.${propertyItemId}`),
          stepCell(input, `granted.${propertyItemId}`),
          stepCell(input, `byYears.${propertyItemId}`),
          inputCell(input, `proceeds.${propertyItemId}`),
          stepCell(input, `byProceeds.${propertyItemId}`),
          stepCell(input, `due.${propertyItemId}`),
        ),
      ),
      row("total", label("合計"), ...Array.from({ length: 5 }, () => label("")), stepCell(input, "due.total")),
    ],
  };
}
