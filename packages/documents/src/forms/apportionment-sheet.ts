import type { BlockResult, GrantResult, ItemResult } from "@juso/grant";
import { formatJapaneseFiscalYear } from "@juso/model";
import { positiveDifference, shareOf } from "../formulas/exact-formulas.ts";
import { calculatedYen, dash, fixedText, headingRow, inputYen, label, paragraph, row } from "../model/form-cells.ts";
import type { FormBlock, FormRow, FormSheet, TableBlock } from "../model/form-document.ts";
import { call, cellOf, cellsOf, constant, type Formula, joined, minus, plus, text, when } from "../model/formula.ts";
import { adjustmentTable } from "./adjustment-table.ts";
import { attachmentNumber } from "./attachment-list.ts";
import { type CalculationRules, calculationRules } from "./calculation-rules.ts";
import { categoryTable } from "./category-table.ts";
import { correctedBase, correctionBlocks, isCorrected } from "./correction-table.ts";
import type { GrantDocumentInput } from "./form-input.ts";
import { isApportioned } from "./item-columns.ts";
import { netCostOfBlock } from "./net-cost.ts";

/** 按分計算書: how the costs of the year are split by the shares of the base year, and the ceilings shared with 地域支援事業交付金. Source: 施行令26条. */
export function apportionmentSheet(input: GrantDocumentInput): FormSheet {
  const { result } = input;
  const blocks: FormBlock[] = [
    paragraph("formNumber", attachmentNumber(input, "按分計算書")),
    paragraph("title", "按分計算書"),
    ...(isApportioned(result) ? apportionmentBlocks(input) : [paragraph("body", notApportioned)]),
    categoryTable(input),
    adjustmentTable(input),
  ];
  return {
    name: "按分計算書",
    isCover: false,
    orientation: "landscape",
    grid: [34, 17, 17, 17, 17, 17, 17, 17],
    blocks,
  };
}

const notApportioned =
  "費用の求め方として「事業ごとの実費」を選んでいるため、社会福祉法施行令26条の按分は行っていません。";

function apportionmentBlocks(input: GrantDocumentInput): readonly FormBlock[] {
  const { result } = input;
  const blocks = result.blocks.filter((block) => isSplit(block, result));
  return [
    paragraph(
      "body",
      "社会福祉法施行令第26条により、実施年度の事業費の合計（T）に、基準年度の費用の割合（w）を掛けて各事業の額とします。割合は分数のまま用い、額は事業ごとに円未満を切り捨てます。",
    ),
    blockTable(blocks, result),
    itemTable(blocks, result, calculationRules(input)),
    ...correctionBlocks(result),
    paragraph(
      "note",
      "（注）影響額は、拠点の開設・廃止等により加減する額です（施行令第26条第6項）。開設の額は按分の前に合計から除き、按分の後にその事業に加えます。廃止の額（△）は逆に扱います。",
    ),
  ];
}

function isSplit(block: BlockResult, result: GrantResult): boolean {
  return result.items.some((item) => item.block === block.key && item.share !== undefined);
}

function blockTable(blocks: readonly BlockResult[], result: GrantResult): TableBlock {
  return {
    kind: "table",
    title: "1　実施年度の事業費",
    unit: "円",
    columns: [
      { title: "事業の区分" },
      { title: "総事業費" },
      { title: "寄附金その他の収入額" },
      { title: "合計額（T）" },
      { title: "影響額の計（x）" },
      { title: "按分する額（T－x）" },
      { title: "按分額の計" },
      { title: "端数（切捨て）" },
    ],
    rows: blocks.map((block) => blockRow(block, result)),
  };
}

