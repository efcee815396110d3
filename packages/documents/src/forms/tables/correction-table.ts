import { type ItemResult, minus, ref, type Step, whenGiven } from "@juso/grant";
import { type FormBlock, type FormRow, inputText, label, row } from "@juso/paper";
import type { FormInput, GrantDocumentInput } from "../form-input.ts";
import { inputCell, stepCell } from "../steps/step-cells.ts";

/** 施行令26条7項: costs of the base year that were replaced, with the amount before, the amount after and the reason. */
export function correctionBlocks(input: FormInput): readonly FormBlock[] {
  const corrected = input.result.items.filter(isCorrected);
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
      rows: corrected.map((item) => correctionRow(input, item)),
    },
  ];
}

/** Was the cost of the base year that was entered replaced by a corrected one? */
export function isCorrected(item: ItemResult): boolean {
  return item.uncorrectedBaseYearCostYen !== undefined;
}

/** By how much each correction changes the cost of the base year. */
export function correctionSteps({ result }: GrantDocumentInput): readonly Step[] {
  return result.items.filter(isCorrected).map(({ item, title }): Step => {
    const [before, after] = [`uncorrected.${item}`, `corrected.${item}`];
    return {
      id: `correction.${item}`,
      title: { ja: `${title.ja}の補正による増減`, en: `Change by the correction: ${title.en}` },
      basis: "社会福祉法施行令26条7項",
      expression: whenGiven(before, whenGiven(after, minus(ref(after), ref(before)))),
    };
  });
}

function correctionRow(input: FormInput, { correctionReason, item, title }: ItemResult): FormRow {
  return row(
    "item",
    label(title.ja),
    inputCell(input, `uncorrected.${item}`),
    inputCell(input, `corrected.${item}`),
    stepCell(input, `correction.${item}`),
    inputText(correctionReason ?? "（補正の理由を記入してください）"),
  );
}
