import { capSplitMethodTitles } from "@juso/model";
import {
  choose,
  type Definition,
  least,
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
import { capCategories } from "./grant-items.ts";

const basis = "令和8年主管課長会議資料 関連事項3";

/**
 * The ceilings shared with 地域支援事業交付金, applied to min(C, F) of their items. Below the ceiling each side keeps what it has; which
 * side is cut above it is in no public source, so the municipality chooses the method.
 */
export const categorySteps: readonly StepDraft[] = capCategories.flatMap(
  ({ category, item, title: { en, ja } }): readonly StepDraft[] => {
    const [ceiling, juso, other, both, excess, split] = ["ceiling", "juso", "other", "both", "excess", "split"].map(
      (column) => `${column}.${category}`,
    ) as [string, string, string, string, string, string];
    const whenCapped = (then: Definition, otherwise?: Definition): Definition => whenGiven(ceiling, then, otherwise);
    return [
      {
        id: ceiling,
        title: { ja: `区分「${ja}」の基準額`, en: `Ceiling of "${en}"` },
        name: "区分の基準額",
        basis,
        given: null,
        origin: "入力した区分の基準額",
      },
      {
        id: other,
        title: { ja: `区分「${ja}」の地域支援事業分`, en: `Other works in "${en}"` },
        name: "地域支援事業分",
        basis,
        given: null,
        origin: "入力した地域支援事業分の額",
      },
      {
        id: juso,
        title: { ja: `区分「${ja}」の重層分（上限で切る前）`, en: `This programme in "${en}" before the ceiling` },
        name: "重層分",
        basis,
        expression: least(...refs([`C.${item}`, `F.${item}`])),
      },
      {
        id: both,
        title: { ja: `区分「${ja}」の重層分と地域支援事業分の計`, en: `Both in "${en}"` },
        name: "重層分と地域支援事業分の計",
        basis,
        expression: whenCapped(sum(...refs([juso, other])), ref(juso)),
      },
      {
        id: excess,
        title: { ja: `区分「${ja}」の超過額`, en: `Excess over the ceiling of "${en}"` },
        basis,
        expression: whenCapped(positive(minus(ref(both), ref(ceiling)))),
      },
      ...onlyWhere("capSplitMethod", "proportional", [
        {
          id: split,
          title: { ja: `区分「${ja}」の基準額を按分した重層分`, en: `This programme's proportional part of "${en}"` },
          name: "基準額を按分した重層分",
          basis,
          expression: whenCapped(
            whenAny<Definition>(
              [excess],
              times<Definition>(ref(ceiling), { op: "share", part: ref(juso), whole: ref(both) }),
              { op: "none" },
            ),
          ),
          rounding: "rounding.categorySplit",
        },
      ]),
      {
        id: `cap.${category}`,
        title: { ja: `区分「${ja}」のうち重層分`, en: `Part of this programme in "${en}"` },
        name: "区分の重層分",
        basis,
        expression: whenCapped(
          whenAny<Definition>(
            [excess],
            choose<Definition>(
              "capSplitMethod",
              {
                jusoFirst: least(...refs([juso, ceiling])),
                otherFirst: least<Definition>(ref(juso), positive(minus(ref(ceiling), ref(other)))),
                proportional: least(...refs([juso, ceiling, split])),
              },
              capSplitMethodTitles,
            ),
            ref(juso),
          ),
          ref(juso),
        ),
      },
      {
        id: `remainder.${category}`,
        title: { ja: `区分「${ja}」の残額`, en: `Left of the ceiling of "${en}"` },
        basis,
        expression: whenCapped(positive(minus(ref(ceiling), ref(both)))),
        isSubtotal: true,
      },
    ];
  },
);
