import { groupDigits } from "@juso/model";
import type { Calculation } from "../calculation.ts";
import { doubleFunding } from "../costs/double-funding.ts";
import type { GrantInput } from "../grant-input.ts";
import { grantItem } from "../items/grant-items.ts";
import { purposeOf } from "../purpose.ts";
import type { ItemResult, ParameterUse } from "../result.ts";
import { type GrantNotice, notice } from "./grant-notice.ts";

/** What is to be said about the result as a whole: the welfare office, zero lines without a reason, double funding, unverified values. */
export function resultNotices(
  { input }: Calculation,
  items: readonly ItemResult[],
  used: readonly ParameterUse[],
): readonly GrantNotice[] {
  const zeros = items
    .filter(({ totalCostYen, zeroReason }) => totalCostYen === 0 && !zeroReason)
    .map(({ item, title }) =>
      notice(
        "zeroWithoutReason",
        {
          ja: `「${title.ja}」の総事業費が0円です。理由を交付金の事業別入力の「0円の理由」に入力してください。`,
          en: `The total cost of "${title.en}" is 0. Enter the reason in the grant line table.`,
        },
        item,
      ),
    );
  return [...welfareOffice(input, items), ...zeros, ...suspectedTwice(input), ...unverified(used)];
}

function suspectedTwice(input: GrantInput): readonly GrantNotice[] {
  const lines = input.costLines.filter((line) => line.fiscalYear === input.fiscalYear);
  return doubleFunding(lines, purposeOf(input)).map(({ amountYen, costLineIds }) =>
    notice(
      "doubleFunding",
      {
        ja: `経費${costLineIds.join("と")}は、内容と額（${groupDigits(amountYen)}円）が同じで財源だけが違います。同じ経費を二つの財源に計上していないか確かめてください（社会福祉法106条の11）。`,
        en: `The cost lines ${costLineIds.join(" and ")} are alike, ${groupDigits(amountYen)} yen, and differ only in the funding source. Check that no cost is entered under two sources (article 106-11 of the Act).`,
      },
      costLineIds[0],
    ),
  );
}

function unverified(used: readonly ParameterUse[]): readonly GrantNotice[] {
  const count = used.filter((parameter) => parameter.verification === "unverified").length;
  if (count === 0) return [];
  return [
    notice("unverifiedParameters", {
      ja: `この計算は、交付要綱で確認できていない値を${count}件使っています。パラメーターの一覧で「未確認」の値を交付要綱と照合してください。`,
      en: `This calculation uses ${count} value(s) that were not checked against the grant guidelines. Compare the values marked unverified in the list of parameters.`,
    }),
  ];
}

function welfareOffice({ municipality }: GrantInput, items: readonly ItemResult[]): readonly GrantNotice[] {
  const wrong = municipality.hasWelfareOffice ? "townConsultation" : "selfReliance";
  const found = items.find(({ item }) => item === wrong);
  if (!found || found.totalCostYen === 0) return [];
  const { title } = grantItem(wrong);
  return [
    notice(
      "welfareOfficeConflict",
      {
        ja: `福祉事務所を${municipality.hasWelfareOffice ? "設置している" : "設置していない"}市町村ですが、「${title.ja}」に経費があります。構成事業の区分を確かめてください。`,
        en: `The municipality has ${municipality.hasWelfareOffice ? "a" : "no"} welfare office, yet "${title.en}" has cost. Check the component.`,
      },
      wrong,
    ),
  ];
}
