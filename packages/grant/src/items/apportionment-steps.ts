import {
  choose,
  type Definition,
  minus,
  positive,
  ref,
  refs,
  type StepDraft,
  sum,
  times,
  whenAny,
  whenGiven,
} from "../expression/expression.ts";
import { wholeYen } from "../expression/whole-yen.ts";
import type { GrantInput } from "../grant-input.ts";
import { enteredBaseYearCost, shareCorrection } from "./base-year-cost.ts";
import { type GrantBlock, type GrantItemDefinition, itemsOfBlock } from "./grant-items.ts";
import { impactAmounts } from "./impact-amounts.ts";

/**
 * Divides the block's total by the shares of the base year (令26条1項・3項・4項2号・5項), corrected where a correction is entered (7項), with
 * the impact amounts taken out before and given back after (6項). Income is taken off the total (8項), or off each item's part under the
 * column-C reading, never both.
 */
export function apportionmentSteps(input: GrantInput, block: GrantBlock, baseYear: number): readonly StepDraft[] {
  const { key, title } = block;
  const items = itemsOfBlock(key);
  const ids = (column: string) => refs(items.map(({ item }) => `${column}.${item}`));
  const impacts = impactAmounts(input);
  const isCorrected = items.some(({ item }) => shareCorrection(input, item));
  const impact: StepDraft = {
    id: `x.${key}`,
    title: { ja: `${title.ja}の影響額の計`, en: `Impact amounts: ${title.en}` },
    name: "影響額",
    basis: "社会福祉法施行令26条6項",
    expression: sum(...ids("x")),
  };
  return [
    ...items.flatMap((item) => givenSteps(input, item, baseYear)),
    impact,
    {
      id: `S.${key}`,
      title: { ja: `${title.ja}の按分の対象額`, en: `Amount apportioned: ${title.en}` },
      name: "按分の対象額",
      basis: "社会福祉法施行令26条6項",
      expression: positive<Definition>(
        minus<Definition>(
          choose<Definition>("incomeDeductionMethod", {
            beforeApportionment: ref(`T.${key}`),
            columnC: ref(`A.${key}`),
          }),
          ref(`x.${key}`),
        ),
      ),
    },
    {
      id: `b.${key}`,
      title: {
        ja: `${title.ja}の${isCorrected ? "補正後の" : ""}基準年度（${baseYear}年度）の費用の総額`,
        en: `Base-year cost (fiscal ${baseYear})${isCorrected ? ", corrected" : ""}: ${title.en}`,
      },
      name: "基準年度の費用の総額",
      basis: "社会福祉法施行令26条",
      expression: sum(...ids("b")),
    },
    ...items.flatMap((item) => itemSteps(item, isCorrected, impacts.has(item.item))),
    {
      id: `shares.${key}`,
      title: { ja: `${title.ja}の按分額の計`, en: `Apportioned amounts: ${title.en}` },
      basis: "社会福祉法施行令26条",
      expression: sum(...ids("share")),
      isSubtotal: true,
    },
    {
      id: `loss.${key}`,
      title: { ja: `${title.ja}の按分の端数（切捨て）`, en: `Lost by rounding the shares: ${title.en}` },
      name: "按分の端数",
      basis: "社会福祉法施行令26条",
      // Without any cost in the base year nothing is apportioned, and nothing is lost by rounding.
      expression: whenAny<Definition>([`b.${key}`], minus(ref(`S.${key}`), ref(`shares.${key}`))),
    },
  ];
}

/** What the municipality enters for an item: its base-year cost, a correction of it, an impact amount. */
function givenSteps(input: GrantInput, { item, title }: GrantItemDefinition, baseYear: number): readonly StepDraft[] {
  const entered = enteredBaseYearCost(input, item);
  const correction = shareCorrection(input, item);
  const yenOf = (yen: number | null): bigint | null =>
    yen === null ? null : wholeYen(yen, { ja: `${title.ja}の基準年度の費用`, en: `base-year cost: ${title.en}` });
  const base = {
    id: `b.${item}`,
    title: {
      ja: `${title.ja}の基準年度（${baseYear}年度）の費用`,
      en: `Base-year cost (fiscal ${baseYear}): ${title.en}`,
    },
    name: "基準年度の費用",
    basis: "社会福祉法施行令26条",
  };
  const impact: StepDraft = {
    id: `x.${item}`,
    title: { ja: `${title.ja}の影響額`, en: `Impact amount: ${title.en}` },
    name: "影響額",
    basis: "社会福祉法施行令26条6項",
    origin: "拠点の開設・廃止等により加減する額（入力）",
    given: impactAmounts(input).get(item) ?? null,
    isSigned: true,
  };
  if (correction === undefined) return [{ ...base, given: yenOf(entered), origin: "入力した基準年度の費用" }, impact];
  const { correctedYen, reason } = correction;
  return [
    {
      id: `uncorrected.${item}`,
      title: { ja: `${title.ja}の補正前の基準年度の費用`, en: `Base-year cost before the correction: ${title.en}` },
      name: "補正前の費用",
      basis: "社会福祉法施行令26条7項",
      given: yenOf(entered),
      origin: "入力した基準年度の費用",
    },
    {
      id: `corrected.${item}`,
      title: { ja: `${title.ja}の補正後の基準年度の費用`, en: `Corrected base-year cost: ${title.en}` },
      name: "補正後の費用",
      basis: "社会福祉法施行令26条7項",
      given: yenOf(correctedYen),
      instead: `uncorrected.${item}`,
      origin: `補正前の費用に代えて入力した額${reason ? `（理由: ${reason}）` : ""}`,
    },
    {
      ...base,
      basis: "社会福祉法施行令26条7項",
      expression: whenGiven<Definition>(`corrected.${item}`, ref(`corrected.${item}`), ref(`uncorrected.${item}`)),
    },
    impact,
  ];
}

function itemSteps(
  { basis, block, item, title }: GrantItemDefinition,
  isCorrected: boolean,
  hasImpact: boolean,
): readonly StepDraft[] {
  const gross = positive<Definition>(sum<Definition>(ref(`share.${item}`), ref(`x.${item}`)));
  return [
    {
      id: `w.${item}`,
      title: { ja: `${title.ja}の基準年度の率`, en: `Base-year share: ${title.en}` },
      name: "w",
      unit: "ratio",
      basis: isCorrected ? `${basis}・7項` : basis,
      expression: { op: "share", part: ref(`b.${item}`), whole: ref(`b.${block}`) },
    },
    {
      id: `share.${item}`,
      title: { ja: `${title.ja}の按分額`, en: `Apportioned amount: ${title.en}` },
      name: "按分額",
      basis,
      expression: times(ref(`S.${block}`), ref(`w.${item}`)),
      rounding: "rounding.costShare",
    },
    {
      id: `C.${item}`,
      title: { ja: `${title.ja}の費用の額`, en: `Cost base: ${title.en}` },
      name: "C",
      basis: hasImpact ? `${basis}・6項` : basis,
      expression: choose<Definition>("incomeDeductionMethod", {
        beforeApportionment: gross,
        columnC: positive<Definition>(minus<Definition>(gross, ref(`B.${item}`))),
      }),
    },
    {
      id: `D.${item}`,
      title: { ja: `${title.ja}の対象経費`, en: `Eligible cost: ${title.en}` },
      name: "D",
      basis,
      expression: gross,
    },
  ];
}
