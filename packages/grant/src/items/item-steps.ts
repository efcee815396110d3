import { least, ref, refs, type StepDraft } from "../expression/expression.ts";
import { grantItems } from "./grant-items.ts";

/** What fixes a base amount. */
export const baseAmountBasis = "交付要綱の基準額";

/** The selection (選定): E, and F = min(D, E). Without a base amount F is D. */
export const selectionSteps: readonly StepDraft[] = grantItems.flatMap(
  ({ basis: clause, item, title }): readonly StepDraft[] => [
    {
      id: `E.${item}`,
      title: { ja: `${title.ja}の基準額`, en: `Base amount: ${title.en}` },
      name: "E",
      basis: baseAmountBasis,
      given: null,
      origin: "入力した基準額",
    },
    {
      id: `F.${item}`,
      title: { ja: `${title.ja}の選定額`, en: `Selected amount: ${title.en}` },
      name: "F",
      basis: clause,
      expression: least(ref(`D.${item}`), ref(`E.${item}`)),
    },
  ],
);

/** G of every item: the smallest of C, F and what the ceiling of its category leaves. */
export const basicAmountSteps: readonly StepDraft[] = grantItems.map(({ basis: clause, capCategory, item, title }) => ({
  id: `G.${item}`,
  title: { ja: `${title.ja}の交付基本額`, en: `Amount the rate applies to: ${title.en}` },
  name: "G",
  basis: clause,
  expression: least(...refs([`C.${item}`, `F.${item}`, ...(capCategory === undefined ? [] : [`cap.${capCategory}`])])),
}));
