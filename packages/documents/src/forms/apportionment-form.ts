import type { BlockResult, GrantResult, ItemResult } from "@juso/grant";
import { formatJapaneseFiscalYear } from "@juso/model";
import {
  dash,
  type FormBlock,
  type FormRow,
  fixedText,
  headingRow,
  inputYen,
  label,
  paragraph,
  row,
  type TableBlock,
} from "@juso/paper";
import type { Form } from "./form.ts";
import type { FormInput } from "./form-input.ts";
import { columnsAnnex } from "./notes/cross-reference.ts";
import { againCell, inputCell, ratioCell, stepCell } from "./steps/step-cells.ts";
import { adjustmentSteps, adjustmentTable } from "./tables/adjustment-table.ts";
import { categoryTable } from "./tables/category-table.ts";
import { correctionBlocks, correctionSteps, isCorrected } from "./tables/correction-table.ts";
import { isApportioned } from "./tables/item-columns.ts";

/** 按分計算書: how the costs of the year are split by the shares of the base year, and the ceilings shared with 地域支援事業交付金. Source: 施行令26条. */
export const apportionmentForm: Form = {
  title: () => "按分計算書",
  orientation: "landscape",
  grid: [34, 17, 17, 17, 17, 17, 17, 17],
  blocks: (input) => [
    ...(isApportioned(input.result) ? apportionmentBlocks(input) : [paragraph("body", notApportioned)]),
    categoryTable(input),
    adjustmentTable(input),
  ],
  steps: (input) => [...adjustmentSteps(input), ...correctionSteps(input)],
};

const notApportioned =
  "費用の求め方として「事業ごとの実費」を選んでいるため、社会福祉法施行令26条の按分は行っていません。";

function apportionmentBlocks(input: FormInput): readonly FormBlock[] {
  const { result } = input;
  const blocks = result.blocks.filter((block) => isSplit(block, result));
  return [
    paragraph(
      "body",
      "社会福祉法施行令第26条により、実施年度の事業費の合計（T）に、基準年度の費用の割合（w）を掛けて各事業の額とします。割合は分数のまま用い、額は事業ごとに円未満を切り捨てます。",
    ),
    blockTable(input, blocks),
    itemTable(input, blocks),
    paragraph("note", baseYearNote(blocks)),
    ...correctionBlocks(input),
    paragraph(
      "note",
      "（注）影響額は、拠点の開設・廃止等により加減する額です（施行令第26条第6項）。開設の額は按分の前に合計から除き、按分の後にその事業に加えます。廃止の額（△）は逆に扱います。",
    ),
  ];
}

/** Where the amounts of the base year come from: nothing in the data of this year gives them. */
function baseYearNote(blocks: readonly BlockResult[]): string {
  const years = [...new Set(blocks.map(({ baseYear }) => formatJapaneseFiscalYear(baseYear)))];
  return `（注）基準年度の費用（b）は、市町村が入力した、事業を開始した年度の前々年度（${years.join("、")}）の費用の額で、寄附金その他の収入を控除した額です（施行令第26条第1項・第8項）。その年度の決算等で確かめる額で、この書類のほかの額からは求められません。`;
}

/** The title with the column of the 調書 where the amount stands too. */
function titleFrom(input: FormInput, title: string, column: string): string {
  const annex = columnsAnnex(input);
  return annex === undefined ? title : `${title}（${annex}の${column}）`;
}

function isColumnC({ result }: FormInput): boolean {
  return result.methods.incomeDeduction === "columnC";
}

function isSplit(block: BlockResult, result: GrantResult): boolean {
  return result.items.some((item) => item.block === block.key && item.share !== undefined);
}

function blockTable(input: FormInput, blocks: readonly BlockResult[]): TableBlock {
  return {
    kind: "table",
    title: "1　実施年度の事業費",
    unit: "円",
    columns: [
      { title: "事業の区分" },
      { title: titleFrom(input, "総事業費", "A") },
      { title: titleFrom(input, "寄附金その他の収入額", "B") },
      { title: "合計額（T）" },
      { title: "影響額の計（x）" },
      { title: "按分する額（T－x）" },
      { title: "按分額の計" },
      { title: "端数（切捨て）" },
    ],
    rows: blocks.map(({ key, title }) =>
      row(
        "item",
        label(title.ja),
        againCell(input, `A.${key}`),
        againCell(input, `B.${key}`),
        isColumnC(input) ? againCell(input, `A.${key}`) : stepCell(input, `T.${key}`),
        stepCell(input, `x.${key}`),
        stepCell(input, `S.${key}`),
        stepCell(input, `shares.${key}`),
        stepCell(input, `loss.${key}`),
      ),
    ),
  };
}

function itemTable(input: FormInput, blocks: readonly BlockResult[]): TableBlock {
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
      { title: titleFrom(input, "按分後の額", isColumnC(input) ? "D" : "CとD") },
      { title: "備考" },
    ],
    rows: blocks.flatMap((block) => {
      const items = input.result.items.filter((item) => item.block === block.key);
      const title = `${block.title.ja}（基準年度：${formatJapaneseFiscalYear(block.baseYear)}）`;
      const total = row(
        "subtotal",
        label("計（B）"),
        stepCell(input, `b.${block.key}`),
        ...Array.from({ length: 5 }, dash),
      );
      return [headingRow(title), ...items.map((item) => itemRow(input, item)), total];
    }),
  };
}

function itemRow(input: FormInput, item: ItemResult): FormRow {
  const { item: code } = item;
  const remark = isCorrected(item)
    ? ["補正後の費用（下表）", item.zeroReason].filter(Boolean).join("。")
    : item.zeroReason;
  return row(
    "item",
    label(item.title.ja),
    isCorrected(item) ? stepCell(input, `b.${code}`) : inputCell(input, `b.${code}`),
    ratioCell(input, `w.${code}`),
    inputYen(`x.${code}`, item.impactYen, { isSigned: true }),
    stepCell(input, `share.${code}`),
    stepCell(input, `D.${code}`),
    fixedText(remark),
  );
}
