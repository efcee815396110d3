import type { GrantResult, ItemResult } from "@juso/grant";
import { calculatedYen, inputText, inputYen, label, row } from "../model/form-cells.ts";
import type { FormBlock, FormCell, FormRow } from "../model/form-document.ts";
import { cellOf, minus, whenGiven } from "../model/formula.ts";

/** 施行令26条7項: costs of the base year that were replaced, with the amount before, the amount after and the reason. */
export function correctionBlocks(result: GrantResult): readonly FormBlock[] {
  const corrected = result.items.filter(isCorrected);
  if (corrected.length === 0) return [];
  return [
    {
      kind: "table",
      title: "3　基準年度の費用の補正（施行令第26条第7項）",
      unit: "円",
      columns: [
        { title: "事業の区分" },
        { title: "補正前の費用" },
        { title: "補正後の費用（b）" },
        { title: "増減（△は減）" },
        { title: "補正の理由", span: 4 },
      ],
      rows: corrected.map(correctionRow),
    },
  ];
}

/** Was the cost of the base year that was entered replaced by a corrected one? */
export function isCorrected(item: ItemResult): boolean {
  return item.uncorrectedBaseYearCostYen !== undefined;
}

/** b of a corrected item: the corrected cost, or the one before when the correction is cleared. */
export function correctedBase(item: ItemResult): FormCell {
  const [corrected, before] = [`corrected.${item.item}`, `uncorrected.${item.item}`];
  return calculatedYen(`b.${item.item}`, item.baseYearCostYen, whenGiven(corrected, cellOf(corrected), cellOf(before)));
}

function correctionRow(item: ItemResult): FormRow {
  const { item: code } = item;
  const before = item.uncorrectedBaseYearCostYen ?? null;
  const after = item.baseYearCostYen;
  const difference = before === null || after === null ? null : after - before;
  const change = minus(cellOf(`corrected.${code}`), cellOf(`uncorrected.${code}`));
  return row(
    "item",
    label(item.title.ja),
    inputYen(`uncorrected.${code}`, before),
    inputYen(`corrected.${code}`, after),
    calculatedYen(undefined, difference, whenGiven(`uncorrected.${code}`, whenGiven(`corrected.${code}`, change))),
    inputText(item.correctionReason ?? "（補正の理由を記入してください）"),
  );
}