function blockRow(block: BlockResult, result: GrantResult): FormRow {
  const { key } = block;
  const items = result.items.filter((item) => item.block === key);
  const gross = sumOver("A", items);
  const isColumnC = result.methods.incomeDeduction === "columnC";
  const total = isColumnC ? block.totalCostYen : block.netCostYen;
  const shares = items.reduce((sum, item) => sum + (item.apportionedYen ?? 0), 0);
  // Without any cost in the base year nothing was apportioned, and nothing is lost by rounding.
  const loss = when(cellOf(`b.${key}`), minus(cellOf(`split.${key}`), cellOf(`shares.${key}`)), constant(0));
  return row(
    "item",
    label(block.title.ja),
    calculatedYen(`gross.${key}`, block.totalCostYen, gross),
    calculatedYen(`blockIncome.${key}`, block.incomeYen, sumOver("B", items)),
    calculatedYen(`T.${key}`, total, isColumnC ? gross : netCostOfBlock(result, key)),
    calculatedYen(`x.${key}`, block.impactYen, sumOver("x", items)),
    calculatedYen(`split.${key}`, block.apportionedYen, positiveDifference(cellOf(`T.${key}`), cellOf(`x.${key}`))),
    calculatedYen(`shares.${key}`, shares, sumOver("share", items)),
    calculatedYen(`loss.${key}`, block.roundingLossYen, loss),
  );
}

function itemTable(blocks: readonly BlockResult[], result: GrantResult, rules: CalculationRules): TableBlock {
  return {
    kind: "table",
    title: "2　基準年度の割合による按分",
    unit: "円",
    columns: [
      { title: "事業の区分" },
      { title: "基準年度の費用（b）" },
      { title: "割合（w＝b÷B）", span: 2, align: "center" },
      { title: "影響額（x）" },
      { title: "按分額（（T－x）×w）" },
      { title: "按分後の額" },
      { title: "備考" },
    ],
    rows: blocks.flatMap((block) => {
      const items = result.items.filter((item) => item.block === block.key);
      const title = `${block.title.ja}（基準年度：${formatJapaneseFiscalYear(block.baseYear)}）`;
      return [headingRow(title), ...items.map((item) => itemRow(item, rules)), totalRow(block, items)];
    }),
  };
}

function itemRow(item: ItemResult, rules: CalculationRules): FormRow {
  const { item: code } = item;
  const [part, whole, given] = [cellOf(`b.${code}`), cellOf(`b.${item.block}`), cellOf(`x.${code}`)];
  const share = shareOf(cellOf(`split.${item.block}`), part, whole, rules.costShare);
  const sum = plus(cellOf(`share.${code}`), given);
  const remark = isCorrected(item)
    ? ["補正後の費用（下表）", item.zeroReason].filter(Boolean).join("。")
    : item.zeroReason;
  return row(
    "item",
    label(item.title.ja),
    isCorrected(item) ? correctedBase(item) : inputYen(`b.${code}`, item.baseYearCostYen),
    { ...fixedText(item.share, { align: "center" }), style: "calculated", formula: fractionText(part, whole) },
    inputYen(`x.${code}`, item.impactYen, { isSigned: true }),
    calculatedYen(`share.${code}`, item.apportionedYen ?? 0, share),
    calculatedYen(`apportioned.${code}`, item.eligibleYen, call("MAX", sum, constant(0))),
    fixedText(remark),
  );
}

/** w as a fraction in lowest terms. */
function fractionText(part: Formula, whole: Formula): Formula {
  const divisor = call("GCD", part, whole);
  const denominator = call("QUOTIENT", whole, divisor);
  const tail = when(minus(denominator, constant(1)), joined(text("/"), denominator), text(""));
  return when(whole, joined(call("QUOTIENT", part, divisor), tail), text("0"));
}

function totalRow(block: BlockResult, items: readonly ItemResult[]): FormRow {
  return row(
    "subtotal",
    label("計（B）"),
    calculatedYen(`b.${block.key}`, block.baseYearTotalYen, sumOver("b", items)),
    dash(),
    dash(),
    dash(),
    dash(),
    dash(),
  );
}

function sumOver(column: string, items: readonly ItemResult[]): Formula {
  return call("SUM", ...cellsOf(items.map((item) => `${column}.${item.item}`)));
}
