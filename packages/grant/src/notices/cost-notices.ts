import { groupDigits } from "@juso/model";
import type { Calculation } from "../calculation.ts";
import { costLineAmounts, incomeLineAmount } from "../costs/cost-line-amounts.ts";
import { grantItems } from "../items/grant-items.ts";
import { purposeOf } from "../purpose.ts";
import { type GrantNotice, notice } from "./grant-notice.ts";

/** Ids that a sentence names; the rest is 「ほか」. */
const mostNamed = 5;

/** Costs that are not counted: refused, questioned, of an unknown component, blank. */
export function costNotices(calculation: Calculation): readonly GrantNotice[] {
  return [
    ...refusals(calculation),
    ...questions(calculation),
    ...unknownComponents(calculation),
    ...blanks(calculation),
  ];
}

function refusals({ costs }: Calculation): readonly GrantNotice[] {
  return costs.refused.map(({ amountYen, code, costLineIds, destination }) =>
    notice(
      "costRefused",
      {
        ja: `${costLineIds.length}件・${groupDigits(amountYen)}円の経費は${destination.ja}で賄うものなので、この交付金に数えていません。計上先を確かめてください。`,
        en: `${costLineIds.length} cost line(s), ${groupDigits(amountYen)} yen, belong to ${destination.en} and are not counted in this grant. Check where they are entered.`,
      },
      code,
    ),
  );
}

function questions({ costs }: Calculation): readonly GrantNotice[] {
  return costs.questioned.map(({ costItem, costLineIds, destination }) =>
    notice(
      "costItemQuestioned",
      {
        ja: `${costLineIds.length}件の経費は、実施要綱では「${destination.ja}」に認められている種類です。ほかの事業でも対象になるか、交付要綱で確かめてください。`,
        en: `${costLineIds.length} cost line(s) are of a kind that the guidelines allow for "${destination.en}". Check in the grant guidelines whether other components may include it.`,
      },
      costItem,
    ),
  );
}

function unknownComponents({ costs }: Calculation): readonly GrantNotice[] {
  const known = new Set<string>(grantItems.flatMap(({ components }) => components));
  const unknown = [
    ...costs.costLines.filter((line) => !known.has(line.componentCode)).map((line) => line.costLineId),
    ...costs.incomeLines.filter((line) => !known.has(line.componentCode)).map((line) => line.incomeLineId),
  ];
  if (unknown.length === 0) return [];
  const { en, ja } = named(unknown);
  return [
    notice("componentUnknown", {
      ja: `構成事業が分からない明細が${unknown.length}件あり、計算に入れていません（${ja}）。構成事業の列を直してください。`,
      en: `${unknown.length} line(s) have an unknown component and are not counted (${en}). Correct the component column.`,
    }),
  ];
}

function blanks({ costs, input }: Calculation): readonly GrantNotice[] {
  const blank = [
    ...costs.costLines
      .filter((line) => costLineAmounts(line, purposeOf(input)).total === undefined)
      .map((line) => line.costLineId),
    ...costs.incomeLines
      .filter((line) => incomeLineAmount(line, purposeOf(input)) === undefined)
      .map((line) => line.incomeLineId),
  ];
  if (blank.length === 0) return [];
  const { en, ja } = named(blank);
  return [
    notice("amountBlank", {
      ja: `金額が空欄の明細が${blank.length}件あります（${ja}）。空欄は計算に入れていません。金額を入力してください。`,
      en: `${blank.length} line(s) have a blank amount (${en}). Blanks are not counted. Enter the amounts.`,
    }),
  ];
}

function named(ids: readonly string[]): { readonly ja: string; readonly en: string } {
  const shown = ids.slice(0, mostNamed);
  const isMore = ids.length > mostNamed;
  return { ja: `${shown.join("、")}${isMore ? "ほか" : ""}`, en: `${shown.join(", ")}${isMore ? " and others" : ""}` };
}
