import {
  choose,
  type Definition,
  type Holds,
  minus,
  onlyWhere,
  positive,
  ref,
  refs,
  type StepDraft,
  sum,
  times,
  whenAny,
  whenGiven,
} from "../expression/expression.ts";
import { type GrantBlock, type GrantItemDefinition, itemsOfBlock } from "./grant-items.ts";

/**
 * Divides the block's total by the shares of the base year (令26条1項・3項・4項2号・5項), corrected where a correction is entered (7項), with
 * the impact amounts taken out before and given back after (6項). Income is taken off the total (8項), or off each item's part under the
 * column-C reading, never both.
 */
export function apportionmentSteps({ key, title }: GrantBlock): readonly StepDraft[] {
  const items = itemsOfBlock(key);
  const ids = (column: string) => refs(items.map(({ item }) => `${column}.${item}`));
  return [
    ...items.flatMap(givenSteps),
    {
      id: `x.${key}`,
      title: { ja: `${title.ja}の影響額の計`, en: `Impact amounts: ${title.en}` },
      name: "影響額",
      basis: "社会福祉法施行令26条6項",
      expression: sum(...ids("x")),
    },
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
        ja: `${title.ja}の基準年度（{baseYear}年度）の費用の総額`,
        en: `Base-year cost (fiscal {baseYear}): ${title.en}`,
      },
      name: "基準年度の費用の総額",
      basis: "社会福祉法施行令26条",
      expression: sum(...ids("b")),
      where: [
        {
          ...corrected(key),
          step: {
            title: {
              ja: `${title.ja}の補正後の基準年度（{baseYear}年度）の費用の総額`,
              en: `Base-year cost (fiscal {baseYear}), corrected: ${title.en}`,
            },
          },
        },
      ],
    },
    ...items.flatMap(itemSteps),
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

/** Where a block or an item has a correction in force (令26条7項). */
function corrected(of: string): Holds {
  return { on: `corrected.${of}`, is: "yes" };
}

/** What the municipality enters for an item: its base-year cost, a correction of it, an impact amount. */
function givenSteps({ item, title }: GrantItemDefinition): readonly StepDraft[] {
  const base = {
    id: `b.${item}`,
    title: {
      ja: `${title.ja}の基準年度（{baseYear}年度）の費用`,
      en: `Base-year cost (fiscal {baseYear}): ${title.en}`,
    },
    name: "基準年度の費用",
  };
  const origin = "入力した基準年度の費用";
  const correction: readonly StepDraft[] = [
    {
      id: `uncorrected.${item}`,
      title: { ja: `${title.ja}の補正前の基準年度の費用`, en: `Base-year cost before the correction: ${title.en}` },
      name: "補正前の費用",
      basis: "社会福祉法施行令26条7項",
      given: null,
      origin,
    },
    {
      id: `corrected.${item}`,
      title: { ja: `${title.ja}の補正後の基準年度の費用`, en: `Corrected base-year cost: ${title.en}` },
      name: "補正後の費用",
      basis: "社会福祉法施行令26条7項",
      given: null,
      instead: `uncorrected.${item}`,
    },
    {
      ...base,
      basis: "社会福祉法施行令26条7項",
      expression: whenGiven<Definition>(`corrected.${item}`, ref(`corrected.${item}`), ref(`uncorrected.${item}`)),
    },
  ];
  return [
    ...onlyWhere(`corrected.${item}`, "no", [{ ...base, basis: "社会福祉法施行令26条", given: null, origin }]),
    ...onlyWhere(`corrected.${item}`, "yes", correction),
    {
      id: `x.${item}`,
      title: { ja: `${title.ja}の影響額`, en: `Impact amount: ${title.en}` },
      name: "影響額",
      basis: "社会福祉法施行令26条6項",
      origin: "拠点の開設・廃止等により加減する額（入力）",
      given: null,
      isSigned: true,
    },
  ];
}

function itemSteps({ basis, block, item, title }: GrantItemDefinition): readonly StepDraft[] {
  const gross = positive<Definition>(sum<Definition>(ref(`share.${item}`), ref(`x.${item}`)));
  return [
    {
      id: `w.${item}`,
      title: { ja: `${title.ja}の基準年度の率`, en: `Base-year share: ${title.en}` },
      name: "w",
      unit: "ratio",
      basis,
      where: [{ ...corrected(block), step: { basis: `${basis}・7項` } }],
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
      basis,
      where: [{ on: `impact.${item}`, is: "yes", step: { basis: `${basis}・6項` } }],
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
